import { standingOf } from '../../core/obligation/lateness.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import type { ObligationLine } from '../../store/obligation/obligation-list.ts'

/** What every list of obligations shows of one. */
export function obligationLine(line: ObligationLine, today: IsoDay) {
  const obligation = obligationOf(line)
  return {
    id: line.id,
    planId: line.plan_id,
    plan: [line.number, line.symbol].filter(Boolean).join('/'),
    unit: { id: line.unit_id, name: line.unit_name },
    part: line.part,
    state: line.state,
    text: line.text,
    term: obligation.term,
    extendedTo: line.extended_to,
    standing: standingOf(obligation, today),
    twins: (line.twins ?? []).map(({ number, symbol, subject, day }) => ({
      plan: [number, symbol].filter(Boolean).join('/') || (subject ?? ''),
      day: day === 'infinity' ? null : day,
    })),
  }
}
