import { readText } from '../../core/reading/read-text.ts'
import type { Reading } from '../../core/reading/reading.ts'
import type { PageMap } from '../../core/text/page-map.ts'
import { FileRefusal } from '../../format/file/file-refusal.ts'
import type { FileText } from '../../format/file/file-text.ts'
import { needsRecognition as needs, readFile } from '../../format/read-file.ts'
import type { ScanOptions } from '../../format/scan/read-scan.ts'

export interface ReadingOfFile {
  readonly reading: Reading
  /** Where the words stand on their pages, where the file has pages. */
  readonly map: PageMap | null
}

/**
 * From the bytes of a file to all that is read from it. Spans of the reading are offsets of its `text`: of the file itself for a plain
 * text, a byte order mark left out. With `scans` the letters of scanned pages are recognised, which takes seconds a page. Rejects with a
 * `FileRefusal` where the file cannot or must not be read.
 */
export async function readDocument(bytes: Uint8Array, fileName: string, scans: ScanOptions | null = null): Promise<ReadingOfFile> {
  return readFileText(await readFile(bytes, fileName, { scans }))
}

/** The letters of a scan, recognised in a thread of their own; what they say is read after it. */
export const readScanned = (bytes: Uint8Array, fileName: string, scans: ScanOptions): Promise<FileText> =>
  readFile(bytes, fileName, { scans })

export function readFileText({ text, blocks, notes, map }: FileText): ReadingOfFile {
  return { reading: readText(text, blocks, map === undefined ? { notes } : { notes, map }), map: map ?? null }
}

/** True for a file that is refused only because its letters have to be recognised first. */
export const needsRecognition = (refusal: { readonly code: string }): boolean => needs(refusal)

/** For callers that may not know the formats: the refusal's code and what it is about. */
export const isFileRefusal = (error: unknown): error is Pick<FileRefusal, 'code' | 'about'> => error instanceof FileRefusal
