import { getResolvedPDFJS } from 'unpdf'
import type { FileNote } from '../../core/text/file-note.ts'
import { FileRefusal, refuseFile } from '../file/file-refusal.ts'
import type { Ink } from './ink.ts'
import { type PdfJs, readInk } from './read-ink.ts'

/** More pages than any plan has. */
const mostPages = 1000
/** Pages of a kilometre, or with more signs than this, are made to hurt. */
const mostGlyphs = 3_000_000
/** So large a part of the signs may be unknown to be read all the same. */
const unreadShare = 0.03
/** A page with fewer letters than this is a picture, whose stamp or number alone is text. */
const fewestLetters = 20

export interface OpenedPdf {
  readonly inks: readonly Ink[]
  readonly notes: readonly FileNote[]
}

/**
 * The pages of a PDF. Scripts in it do not run, nothing is fetched, attachments stay closed, pictures packed. A file with damaged parts is
 * read as far as it goes, and says so.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  return finish(await readInks(bytes))
}

/** What is drawn on the pages, whether or not it can be read. */
export async function readInks(bytes: Uint8Array): Promise<OpenedPdf> {
  const pdfJs = await getResolvedPDFJS()
  try {
    return { inks: await readPages(pdfJs, bytes, true), notes: [] }
  } catch (error) {
    passOn(error)
  }
  try {
    return { inks: await readPages(pdfJs, bytes, false), notes: ['damaged-parts'] }
  } catch (error) {
    passOn(error)
    return refuseFile('file-damaged')
  }
}

/** Refusals, ours and those of a locked file, end the reading; what pdf.js throws besides is about the file's damage. */
function passOn(error: unknown): void {
  if (!(error instanceof Error)) return
  if (error instanceof FileRefusal) throw error
  if (error.name === 'PasswordException') refuseFile('file-encrypted')
}

async function readPages(pdfJs: PdfJs, bytes: Uint8Array, stopAtErrors: boolean): Promise<Ink[]> {
  const task = pdfJs.getDocument({
    // pdf.js empties the buffer that it is given.
    data: Uint8Array.from(bytes),
    stopAtErrors,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isImageDecoderSupported: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1,
    verbosity: pdfJs.VerbosityLevel.ERRORS,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) refuseFile('file-too-long', { pages: pdf.numPages, limit: mostPages })
    const inks: Ink[] = []
    let glyphs = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const ink = await readInk(pdfJs, page)
      page.cleanup()
      glyphs += ink.glyphs.length
      if (glyphs > mostGlyphs) refuseFile('file-too-heavy')
      inks.push(ink)
    }
    return inks
  } finally {
    await task.destroy()
  }
}

const lettersOf = ({ glyphs }: Ink): number => glyphs.reduce((count, { text }) => (text.trim() === '' ? count : count + 1), 0)

/** A page of which the letters cannot be known from the file: a picture, or signs in a code of its own. */
export function isPicture(ink: Ink): boolean {
  const letters = lettersOf(ink)
  return letters < fewestLetters || ink.unread > (letters + ink.unread) * unreadShare
}

function finish({ inks, notes }: OpenedPdf): OpenedPdf {
  if (inks.length === 0) refuseFile('file-damaged')
  const letters = inks.map(lettersOf)
  const all = letters.reduce((sum, count) => sum + count, 0)
  const unread = inks.reduce((sum, ink) => sum + ink.unread, 0)
  if (all + unread < fewestLetters) refuseFile('file-scan')
  const empty = letters.filter(count => count < fewestLetters).length
  if (empty * 2 > inks.length && all < inks.length * 4 * fewestLetters) refuseFile('file-scan')
  if (unread > (all + unread) * unreadShare) refuseFile('file-letters')
  const more: FileNote[] = []
  if (empty > 0) more.push('pages-without-text')
  if (inks.some(ink => ink.unseen > 0)) more.push('hidden-text')
  return { inks, notes: [...notes, ...more] }
}
