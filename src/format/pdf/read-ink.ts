import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { faceOf } from './face.ts'
import { findRules } from './find-rules.ts'
import type { Ink, Rule } from './ink.ts'
import { matrixFrom } from './matrix.ts'
import { Pen, type PenFont, type PenGlyph } from './pen.ts'

export type PdfJs = Awaited<ReturnType<typeof getResolvedPDFJS>>
export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

type Arguments = readonly unknown[]
interface Sheet {
  readonly pen: Pen
  readonly rules: Rule[]
  readonly font: (name: string) => PenFont | null
  readonly painting: ReadonlyMap<number, 'stroke' | 'fill'>
}
type Operator = (sheet: Sheet, values: Arguments) => void

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
/** A matrix stands as one value or as six. */
const matrixOf = (values: Arguments) => matrixFrom(typeof values[0] === 'number' ? values : values[0])

function isGlyph(value: unknown): value is PenGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
}
const showable = (value: unknown): value is PenGlyph | number => typeof value === 'number' || isGlyph(value)
const show: Operator = ({ pen }, [glyphs]) => {
  if (Array.isArray(glyphs)) pen.show(glyphs.filter(showable))
}

/** How pdf.js numbers the operators is its own affair: they go by their names. */
const operators: Readonly<Record<string, Operator>> = {
  save: ({ pen }) => pen.save(),
  restore: ({ pen }) => pen.restore(),
  transform: ({ pen }, values) => pen.transform(matrixOf(values)),
  paintFormXObjectBegin: ({ pen }, values) => {
    pen.save()
    pen.transform(matrixFrom(values[0]))
  },
  paintFormXObjectEnd: ({ pen }) => pen.restore(),
  beginText: ({ pen }) => pen.beginText(),
  setFont: ({ pen, font }, [name, size]) => {
    const found = font(String(name))
    pen.set(found === null ? { size: number(size) } : { size: number(size), font: found })
  },
  setCharSpacing: ({ pen }, [value]) => pen.set({ charSpacing: number(value) }),
  setWordSpacing: ({ pen }, [value]) => pen.set({ wordSpacing: number(value) }),
  setHScale: ({ pen }, [value]) => pen.set({ stretch: number(value) / 100 }),
  setLeading: ({ pen }, [value]) => pen.set({ leading: number(value) }),
  setTextRise: ({ pen }, [value]) => pen.set({ rise: number(value) }),
  setTextRenderingMode: ({ pen }, [mode]) => pen.set({ unseen: number(mode) === 3 }),
  setTextMatrix: ({ pen }, values) => pen.setTextMatrix(matrixOf(values)),
  moveText: ({ pen }, [x, y]) => pen.move(number(x), number(y)),
  setLeadingMoveText: ({ pen }, [x, y]) => {
    pen.set({ leading: -number(y) })
    pen.move(number(x), number(y))
  },
  nextLine: ({ pen }) => pen.nextLine(),
  showText: show,
  showSpacedText: show,
  nextLineShowText: (sheet, values) => {
    sheet.pen.nextLine()
    show(sheet, values)
  },
  constructPath: (sheet, [painted, paths]) => addPath(sheet, number(painted), paths),
}

/** pdf.js's numbers of the painting operators, by what they paint. */
function paintingOf({ OPS }: PdfJs): ReadonlyMap<number, 'stroke' | 'fill'> {
  const strokes = [OPS.stroke, OPS.closeStroke]
  const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]
  return new Map([...strokes.map(code => [code, 'stroke'] as const), ...fills.map(code => [code, 'fill'] as const)])
}

function addPath({ pen, rules, painting }: Sheet, painted: number, paths: unknown): void {
  const how = painting.get(painted)
  const numbers: unknown = Array.isArray(paths) ? paths[0] : null
  if (how !== undefined && numbers instanceof Float32Array) rules.push(...findRules(numbers, pen.matrix, how))
}

function fontFinder(page: PdfPage): (name: string) => PenFont | null {
  const known = new Map<string, PenFont | null>()
  return name => {
    const found = known.get(name)
    if (found !== undefined) return found
    const font = readFont(page.commonObjs.has(name) ? page.commonObjs.get(name) : null)
    known.set(name, font)
    return font
  }
}

function readFont(data: unknown): PenFont | null {
  if (typeof data !== 'object' || data === null) return null
  const name = 'name' in data && typeof data.name === 'string' ? data.name : ''
  const unit = 'fontMatrix' in data && Array.isArray(data.fontMatrix) ? number(data.fontMatrix[0]) : 0
  const vertical = 'vertical' in data && data.vertical === true
  return { face: faceOf(name), unit: unit > 0 ? unit : 0.001, vertical }
}

/** What is drawn on a page. Pictures are not unpacked, links and notes of readers not drawn. */
export async function readInk(pdfJs: PdfJs, page: PdfPage): Promise<Ink> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdfJs.AnnotationMode.DISABLE })
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const names = new Map(Object.entries(pdfJs.OPS).map(([name, code]) => [Number(code), name]))
  const sheet: Sheet = { pen: new Pen(matrixFrom(transform)), rules: [], font: fontFinder(page), painting: paintingOf(pdfJs) }
  for (const [i, code] of fnArray.entries()) {
    const values: unknown = argsArray[i]
    operators[names.get(code) ?? '']?.(sheet, Array.isArray(values) ? values : [])
  }
  return {
    width,
    height,
    glyphs: sheet.pen.glyphs,
    rules: sheet.rules,
    askew: sheet.pen.askew,
    unread: sheet.pen.unread,
    unseen: sheet.pen.unseen,
  }
}
