/** How far a publication has come: obligations made, and all that there will be. */
export interface PublicationProgress {
  readonly done: number
  readonly all: number
}

/**
 * What is being published now, by the document's id. It is the memory of this process alone: the work itself is one transaction of the
 * database, and whoever asks another process learns only that nothing is known.
 */
export class PublicationDesk {
  readonly #running = new Map<string, PublicationProgress>()

  /** Runs `work` with a way to tell how far it is. */
  async follow<Result>(documentId: string, work: (tell: (progress: PublicationProgress) => void) => Promise<Result>): Promise<Result> {
    try {
      return await work(progress => this.#running.set(documentId, progress))
    } finally {
      this.#running.delete(documentId)
    }
  }

  progressOf(documentId: string): PublicationProgress | null {
    return this.#running.get(documentId) ?? null
  }
}
