import { Worker } from 'node:worker_threads'

export interface DrawRequest {
  readonly id: number
  /** Names the file. */
  readonly key: string
  /** From 0. */
  readonly page: number
  /** In pixels. */
  readonly width: number
  readonly bytes?: Uint8Array
}

export type DrawAnswer = { readonly id: number } & (
  | { readonly kind: 'drawn'; readonly png: Uint8Array }
  | { readonly kind: 'bytes-wanted' | 'no-such-page' }
  | { readonly kind: 'failed'; readonly error: string }
)

/** A page that takes longer is made to hurt: the thread is ended, and the next page gets a new one. */
const longestMs = 20_000
/** Pictures that are kept, all together. */
const mostKeptBytes = 48 * 1024 * 1024

/** Draws pages of PDF and pictures as PNG, in a thread of its own, and keeps those that were asked for last. */
export class PageDrawer {
  readonly #kept = new Map<string, Uint8Array>()
  #keptBytes = 0
  readonly #waiting = new Map<number, (answer: DrawAnswer | Error) => void>()
  #worker: Worker | null = null
  #last = 0

  /** `load` is asked for the file's bytes only where the thread has not got them. Null where there is no such page. */
  async draw(key: string, page: number, width: number, load: () => Promise<Uint8Array>): Promise<Uint8Array | null> {
    const name = `${key} ${page} ${width}`
    const kept = this.#kept.get(name)
    if (kept !== undefined) return kept
    let answer = await this.#ask({ key, page, width })
    if (answer.kind === 'bytes-wanted') answer = await this.#ask({ key, page, width, bytes: await load() })
    if (answer.kind === 'no-such-page') return null
    if (answer.kind !== 'drawn') throw new Error(`a page could not be drawn: ${answer.kind === 'failed' ? answer.error : answer.kind}`)
    this.#keep(name, answer.png)
    return answer.png
  }

  #keep(name: string, png: Uint8Array): void {
    this.#kept.set(name, png)
    this.#keptBytes += png.length
    for (const [old, { length }] of this.#kept) {
      if (this.#keptBytes <= mostKeptBytes) break
      this.#kept.delete(old)
      this.#keptBytes -= length
    }
  }

  async #ask(wanted: Omit<DrawRequest, 'id'>): Promise<DrawAnswer> {
    const id = ++this.#last
    const worker = this.#start()
    const answer = await new Promise<DrawAnswer | Error>(resolve => {
      const late = setTimeout(() => this.#fail(worker, new Error('a page takes too long to draw')), longestMs)
      this.#waiting.set(id, answered => {
        clearTimeout(late)
        resolve(answered)
      })
      worker.ref()
      worker.postMessage({ ...wanted, id } satisfies DrawRequest)
    })
    if (answer instanceof Error) throw answer
    return answer
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(new URL('./draw-thread.ts', import.meta.url))
    this.#worker = worker
    worker.on('message', (answer: DrawAnswer) => {
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
      if (!this.#waiting.size) worker.unref()
    })
    worker.on('error', error => this.#fail(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.#fail(worker, new Error('the thread that draws pages ended')))
    return worker
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return
    this.#worker = null
    void worker.terminate()
    for (const resolve of this.#waiting.values()) resolve(error)
    this.#waiting.clear()
  }

  async close(): Promise<void> {
    const worker = this.#worker
    if (worker) await worker.terminate()
  }
}
