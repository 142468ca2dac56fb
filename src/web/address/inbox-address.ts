import { type Box, boxes } from '../../core/obligation/box.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export interface InboxAddress {
  readonly box?: Box
  readonly q?: string
}

export const readInboxAddress = (raw: Readonly<Record<string, unknown>>): InboxAddress =>
  only({ box: choiceIn(raw, 'box', boxes), q: textIn(raw, 'q') })
