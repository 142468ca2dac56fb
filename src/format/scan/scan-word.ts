/** A word as a recogniser saw it; places in pixels. */
export interface ScanWord {
  readonly text: string
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
  /** Words of one line have one number. */
  readonly line: number
  /** From 0 to 1. */
  readonly confidence: number
}
