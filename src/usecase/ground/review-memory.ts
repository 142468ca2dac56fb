import type { Reading } from '../../core/reading/reading.ts'
import type { Review } from '../../core/task/draft.ts'

/** The review after the move of this version. */
export interface ReviewPoint {
  readonly version: number
  readonly review: Review
}

/** `done` begins with the review as it was opened (version 0); its last point is what is in effect. */
export interface RememberedReview {
  readonly version: number
  readonly reading: Reading
  readonly done: readonly ReviewPoint[]
  readonly undone: readonly ReviewPoint[]
}

const mostDocuments = 30
/** Points share all items that did not change; farther back, undo replays. */
const mostPoints = 200

/**
 * Reviews in work, so that a move costs what the move itself costs, however many came before. It is a memory only: what is stored are
 * the moves, and an entry counts while its version is the stored one.
 */
export class ReviewMemory {
  readonly #reviews = new Map<string, RememberedReview>()

  recall(documentId: string, version: number): RememberedReview | null {
    const found = this.#reviews.get(documentId)
    return found?.version === version ? found : null
  }

  /** What was read from the document, whatever was done in its review since. */
  readingOf(documentId: string): Reading | null {
    return this.#reviews.get(documentId)?.reading ?? null
  }

  remember(documentId: string, review: RememberedReview): void {
    this.#reviews.delete(documentId)
    this.#reviews.set(documentId, { ...review, done: review.done.slice(-mostPoints), undone: review.undone.slice(-mostPoints) })
    const [oldest] = this.#reviews.keys()
    if (this.#reviews.size > mostDocuments && oldest !== undefined) this.#reviews.delete(oldest)
  }

  forget(documentId: string): void {
    this.#reviews.delete(documentId)
  }
}
