import type { FileNote } from '../../core/text/file-note.ts'
import { FileRefusal, refuseFile } from '../file/file-refusal.ts'
import type { Ink } from '../pdf/ink.ts'
import { isGarbled, layOutPdf, type PdfText } from '../pdf/lay-out-pdf.ts'
import { isPicture, type OpenedPdf, readInks } from '../pdf/open-pdf.ts'
import { openRecogniser } from './open-recogniser.ts'
import { PdfPictures } from './pdf-pictures.ts'
import { recognisePage } from './recognise-page.ts'
import type { Recogniser, RecogniserChoice } from './recogniser.ts'
import { scanPdf } from './scan-file.ts'

/** What recognisers are trained on. */
const dpi = 300
const mostPages = 300

/** The text of a file whose pages are pictures, all or some of them. `onPage` is told before each page that is recognised. */
export async function recogniseFile(
  bytes: Uint8Array,
  choice: RecogniserChoice,
  onPage: (number: number, of: number) => void,
): Promise<PdfText> {
  const { format, pdf } = scanPdf(bytes)
  const opened = format === 'pdf' ? await tryInks(pdf) : null
  const pictures = await PdfPictures.open(pdf)
  let recogniser: Recogniser | null = null
  try {
    const wanted = pagesToRecognise(opened, pictures.count)
    if (wanted.length > mostPages) refuseFile('file-too-long', { pages: wanted.length, limit: mostPages })
    const inks = new Map<number, Ink>()
    for (const [i, page] of wanted.entries()) {
      onPage(i + 1, wanted.length)
      recogniser ??= await openRecogniser(choice)
      inks.set(page, await recognisePage(await pictures.gray(page, dpi), pictures.size(page), recogniser))
    }
    const all = Array.from({ length: pictures.count }, (_, page) => inks.get(page) ?? opened?.inks[page] ?? refuseFile('file-damaged'))
    const notes: FileNote[] = ['scanned', ...(opened?.notes ?? [])]
    return { ...layOutPdf(all, notes), format }
  } finally {
    await recogniser?.close()
    pictures.close()
  }
}

/** What the file itself says of its letters; damage there is none to its pictures. */
async function tryInks(pdf: Uint8Array): Promise<OpenedPdf | null> {
  try {
    return await readInks(pdf)
  } catch (error) {
    if (error instanceof FileRefusal && error.code !== 'file-damaged') throw error
    return null
  }
}

/** The pages without letters; all where the letters make no words. */
function pagesToRecognise(opened: OpenedPdf | null, count: number): number[] {
  const all = Array.from({ length: count }, (_, page) => page)
  if (opened === null || opened.inks.length !== count) return all
  const pictures = all.filter(page => {
    const ink = opened.inks[page]
    return ink === undefined || isPicture(ink)
  })
  const rest = opened.inks.filter(ink => !isPicture(ink))
  return rest.length > 0 && isGarbled(rest) ? all : pictures
}
