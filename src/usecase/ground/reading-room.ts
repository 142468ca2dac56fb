import { Worker } from 'node:worker_threads'
import type { Review } from '../../core/task/draft.ts'
import type { FileText } from '../../format/file/file-text.ts'
import type { Inspected } from './inspect-document.ts'
import type { isFileRefusal, ReadingOfFile } from './read-document.ts'
import { refuse } from './refusal.ts'

type FileRefusal = typeof isFileRefusal extends (error: unknown) => error is infer Refusal ? Refusal : never

type Wanted = { readonly inspect: Uint8Array } | { readonly bytes: Uint8Array; readonly fileName: string } | { readonly file: FileText }
export type ReadingRequest = Wanted & { readonly id: number }

export interface ReadDocument extends ReadingOfFile {
  /** As it is before the first move. */
  readonly review: Review
}

export interface ReadingAnswer {
  readonly id: number
  readonly result:
    | ({ readonly kind: 'read' } & ReadDocument)
    | ({ readonly kind: 'inspected' } & Inspected)
    | { readonly kind: 'refused'; readonly code: FileRefusal['code']; readonly about: FileRefusal['about'] }
    | { readonly kind: 'failed'; readonly error: string }
}

interface Waiting {
  readonly resolve: (answer: ReadingAnswer['result']) => void
  readonly reject: (error: Error) => void
}

/** A document that needs more memory than this ends the thread that reads it, and not the server. */
const mostMemoryMb = 3072

/**
 * Reads documents in a thread of its own: a long plan takes seconds, and everybody else's requests are answered meanwhile. The thread
 * starts with the first document; where it dies, what waits fails and the next document gets a new one.
 */
export class ReadingRoom {
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #last = 0
  readonly #memoryMb: number

  constructor(memoryMb = mostMemoryMb) {
    this.#memoryMb = memoryMb
  }

  read(bytes: Uint8Array, fileName: string): Promise<ReadDocument> {
    return this.#read({ bytes, fileName })
  }

  /** For a file whose letters are known already. */
  readText(file: FileText): Promise<ReadDocument> {
    return this.#read({ file })
  }

  /** What a file of evidence is, and what it tells of private persons. */
  async inspect(bytes: Uint8Array): Promise<Inspected> {
    const result = await this.#ask({ inspect: bytes })
    if (result.kind === 'inspected') return result
    throw new Error(`a file was to be looked into, and came back as ${result.kind}`)
  }

  async #read(wanted: Wanted): Promise<ReadDocument> {
    const result = await this.#ask(wanted)
    if (result.kind === 'read') return result
    throw new Error(`a document was to be read, and came back as ${result.kind}`)
  }

  async #ask(wanted: Wanted): Promise<Extract<ReadingAnswer['result'], { kind: 'read' | 'inspected' }>> {
    const id = ++this.#last
    const result = await new Promise<ReadingAnswer['result']>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      const worker = this.#start()
      worker.ref()
      worker.postMessage({ ...wanted, id } satisfies ReadingRequest)
    })
    if (result.kind === 'read' || result.kind === 'inspected') return result
    if (result.kind === 'failed') throw new Error(`reading failed: ${result.error}`)
    return refuse(result.code, Object.fromEntries(Object.entries(result.about).map(([name, value]) => [name, String(value)])))
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#memoryMb },
    })
    this.#worker = worker
    worker.on('message', ({ id, result }: ReadingAnswer) => {
      this.#waiting.get(id)?.resolve(result)
      this.#waiting.delete(id)
      if (!this.#waiting.size) worker.unref()
    })
    worker.on('error', error => this.#fail(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.#fail(worker, new Error('the reading thread ended')))
    return worker
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return
    this.#worker = null
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  async close(): Promise<void> {
    const worker = this.#worker
    if (worker) await worker.terminate()
  }
}
