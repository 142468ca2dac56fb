import type { PeriodKind } from '../../core/report/cycle.ts'
import { dayParts } from '../../core/time/day.ts'
import type { Stretch } from '../../core/time/stretch.ts'
import { showDay } from '../speech/show-day.ts'
import type { Say } from '../speech/use-say.ts'

/** A period as offices call it: `Tháng 3/2026`, `Quý I/2026`. */
export function periodWords(say: Say, kind: PeriodKind, { start, end }: Stretch): string {
  const { year, month } = dayParts(start) ?? { year: 0, month: 0 }
  switch (kind) {
    case 'week':
    case 'once':
      return say(`period-${kind}`, { start: showDay(start), end: showDay(end) })
    case 'month':
      return say('period-month', { month, year })
    case 'quarter':
      return say('period-quarter', { quarter: ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)] ?? '', year })
    case 'half-year':
      return say(month === 1 ? 'period-half-first' : 'period-half-last', { year })
    case 'nine-months':
    case 'year':
      return say(`period-${kind}`, { year })
  }
}
