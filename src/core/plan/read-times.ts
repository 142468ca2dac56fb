import type { Due, DueContext, DueMention } from '../phrase/due.ts'
import { findDueMentions, findFieldDueMentions } from '../phrase/find-dues.ts'
import { findQuantities } from '../phrase/find-quantities.ts'
import type { Quantity } from '../phrase/quantity.ts'
import { mayCount, mayTellTime } from '../phrase/time-words.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import type { Doubt } from './plan.ts'

/** Line breaks as spaces, so that phrases read through them; offsets stay. */
export function flatten(text: string, span: Span): string {
  const stretch = text.slice(span[0], span[1])
  return stretch.includes('\n') || stretch.includes('\r') || stretch.includes('\t') ? stretch.replace(/[\n\r\t]/g, ' ') : stretch
}

export interface Times {
  readonly due: readonly Due[]
  readonly doubts: readonly Doubt[]
}

/** The deadlines in a stretch of the text, in its offsets. `isField`: the stretch is the value of a field about time. */
export function readTimes(words: WordTable, span: Span, context: DueContext, isField: boolean): Times {
  if (!isField && !mayTellTime(words, words.firstFrom(span[0]), words.firstFrom(span[1]))) return noTimes
  const flat = flatten(words.text, span)
  const mentions = isField ? findFieldDueMentions(flat, context) : findDueMentions(flat, context)
  const due = mentions.flatMap(mention => (mention.due === null ? [] : [shiftDue(mention.due, span[0])]))
  const doubts = mentions.flatMap((mention: DueMention): Doubt[] => (mention.doubt === null ? [] : [{ field: 'due', code: mention.doubt }]))
  return { due, doubts: !isField && hasNested(due) ? [...doubts, { field: 'due', code: 'one-in-another' }] : doubts }
}

/** `… tiếp tục xử lý trong năm 2025 … gửi Bộ Tư pháp trước ngày 05/12/2025`: one of the two may tell of something else than the term. */
function hasNested(due: readonly Due[]): boolean {
  if (due.length < 2) return false
  return due.some(
    (outer, i) =>
      outer.kind === 'period' &&
      due.some((inner, j) => {
        if (i === j || (inner.kind !== 'date' && inner.kind !== 'period')) return false
        const [start, end] = inner.kind === 'date' ? [inner.date, inner.date] : [inner.start, inner.end]
        return outer.start <= start && end <= outer.end
      }),
  )
}

export const noTimes: Times = { due: [], doubts: [] }

const shift = (span: Span, by: number): Span => [span[0] + by, span[1] + by]
const shiftDue = (due: Due, by: number): Due => ({ ...due, span: shift(due.span, by) })

export function readQuantities(words: WordTable, span: Span): Quantity[] {
  if (!mayCount(words, words.firstFrom(span[0]), words.firstFrom(span[1]))) return []
  return findQuantities(flatten(words.text, span)).map(quantity => ({ ...quantity, span: shift(quantity.span, span[0]) }))
}
