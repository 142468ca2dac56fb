import type { Span } from '../text/span.ts'

/** A numbered part of the document with its parts: `{ label: "II", title: "NHIỆM VỤ", … }`. */
export interface Section {
  readonly label: string
  /** 0 for the outermost. */
  readonly level: number
  readonly title: string
  readonly span: Span
  readonly children: readonly Section[]
}
