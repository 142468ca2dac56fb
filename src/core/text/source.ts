import type { Block } from './block.ts'
import type { Span } from './span.ts'

/**
 * A document's text as it came and as it is read. Recognisers work on `text` (NFC, plain spaces, look-alike letters mended); what they
 * find is carried back to `raw`, so that spans hold in the file itself.
 */
export interface Source {
  readonly raw: string
  readonly text: string
  /** In offsets of `text`; null for a plain text. */
  readonly blocks: readonly Block[] | null
  /** Offset or span in `text` → in `raw`. */
  readonly toRaw: (offset: number) => number
  readonly spanToRaw: (span: Span) => Span
}
