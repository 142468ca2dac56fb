import { readFile } from 'node:fs/promises'
import type { Reading } from '../core/reading/reading.ts'
import { isSentence } from '../core/wording/is-sentence.ts'
import { say } from '../core/wording/say.ts'
import { isFileRefusal, readDocument } from '../usecase/ground/read-document.ts'
import { type Call, CallRefused } from './call.ts'

export interface Input {
  /** As the caller wrote it; words for standard input. */
  readonly name: string
  readonly reading: Reading
}

/** Reads the document that the caller named; `-` is standard input. */
export async function readInput(
  file: string,
  { language, recogniser, report }: Pick<Call, 'language' | 'recogniser' | 'report'>,
): Promise<Input> {
  const name = file === '-' ? say(language, 'command.standard-input') : file
  const bytes = await bytesOf(file, name)
  const scans = { recogniser, onPage: (page: number, of: number) => report(`${say(language, 'command.recognising', { page, of })}\n`) }
  try {
    return { name, reading: (await readDocument(bytes, file, scans)).reading }
  } catch (error) {
    if (isFileRefusal(error)) {
      const code = `refusal.${error.code}`
      throw new CallRefused('file-refused', { reason: isSentence(code) ? say(language, code, { ...error.about, file: name }) : error.code })
    }
    throw error
  }
}

async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await standardInput() : await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CallRefused('file-missing', { file: name })
    if (code === 'EISDIR') throw new CallRefused('file-is-folder', { file: name })
    if (code === 'EACCES' || code === 'EPERM') throw new CallRefused('file-forbidden', { file: name })
    throw new CallRefused('file-unreadable', { file: name, reason: code || String(error) })
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
