import { daysInMonth } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'
import { type BoundMoment, isRange } from './bound-moment.ts'
import type { Due, DueContext, DueDoubt, DueMention } from './due.ts'
import { resolveMoment } from './resolve-moment.ts'

const weeks: Readonly<Record<string, number>> = { '1': 1, nhất: 1, đầu: 1, '2': 2, hai: 2, '3': 3, ba: 3, '4': 4, tư: 4 }

/** `tuần 2 tháng 12/2025`: the second seven days; the fourth and the last run to the end of the month. */
function weekDue(words: string, { start, end }: Stretch, span: DueMention['span']): Due {
  const week = weeks[/\d|nhất|hai|ba|tư|đầu/.exec(words)?.[0] ?? ''] ?? 4
  const day = (of: number): string => `${start.slice(0, 8)}${String(of).padStart(2, '0')}`
  return { kind: 'period', start: day(week * 7 - 6), end: week >= 4 ? end : day(week * 7), span }
}

/** `đầu năm 2026` is its first quarter, `giữa năm` its middle, `cuối năm` its last day: near enough to plan by, and said to be so. */
function edgeDue(words: string, { start, end }: Stretch, unit: string, span: DueMention['span']): Due {
  const date = (day: string): Due => ({ kind: 'date', date: day, bound: 'by', span })
  if (unit === 'month' && words.includes('tuần')) return weekDue(words, { start, end }, span)
  if (words.includes('cuối')) return date(end)
  if (unit !== 'year' || words.includes('khoảng')) return { kind: 'period', start, end, span }
  return words.includes('đầu') ? { kind: 'period', start, end: `${start.slice(0, 4)}-03-31`, span } : date(`${start.slice(0, 4)}-06-30`)
}

function dueOf(text: string, { moment, bound, start: at }: BoundMoment, { start, end }: Stretch, context: DueContext): Due {
  const span: DueMention['span'] = [at, moment.span[1]]
  const period = (from: string): Due => ({ kind: 'period', start: from, end, span })
  const today = context.documentDate
  if (bound === 'since-now') return today?.length === 10 && today <= end ? period(today) : { kind: 'date', date: end, bound: 'by', span }
  if (bound === 'edge') return edgeDue(text.slice(at, moment.span[0]), { start, end }, moment.to.unit, span)
  if (isRange(moment)) return period(start)
  if (bound === 'before') return { kind: 'date', date: start, bound: 'before', span }
  const closes = bound === 'by' || bound === 'end' || bound === 'until'
  return closes || start === end ? { kind: 'date', date: end, bound: 'by', span } : period(start)
}

/** The day after which nothing is due any more, as far as the document's date is known: `2025-12` compares by its month. */
const endsBefore = (due: Due, documentDate: string): boolean =>
  (due.kind === 'date' && due.date < documentDate) || (due.kind === 'period' && due.end < documentDate)

function doubtOf(due: Due, bound: BoundMoment, assumed: DueDoubt | null, context: DueContext): DueDoubt | null {
  if (assumed) return assumed
  if (context.documentDate && endsBefore(due, context.documentDate)) return 'before-document'
  return bound.bound === 'edge' || bound.moment.to.unit === 'school-year' ? 'approximate' : null
}

/** The deadline that a moment with its bound makes; null where even its month is open (`trước ngày 25`). */
export function momentDue(text: string, bound: BoundMoment, context: DueContext): DueMention | null {
  const { stretch, doubt } = resolveMoment(bound.moment, context)
  const span: DueMention['span'] = [bound.start, bound.moment.span[1]]
  if (!stretch) return doubt && !isFraction(bound) ? { span, due: null, doubt } : null
  const due = dueOf(text, bound, stretch, context)
  return { span, due, doubt: doubtOf(due, bound, doubt, context) }
}

/** Figures with a stroke that no month could be are no mistaken day: `15/20`, `1/50`. */
const isFraction = ({ moment }: BoundMoment): boolean =>
  moment.bare &&
  moment.to.unit === 'day' &&
  moment.to.year === null &&
  (moment.to.month ?? 0) > 12 &&
  daysInMonth(2024, moment.to.month ?? 0) === 0
