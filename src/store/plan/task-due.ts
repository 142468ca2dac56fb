import type { Selectable } from 'kysely'
import type { DraftDue } from '../../core/task/draft.ts'
import type { Span } from '../../core/text/span.ts'
import type { TaskDueTable } from '../tables/tables.ts'

interface Placed {
  readonly span_start: number | null
  readonly span_end: number | null
}

/** Where it stands in the plan's text; null where a person wrote it. */
export const spanOf = ({ span_start, span_end }: Placed): Span | null =>
  span_start === null || span_end === null ? null : [span_start, span_end]

/** The columns that the table's own checks keep filled. */
const kept = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('a due without its columns')
  return value
}

/** A due as it was stored with the plan. */
export function dueOf(row: Selectable<TaskDueTable>): DraftDue {
  const span = spanOf(row)
  switch (row.kind) {
    case 'date':
      return { kind: 'date', date: kept(row.date), bound: kept(row.bound), span }
    case 'period':
      return { kind: 'period', start: kept(row.start_date), end: kept(row.end_date), span }
    case 'recurring': {
      const day = row.day === null ? {} : { day: row.day }
      const month = row.month === null ? {} : { month: row.month }
      const bound = row.bound === 'before' ? { bound: row.bound } : {}
      return { kind: 'recurring', every: kept(row.every), ...day, ...month, ...bound, span }
    }
    case 'standing':
      return { kind: 'standing', span }
    case 'relative':
      return { kind: 'relative', amount: row.amount, unit: row.unit, from: kept(row.counted_from), span }
  }
}
