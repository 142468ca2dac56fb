import type { Line } from '../../../core/plan/plan.ts'
import type { DraftItem } from '../../../core/task/draft.ts'
import type { Span } from '../../../core/text/span.ts'
import type { Board } from '../desk/board.ts'
import type { Mark } from './segment.ts'

export type FieldName = 'lead' | 'support' | 'to' | 'due' | 'quantity'

/** Why words of the source are marked. */
export interface SourceMark extends Mark {
  readonly name: FieldName | 'item' | 'selected' | 'held' | 'hit' | 'unread' | 'place'
  /** For an item and a held item: what is selected by pressing the words. */
  readonly id?: string
  readonly number?: number
  readonly state?: DraftItem['state']
}

/** What is marked whatever is selected. */
export function standingMarks(board: Board, unread: readonly Line[]): SourceMark[] {
  const items = board.cards.map(
    ({ item, number }): SourceMark => ({ name: 'item', span: item.span, id: item.id, number, state: item.state }),
  )
  const held = board.held.flatMap((entry): SourceMark[] => [
    { name: 'held', span: entry.span, id: entry.id },
    ...entry.hits.map((span): SourceMark => ({ name: 'hit', span, id: entry.id })),
  ])
  return [...items, ...held, ...unread.map((line): SourceMark => ({ name: 'unread', span: line.span }))]
}

const placed = (name: FieldName, fields: readonly { readonly span: Span | null }[]): SourceMark[] =>
  fields.flatMap(field => (field.span ? [{ name, span: field.span }] : []))

/** The words that each field of an item was read from. */
export const fieldMarks = (item: DraftItem): SourceMark[] => [
  ...placed('lead', item.lead),
  ...placed('support', item.support),
  ...placed('to', item.to),
  ...placed('due', item.due),
  ...placed('quantity', item.quantities),
]
