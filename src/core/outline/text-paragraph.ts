import type { Paragraph } from '../text/block.ts'
import type { Label } from './read-label.ts'

/** Lines that belong together: an item of a list, a heading, or a paragraph without a label. */
export interface TextParagraph {
  readonly start: number
  readonly end: number
  readonly label: Label | null
  readonly look: Paragraph | null
}

/** Where the words after the label begin. */
export const bodyStart = (paragraph: TextParagraph): number => paragraph.label?.end ?? paragraph.start
