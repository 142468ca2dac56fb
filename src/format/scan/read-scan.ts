import { Worker } from 'node:worker_threads'
import { type About, FileRefusal, type FileRefusalCode } from '../file/file-refusal.ts'
import type { PdfText } from '../pdf/lay-out-pdf.ts'
import type { RecogniserChoice } from './recogniser.ts'

export interface ScanRequest {
  readonly bytes: Uint8Array
  readonly choice: RecogniserChoice
}

/** What the thread that recognises answers. */
export type ScanAnswer =
  | { readonly kind: 'page'; readonly page: number; readonly of: number }
  | { readonly kind: 'read'; readonly text: PdfText }
  | { readonly kind: 'refused'; readonly code: FileRefusalCode; readonly about: About }
  | { readonly kind: 'failed'; readonly error: string }

export interface ScanOptions {
  readonly recogniser?: RecogniserChoice
  /** Told as each page is begun. */
  readonly onPage?: (page: number, of: number) => void
  /** Ends the reading; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

/** So long may one page take, and so much memory the whole. */
const pageMs = 180_000
const memoryMb = 2048
const lookEveryMs = 200

/** Recognises the letters of a scanned PDF or a picture, in a thread of its own that can be ended at any time. */
export function readScan(bytes: Uint8Array, { recogniser = 'auto', onPage, signal }: ScanOptions = {}): Promise<PdfText> {
  signal?.throwIfAborted()
  const request: ScanRequest = { bytes, choice: recogniser }
  const worker = new Worker(new URL('./scan-thread.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  return new Promise<PdfText>((resolve, reject) => {
    const heldBefore = process.memoryUsage().rss
    const end = (settle: () => void): void => {
      clearTimeout(late)
      clearInterval(watch)
      signal?.removeEventListener('abort', abort)
      worker.removeAllListeners()
      void worker.terminate().then(settle, settle)
    }
    const refuse = (code: FileRefusalCode, about: About = {}): void => end(() => reject(new FileRefusal(code, about)))
    const abort = (): void => end(() => reject(signal?.reason))
    const tooLong = (): void => refuse('file-too-heavy')
    let late = setTimeout(tooLong, pageMs)
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - heldBefore > memoryMb * 1024 * 1024) tooLong()
    }, lookEveryMs)
    signal?.addEventListener('abort', abort)
    worker.on('message', (answer: ScanAnswer) => {
      if (answer.kind === 'page') {
        clearTimeout(late)
        late = setTimeout(tooLong, pageMs)
        onPage?.(answer.page, answer.of)
      } else if (answer.kind === 'read') end(() => resolve(answer.text))
      else if (answer.kind === 'refused') refuse(answer.code, answer.about)
      else end(() => reject(new Error(`recognising failed: ${answer.error}`)))
    })
    worker.on('error', error => end(() => reject(error)))
    worker.on('exit', () => end(() => reject(new Error('the thread that recognises ended'))))
  })
}
