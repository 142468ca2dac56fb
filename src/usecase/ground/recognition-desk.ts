/** One piece of work: true where there was one, false where nothing waits. Ended by the signal, it leaves what it was at as it was. */
export type RecognitionStep = (begin: (id: string) => AbortSignal) => Promise<boolean>

/**
 * Sees to it that what waits to be recognised is, one after the other: recognising takes a whole processor. It is woken when something
 * comes in, and when the program starts.
 */
export class RecognitionDesk {
  #step: RecognitionStep | null = null
  #onFault: (error: unknown) => void = () => undefined
  #running: Promise<void> | null = null
  #woken = false
  #closed = false
  #current: { readonly id: string; readonly stop: AbortController } | null = null

  /** Begins to work; until then what comes in waits. */
  open(step: RecognitionStep, onFault: (error: unknown) => void): void {
    this.#step = step
    this.#onFault = onFault
    this.wake()
  }

  wake(): void {
    this.#woken = true
    if (this.#running || this.#closed || !this.#step) return
    this.#running = this.#work(this.#step).finally(() => {
      this.#running = null
      if (this.#woken) this.wake()
    })
  }

  async #work(step: RecognitionStep): Promise<void> {
    try {
      do {
        this.#woken = false
        while (!this.#closed && (await step(id => this.#begin(id))));
      } while (this.#woken && !this.#closed)
    } catch (error) {
      // The next file that comes in, or the next start, tries again.
      if (!this.#closed) this.#onFault(error)
    } finally {
      this.#current = null
    }
  }

  #begin(id: string): AbortSignal {
    const stop = new AbortController()
    if (this.#closed) stop.abort(new Error('closing'))
    this.#current = { id, stop }
    return stop.signal
  }

  /** Ends this one, if it is being worked on. */
  cancel(id: string): void {
    if (this.#current?.id === id) this.#current.stop.abort(new Error('cancelled'))
  }

  /** Until nothing is being worked on. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#current?.stop.abort(new Error('closing'))
    await this.#running
  }
}
