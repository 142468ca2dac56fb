import { type Line, textOf } from './line.ts'
import type { Sheet } from './sheet.ts'

/** Pages without their headers and footers, and what these say. */
export interface Trimmed {
  readonly sheets: readonly Sheet[]
  readonly margins: readonly string[]
}

/** Parts of the height of a page that may be margin, at either end. */
const margin = 0.12
const mostLines = 3
const sameHeight = 4
/** Fewer pages repeat a letterhead as well as a header. */
const fewestPages = 3

/** `5`, `- 5 -`, `Trang 5/12` */
const pageNumber = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?[-–—\s]*$/i

/** Drops page numbers, and lines that stand at the same height at the edge of most pages with the same words, numbers aside. */
export function dropMargins(sheets: readonly Sheet[]): Trimmed {
  const edges = sheets.map(edgeLines)
  const repetitions = new Repetitions(edges)
  const isRepeated = (line: Line): boolean => {
    const pages = repetitions.of(line)
    return pages >= fewestPages && pages * 2 > sheets.length
  }
  const margins: string[] = []
  const trimmed = sheets.map((sheet, i) => {
    const repeated = (edges[i] ?? []).filter(isRepeated)
    const rest = { ...sheet, lines: sheet.lines.filter(line => !repeated.includes(line)) }
    const numbers = edgeLines(rest).filter(line => isPageNumber(line, rest))
    margins.push(...[...repeated, ...numbers].map(textOf))
    return numbers.length === 0 ? rest : { ...rest, lines: rest.lines.filter(line => !numbers.includes(line)) }
  })
  return { sheets: trimmed, margins: [...new Set(margins)] }
}

function edgeLines({ lines, height }: Sheet): Line[] {
  const top = lines.slice(0, mostLines).filter(line => line.y < height * margin)
  return [...top, ...lines.slice(-mostLines).filter(line => line.y > height * (1 - margin) && !top.includes(line))]
}

function isPageNumber(line: Line, { width, lines }: Sheet): boolean {
  if (!pageNumber.test(textOf(line)) || (line !== lines[0] && line !== lines.at(-1))) return false
  const middle = (line.x0 + line.x1) / 2
  return middle > width * 0.4
}

/** How many pages have the same words at the same height, counted in steps of which two neighbours overlap. */
class Repetitions {
  readonly #pages = new Map<string, number>()

  constructor(edges: readonly (readonly Line[])[]) {
    for (const lines of edges) for (const key of new Set(lines.flatMap(keysOf))) this.#pages.set(key, (this.#pages.get(key) ?? 0) + 1)
  }

  of(line: Line): number {
    return Math.max(...keysOf(line).map(key => this.#pages.get(key) ?? 0))
  }
}

function keysOf(line: Line): string[] {
  const words = textOf(line).replace(/\d+/g, '#')
  const step = Math.floor(line.y / sameHeight)
  return [`${step} ${words}`, `${step + 1} ${words}`]
}
