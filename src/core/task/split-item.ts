import { type Span, within } from '../text/span.ts'
import { refuseHeld, refuseHeldSource } from './door.ts'
import type { DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { reviewStates } from './review-states.ts'
import { inSourceOrder, isUsed, wordsAt } from './source-order.ts'

/**
 * Cuts an item at offsets of the source. Each part takes the words and the fields that stand in it; fields that stand in none of the parts
 * (a body named by the heading, a date typed by a person) go to all, and a part without a lead of its own keeps that of the whole.
 */
export function splitItem(review: Review, move: ReviewMove & { type: 'split' }, text: string): Moved {
  const whole = review.items.find(item => item.id === move.id)
  if (whole === undefined) return { refusal: { code: 'item-not-found' } }
  if (!areInside(move.at, whole.span) || move.newIds.length !== move.at.length) return { refusal: { code: 'split-outside-item' } }
  if (new Set(move.newIds).size !== move.newIds.length || move.newIds.some(id => isUsed(review, id)))
    return { refusal: { code: 'id-in-use' } }
  const heldSource = refuseHeldSource(review, whole.span)
  if (heldSource !== null) return { refusal: heldSource }
  const edges = [whole.span[0], ...move.at, whole.span[1]]
  const spans = edges.slice(1).map((end, index): Span => [edges[index] ?? 0, end])
  const parts = spans.map((span, index) => partOf(whole, span, spans, text, index === 0 ? whole.id : (move.newIds[index - 1] ?? '')))
  for (const part of parts) {
    if (part.text === '') return { refusal: { code: 'text-empty' } }
    const refusal = refuseHeld(part)
    if (refusal !== null) return { refusal }
  }
  return { review: { ...review, items: inSourceOrder(review.items.flatMap(item => (item.id === whole.id ? parts : [item]))) } }
}

function areInside(at: readonly number[], span: Span): boolean {
  return at.length > 0 && at.every((offset, index) => offset > (at[index - 1] ?? span[0]) && offset < span[1])
}

function partOf(whole: DraftItem, span: Span, spans: readonly Span[], text: string, id: string): DraftItem {
  const own = <Field extends { readonly span: Span | null }>(fields: readonly Field[]): Field[] =>
    fields.filter(field => {
      const place = field.span
      return place === null || within(place, span) || !spans.some(each => within(place, each))
    })
  const lead = own(whole.lead)
  return {
    ...whole,
    id,
    state: reviewStates[whole.state].split,
    origin: 'split',
    span,
    text: wordsAt(text, span),
    lead: lead.length > 0 ? lead : whole.lead,
    support: own(whole.support),
    to: own(whole.to),
    due: own(whole.due),
    quantities: own(whole.quantities),
    edited: whole.edited.filter(field => field !== 'text'),
    amended: span === spans[0] || whole.amended === null ? whole.amended : { kind: 'new' },
  }
}
