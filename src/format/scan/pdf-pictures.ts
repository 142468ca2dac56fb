import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'
import { FileRefusal, refuseFile } from '../file/file-refusal.ts'
import type { GrayPage } from './gray-page.ts'

/** Pages are drawn in so many pixels at most, whatever size they say they have. */
const mostPixels = 24_000_000
const pointsPerInch = 72

/** A page in colours, four bytes a pixel: blue, green, red and one that says nothing. */
export interface ColourPage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** The pages of a PDF as pictures. Scripts do not run and nothing is fetched. To be used in a thread that can be ended. */
export class PdfPictures {
  readonly #library: PDFiumLibrary
  readonly #document: PDFiumDocument

  private constructor(library: PDFiumLibrary, document: PDFiumDocument) {
    this.#library = library
    this.#document = document
  }

  static async open(bytes: Uint8Array): Promise<PdfPictures> {
    const library = await PDFiumLibrary.init()
    try {
      return new PdfPictures(library, await library.loadDocument(bytes))
    } catch (error) {
      library.destroy()
      if (error instanceof FileRefusal) throw error
      return refuseFile(/password/i.test(String(error)) ? 'file-encrypted' : 'file-damaged')
    }
  }

  get count(): number {
    return this.#document.getPageCount()
  }

  /** In points, as the page is turned to be read. A page that was drawn cannot be asked any more: ask a fresh one. */
  size(number: number): { readonly width: number; readonly height: number } {
    const { originalWidth, originalHeight } = this.#document.getPage(number).getOriginalSize()
    const sound = originalWidth >= 1 && originalHeight >= 1 && originalWidth < 20_000 && originalHeight < 20_000
    return sound ? { width: originalWidth, height: originalHeight } : refuseFile('file-damaged')
  }

  /** `dpi` may come out lower for a page beyond measure; the answer's own width says. */
  async gray(number: number, dpi: number): Promise<GrayPage> {
    const { width, height, data } = await this.#draw(number, dpi / pointsPerInch, 'Gray')
    return { width, height, pixels: data }
  }

  async colour(number: number, width: number): Promise<ColourPage> {
    const drawn = await this.#draw(number, (width + 0.5) / Math.floor(this.size(number).width), 'BGRA')
    return { width: drawn.width, height: drawn.height, pixels: drawn.data }
  }

  #draw(number: number, scale: number, colorSpace: 'Gray' | 'BGRA') {
    const { width, height } = this.size(number)
    const most = Math.sqrt(mostPixels / (width * height))
    return this.#document.getPage(number).render({ scale: Math.min(scale, most), colorSpace, render: 'bitmap', renderFormFields: true })
  }

  close(): void {
    this.#document.destroy()
    this.#library.destroy()
  }
}
