import type { Span } from '../../core/text/span.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

/** Which items are listed. `look`: what a person should look at before accepting; `changed`: what differs from the former version. */
export const shows = ['look', 'changed', 'open', 'accepted', 'rejected', 'held', 'unread', 'remarks'] as const
export const sourceViews = ['text', 'page'] as const
export type SourceView = (typeof sourceViews)[number]
export const steps = ['publish', 'names'] as const
export const panes = ['source', 'items'] as const

export interface ReviewAddress {
  /** The selected item, held item included. */
  readonly item?: string
  readonly show?: (typeof shows)[number]
  readonly q?: string
  /** On a narrow screen: which of the two is in view. */
  readonly pane?: (typeof panes)[number]
  /** The document as its pages look; absent: as it reads. */
  readonly view?: 'page'
  /** A place in the document: `1200-1260`. */
  readonly at?: string
  /** What will happen on publishing, before it does; or whom the names mean. */
  readonly step?: (typeof steps)[number]
}

export function readReviewAddress(raw: Readonly<Record<string, unknown>>): ReviewAddress {
  const at = textIn(raw, 'at')
  return only({
    item: textIn(raw, 'item'),
    show: choiceIn(raw, 'show', shows),
    q: textIn(raw, 'q'),
    pane: choiceIn(raw, 'pane', panes),
    view: choiceIn(raw, 'view', ['page'] as const),
    at: at && readPlace(at) ? at : undefined,
    step: choiceIn(raw, 'step', steps),
  })
}

export const writePlace = (span: Span): string => `${span[0]}-${span[1]}`

export function readPlace(place: string | undefined): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(place ?? '')
  if (!match) return null
  const [start, end] = [Number(match[1]), Number(match[2])]
  return start < end ? [start, end] : null
}
