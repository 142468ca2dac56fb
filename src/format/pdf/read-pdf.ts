import { Worker } from 'node:worker_threads'
import { type About, FileRefusal, type FileRefusalCode } from '../file/file-refusal.ts'
import type { PdfText } from './lay-out-pdf.ts'

/** What the thread that reads answers. */
export type PdfAnswer =
  | { readonly kind: 'read'; readonly text: PdfText }
  | { readonly kind: 'refused'; readonly code: FileRefusalCode; readonly about: About }
  | { readonly kind: 'failed'; readonly error: string }

/** What reading one file may take. */
export interface PdfBudget {
  readonly timeMs: number
  readonly memoryMb: number
}

export const defaultPdfBudget: PdfBudget = { timeMs: 60_000, memoryMb: 1024 }

const lookEveryMs = 50
const megabyte = 1024 * 1024

/** The reading that began last: the next one waits for it, so that the memory taken meanwhile is this one file's. */
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF in a thread of its own. The format lets a small file ask for any amount of work and memory, and what unpacks it cannot be
 * told when to stop: a thread can be ended.
 */
export function readPdf(bytes: Uint8Array, budget: PdfBudget = defaultPdfBudget): Promise<PdfText> {
  const reading = last.then(() => readInThread(bytes, budget))
  last = reading.catch(() => null)
  return reading
}

function readInThread(bytes: Uint8Array, budget: PdfBudget): Promise<PdfText> {
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: budget.memoryMb },
  })
  return new Promise<PdfText>((resolve, reject) => {
    const heldBefore = process.memoryUsage().rss
    const end = (settle: () => void): void => {
      clearTimeout(late)
      clearInterval(watch)
      worker.removeAllListeners()
      void worker.terminate().then(settle, settle)
    }
    const refuse = (code: FileRefusalCode, about: About = {}): void => end(() => reject(new FileRefusal(code, about)))
    const late = setTimeout(() => refuse('file-too-heavy'), budget.timeMs)
    // What is unpacked lies outside the heap that the thread's limits count.
    const watch = setInterval(() => {
      if (process.memoryUsage().rss - heldBefore > budget.memoryMb * megabyte) refuse('file-too-heavy')
    }, lookEveryMs)
    worker.on('message', (answer: PdfAnswer) => {
      if (answer.kind === 'read') end(() => resolve(answer.text))
      else if (answer.kind === 'refused') refuse(answer.code, answer.about)
      else end(() => reject(new Error(`reading a PDF failed: ${answer.error}`)))
    })
    worker.on('error', error => (isOutOfMemory(error) ? refuse('file-too-heavy') : end(() => reject(error))))
    worker.on('exit', () => end(() => reject(new Error('the thread that reads a PDF ended'))))
  })
}

const isOutOfMemory = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
