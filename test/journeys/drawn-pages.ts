import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractText } from 'unpdf'
import type { GrayPage } from '../../src/format/scan/gray-page.ts'
import { PdfPictures } from '../../src/format/scan/pdf-pictures.ts'

/** A page as it is drawn, in millimetres; `ink`: how far from the edges it is empty, below the line of page numbers. */
export interface DrawnPage {
  readonly width: number
  readonly height: number
  readonly ink: { readonly left: number; readonly right: number; readonly bottom: number }
  /** True where something stands in the line of page numbers. */
  readonly isNumbered: boolean
  /** Its words, with single spaces. */
  readonly text: string
}

const dpi = 72
const millimetres = 25.4 / dpi
/** Page numbers stand between the edge and here; words begin lower. */
const numberZone = 18
const dark = 160

/** The pages of a PDF, drawn and measured. With PICTURES, the PDF is left there, named so. */
export async function drawnPages(pdf: Buffer, name: string): Promise<readonly DrawnPage[]> {
  const { PICTURES: folder } = process.env
  if (folder) writeFileSync(join(folder, `${name}.pdf`), pdf)
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false })
  const pictures = await PdfPictures.open(pdf)
  const pages: DrawnPage[] = []
  for (let number = 0; number < pictures.count; number++)
    pages.push({ ...measured(await pictures.gray(number, dpi)), text: (text[number] ?? '').normalize('NFC').replaceAll(/\s+/g, ' ') })
  pictures.close()
  return pages
}

function measured({ width, height, pixels }: GrayPage): Omit<DrawnPage, 'text'> {
  const from = Math.round(numberZone / millimetres)
  let [left, right, bottom] = [width, 0, 0]
  let isNumbered = false
  for (let at = 0; at < width * height; at++) {
    if ((pixels[at] ?? 255) > dark) continue
    const [x, y] = [at % width, Math.floor(at / width)]
    if (y < from) isNumbered = true
    else [left, right, bottom] = [Math.min(left, x), Math.max(right, x + 1), y + 1]
  }
  const ink = { left: left * millimetres, right: (width - right) * millimetres, bottom: (height - bottom) * millimetres }
  return { width: width * millimetres, height: height * millimetres, ink, isNumbered }
}
