import { readDoc } from './doc/read-doc.ts'
import { readDocx } from './docx/read-docx.ts'
import { FileRefusal, refuseFile } from './file/file-refusal.ts'
import type { FileText } from './file/file-text.ts'
import { sniff } from './file/sniff.ts'
import { languageOf } from './intake/language.ts'
import { findSecrecyMark, type MarkedPlaces } from './intake/secrecy.ts'
import { isOdt } from './odt/open-odt.ts'
import { readOdt } from './odt/read-odt.ts'
import { openOle } from './ole/open-ole.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { decodeText } from './plain/decode-text.ts'
import { Zip } from './zip/open-zip.ts'

export const DEFAULT_MAX_FILE_BYTES = 50 * 1024 * 1024

/** A document that bears a mark of secrecy, or that is not Vietnamese, goes no further than here. */
function admit(places: MarkedPlaces): void {
  const degree = findSecrecyMark(places)
  if (degree !== null) refuseFile('secret', { degree })
  const language = languageOf(places.text)
  if (language === 'none') refuseFile('file-blank')
  if (language === 'unmarked') refuseFile('no-diacritics')
  if (language === 'other') refuseFile('not-vietnamese')
}

function admitted({ margins, boxes, ...file }: FileText & Omit<MarkedPlaces, 'text'>): FileText {
  admit({ text: file.text, margins, boxes })
  return file
}

function readPlain(bytes: Uint8Array): FileText {
  const text = decodeText(bytes)
  admit({ text, margins: [], boxes: [] })
  return { format: 'txt', text, blocks: null, notes: [] }
}

function readPackage(bytes: Uint8Array): FileText {
  const zip = new Zip(bytes)
  return admitted(isOdt(zip) ? readOdt(zip) : readDocx(bytes))
}

async function readPages(bytes: Uint8Array): Promise<FileText> {
  return admitted(await readPdf(bytes))
}

function readSniffed(bytes: Uint8Array): FileText | Promise<FileText> {
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'picture':
      return refuseFile('file-picture', { name: sniffed.name })
    case 'document':
      return refuseFile('file-kind', { name: sniffed.name })
    case 'archive':
      return refuseFile('file-archive', { name: sniffed.name })
    case 'program':
      return refuseFile('file-not-document', { name: sniffed.name })
    case 'text':
      return readPlain(bytes)
    case 'zip':
      return readPackage(bytes)
    case 'pdf':
      return readPages(bytes)
    case 'ole':
      return admitted(readDoc(openOle(bytes)))
  }
}

/**
 * The text of a plan's file. What it is, its bytes say; `fileName` only names it in refusals. Rejects with `FileRefusal`, and nothing
 * else, for a file that cannot or must not be read.
 */
export async function readFile(bytes: Uint8Array, fileName: string, maxBytes = DEFAULT_MAX_FILE_BYTES): Promise<FileText> {
  try {
    if (bytes.length === 0) refuseFile('file-empty')
    if (bytes.length > maxBytes) refuseFile('file-too-large', { limitMb: Math.floor(maxBytes / 1024 / 1024) })
    return await readSniffed(bytes)
  } catch (error) {
    throw error instanceof FileRefusal ? new FileRefusal(error.code, { ...error.about, file: fileName }) : error
  }
}
