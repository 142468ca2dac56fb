import { readText } from '../core/reading/read-text.ts'
import type { Reading } from '../core/reading/reading.ts'
import { FileRefusal } from '../format/file/file-refusal.ts'
import { readFile } from '../format/read-file.ts'

/**
 * From the bytes of a file to all that is read from it. Spans of the reading are offsets of its `text`: of the file itself for a plain
 * text, a byte order mark left out. Rejects with a `FileRefusal` where the file cannot or must not be read.
 */
export async function readDocument(bytes: Uint8Array, fileName: string): Promise<Reading> {
  const { text, blocks, notes } = await readFile(bytes, fileName)
  return readText(text, blocks, notes)
}

/** For callers that may not know the formats: the refusal's code and what it is about. */
export const isFileRefusal = (error: unknown): error is Pick<FileRefusal, 'code' | 'about'> => error instanceof FileRefusal
