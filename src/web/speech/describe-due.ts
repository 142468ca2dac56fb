import type { DraftDue } from '../../core/task/draft.ts'
import { showDay } from './show-day.ts'
import type { Say } from './use-say.ts'

/** A term in a few words, for rows and fields: `trước 31/01/2026`, `ngày 15 hằng tháng`. */
export function describeDue(say: Say, due: DraftDue): string {
  switch (due.kind) {
    case 'date':
      return say(due.bound === 'before' ? 'due-before' : 'due-by', { day: showDay(due.date) })
    case 'period':
      return say('due-period', { start: showDay(due.start), end: showDay(due.end) })
    case 'standing':
      return say('due-standing')
    case 'recurring':
      return describeRhythm(say, due)
    case 'relative':
      return due.amount === null
        ? say('due-relative-plain', { from: due.from })
        : say('due-relative', { amount: due.amount, unit: due.unit ?? '', from: due.from })
  }
}

function describeRhythm(say: Say, due: Extract<DraftDue, { kind: 'recurring' }>): string {
  const every = say(`every-${due.every}`)
  if (due.day === undefined) return every
  const day = due.month === undefined ? String(due.day) : `${due.day}/${due.month}`
  return say(due.bound ? 'due-recurring-before' : 'due-recurring-day', { day, every })
}
