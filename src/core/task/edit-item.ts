import type { Doubt } from '../plan/plan.ts'
import { refuseHeld } from './door.ts'
import type { DraftChange, DraftItem, Moved, Review, ReviewMove } from './draft.ts'
import { reviewStates } from './review-states.ts'

/** Which doubts a person has answered by writing a field anew. */
const answers: Readonly<Record<keyof DraftChange, Doubt['field'] | null>> = {
  text: 'item',
  lead: 'lead',
  support: 'support',
  to: null,
  due: 'due',
  quantities: 'quantity',
  product: null,
}

/** Changes fields of an item and records which; the changed item passes the door. */
export function editItem(review: Review, move: ReviewMove & { type: 'edit' }): Moved {
  const before = review.items.find(item => item.id === move.id)
  if (before === undefined) return { refusal: { code: 'item-not-found' } }
  const after = changed(before, move.change)
  if (after.text === '') return { refusal: { code: 'text-empty' } }
  const refusal = refuseHeld(after)
  if (refusal !== null) return { refusal }
  return { review: { ...review, items: review.items.map(item => (item.id === move.id ? after : item)) } }
}

function changed(item: DraftItem, change: DraftChange): DraftItem {
  const fields = fieldsOf(change)
  const answered = new Set(fields.map(field => answers[field]))
  return {
    ...item,
    ...change,
    text: change.text === undefined ? item.text : change.text.replace(/\s+/gu, ' ').trim(),
    state: reviewStates[item.state].edit,
    doubts: item.doubts.filter(doubt => !answered.has(doubt.field)),
    edited: [...new Set([...item.edited, ...fields])],
  }
}

function fieldsOf(change: DraftChange): (keyof DraftChange)[] {
  const all: (keyof DraftChange)[] = ['text', 'lead', 'support', 'to', 'due', 'quantities', 'product']
  return all.filter(field => change[field] !== undefined)
}
