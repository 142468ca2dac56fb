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
import { readScan, type ScanOptions } from './scan/read-scan.ts'
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
  return admitted(isOdt(zip) ? readOdt(zip) : readDocx(zip))
}

/** A PDF whose letters the file itself does not tell is read by its looks, where the caller has the time. */
async function readPages(bytes: Uint8Array, scans: ScanOptions | null): Promise<FileText> {
  try {
    return admitted(await readPdf(bytes))
  } catch (error) {
    if (scans === null || !(error instanceof FileRefusal) || !needsRecognition(error)) throw error
    return admitted(await readScan(bytes, scans))
  }
}

/** True for files that are refused only because their letters have to be recognised first. */
export const needsRecognition = ({ code }: { readonly code: string }): boolean =>
  code === 'file-scan' || code === 'file-letters' || code === 'file-photo'

async function readPhoto(bytes: Uint8Array, scans: ScanOptions | null, name: string): Promise<FileText> {
  return scans === null ? refuseFile('file-photo', { name }) : admitted(await readScan(bytes, scans))
}

function readSniffed(bytes: Uint8Array, scans: ScanOptions | null): FileText | Promise<FileText> {
  const sniffed = sniff(bytes)
  switch (sniffed.kind) {
    case 'picture':
      return refuseFile('file-picture', { name: sniffed.name })
    case 'scan':
      return readPhoto(bytes, scans, sniffed.format === 'png' ? 'PNG' : 'JPEG')
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
      return readPages(bytes, scans)
    case 'ole':
      return admitted(readDoc(openOle(bytes)))
  }
}

export interface ReadOptions {
  readonly maxBytes?: number
  /** How pages that are pictures are recognised, which takes seconds a page; null refuses them with a code that `needsRecognition` knows. */
  readonly scans?: ScanOptions | null
}

/**
 * The text of a plan's file. What it is, its bytes say; `fileName` only names it in refusals. Rejects with `FileRefusal`, and nothing
 * else, for a file that cannot or must not be read.
 */
export async function readFile(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<FileText> {
  const { maxBytes = DEFAULT_MAX_FILE_BYTES, scans = null } = options
  try {
    if (bytes.length === 0) refuseFile('file-empty')
    if (bytes.length > maxBytes) refuseFile('file-too-large', { limitMb: Math.floor(maxBytes / 1024 / 1024) })
    return await readSniffed(bytes, scans)
  } catch (error) {
    throw error instanceof FileRefusal ? new FileRefusal(error.code, { ...error.about, file: fileName }) : error
  }
}
