import { overlaps, type Span } from '../text/span.ts'
import type { DraftAgency, DraftChange, DraftHeld, DraftItem, GoneItem, Review } from './draft.ts'
import { locateWords } from './locate-words.ts'
import { matchItems } from './match-items.ts'
import { inSourceOrder } from './source-order.ts'

/** The former version of a document: its text, its review as it was opened and as it was left. */
export interface FormerReview {
  readonly text: string
  readonly opened: Review
  readonly last: Review
}

const fields: readonly (keyof DraftChange)[] = ['text', 'lead', 'support', 'to', 'due', 'quantities', 'product']

/**
 * Opens the review of a new version with what people did in the former one. Decisions and edits stay where the document says the same;
 * where it says something else, what a person wrote stays and the item is asked about again. Items that people cut, joined or added are
 * found by their words. What the document no longer says is listed as gone.
 */
export function carryOver(former: FormerReview, opened: Review, text: string): Review {
  const locate = locateWords(text)
  const made = former.last.items.filter(item => item.origin !== 'read').flatMap(item => place(item, former.text, locate) ?? [])
  const read = opened.items.filter(item => !made.some(each => each.id === item.id || overlaps(each.span, item.span)))
  const formerRead = former.last.items.filter(item => item.origin === 'read')
  const matches = matchItems(formerRead, read)
  const openedById = new Map(former.opened.items.map(item => [item.id, item]))
  const carried = read.map((item, at) => {
    const before = formerRead[matches.get(at) ?? -1]
    return before ? carryItem(before, openedById.get(before.id) ?? before, item) : { ...item, amended: { kind: 'new' as const } }
  })
  const held = opened.held.map(each => carryHeld(each, former.last.held, made))
  const kept = made.filter(item =>
    item.origin === 'rewritten' ? held.some(each => each.rewrittenAs === item.id) : !held.some(each => overlaps(each.span, item.span)),
  )
  const staying = new Set([...kept.map(item => item.id), ...[...matches.values()].map(at => formerRead[at]?.id)])
  return { items: inSourceOrder([...kept, ...carried]), held, gone: goneOf(former.last, staying) }
}

/** An item that people made stands where its words stand now; the places of its fields are not known any more. */
function place(item: DraftItem, formerText: string, locate: (words: string) => Span | null): DraftItem | null {
  const span = locate(formerText.slice(...item.span))
  return span && { ...withoutPlaces(item), span, amended: { kind: 'same', former: item.id } }
}

const unplaced = <Value extends { readonly span: Span | null }>(values: readonly Value[]): Value[] =>
  values.map(value => ({ ...value, span: null }))

const withoutPlaces = (item: DraftItem): DraftItem => ({
  ...item,
  lead: unplaced(item.lead),
  support: unplaced(item.support),
  to: unplaced(item.to),
  due: unplaced(item.due),
  quantities: unplaced(item.quantities),
})

const saidOf = (item: DraftItem, field: keyof DraftChange): string =>
  JSON.stringify(item[field], (key, value: unknown) => (key === 'span' ? undefined : value))

/**
 * `before` is the item as people left it, `read` as the reader found it then, `now` as the reader finds it in the new version: a three-way
 * merge, field by field.
 */
function carryItem(before: DraftItem, read: DraftItem, now: DraftItem): DraftItem {
  const changed = fields.filter(field => saidOf(read, field) !== saidOf(now, field))
  const kept = before.edited.filter(field => saidOf(before, field) !== saidOf(now, field))
  const own = withoutPlaces(before)
  const item: DraftItem = { ...now, ...Object.fromEntries(kept.map(field => [field, own[field]])), edited: kept }
  // A doubt that a person has answered is not raised again over the same words.
  const doubts = now.doubts.filter(doubt => before.doubts.some(each => each.field === doubt.field && each.code === doubt.code))
  if (changed.length === 0) return { ...item, state: before.state, doubts, amended: { kind: 'same', former: before.id } }
  return { ...item, amended: { kind: 'changed', former: before.id, fields: changed, was: fieldsOf(own) } }
}

const fieldsOf = ({ text, lead, support, to, due, quantities, product }: DraftItem): Required<DraftChange> => ({
  text,
  lead: lead as readonly DraftAgency[],
  support,
  to,
  due,
  quantities,
  product,
})

/** A held item that was written anew stays so while the document still says it in the same words. */
function carryHeld(held: DraftHeld, former: readonly DraftHeld[], made: readonly DraftItem[]): DraftHeld {
  const before = former.find(each => each.rewrittenAs !== null && each.text === held.text)
  return before && made.some(item => item.id === before.rewrittenAs) ? { ...held, rewrittenAs: before.rewrittenAs } : held
}

/** What was turned down before needs no second look. */
const goneOf = (last: Review, staying: ReadonlySet<string | undefined>): GoneItem[] =>
  last.items.filter(item => item.state !== 'rejected' && !staying.has(item.id)).map(item => ({ item: withoutPlaces(item), seen: false }))
