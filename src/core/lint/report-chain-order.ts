import type { AgencyMention } from '../agency/mention.ts'
import { resolveAgency } from '../agency/resolve-agency.ts'
import type { Due } from '../phrase/due.ts'
import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import { daysBetween } from '../time/day.ts'
import { formatDay } from '../time/vietnamese-day.ts'
import type { Finding } from './rule.ts'

/**
 * A body that must send the sum before its parts reach it.
 *
 *     Các sở, ngành báo cáo về Sở Nội vụ trước ngày 20/12/2026. Sở Nội vụ tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2026.
 *                                                                                                     ^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkReportChainOrder({ reports }: Plan): Generator<Finding> {
  const dated = reports.filter(({ due }) => due.some(each => dayOf(each) !== null))
  const links = dated.map(({ by, to, due }) => ({ from: by.map(keyOf), to: to.map(keyOf), due }))
  for (const [at, sum] of links.entries())
    for (const due of sum.due) {
      const parts = links
        .slice(Math.max(0, at - nearby), at + nearby)
        .filter(({ from, to }) => to.some(body => sum.from.includes(body)) && !from.some(body => sum.from.includes(body)))
      const late = parts.flatMap(part => part.due.filter(input => isLate(input, due)))[0]
      if (late) yield { span: due.span, about: { sum: wordsOf(due), part: wordsOf(late) } }
    }
}

/** So many reports before and behind: a chain is set out in one place. */
const nearby = 24

/** A committee is one in each place: there the name counts. */
function keyOf({ name }: AgencyMention): string {
  const known = resolveAgency(name)
  return known && known.kind !== 'committee' ? known.code : toneKey(name)
}

/** Only days near each other are of one round: a half-year's sum comes long before the parts of the year. */
function isLate(part: Due, sum: Due): boolean {
  const [a, b] = [dayOf(part), dayOf(sum)]
  if (a === null || b === null || a.round !== b.round) return false
  const late = daysBetween(b.date, a.date) ?? 0
  return late > 0 && late < (a.round === 'month' ? halfMonth : month)
}

const month = 31
/** Parts by the 25th, the sum by the 5th: of the month after. */
const halfMonth = 15

/** A rhythm's day is laid in one year or month, to be compared. */
function dayOf(due: Due): { round: string; date: string } | null {
  if (due.kind === 'date') return { round: 'once', date: due.date }
  if (due.kind !== 'recurring' || due.day === undefined) return null
  if (due.every === 'month') return { round: 'month', date: `2026-01-${String(due.day).padStart(2, '0')}` }
  if (due.month === undefined) return null
  return { round: due.every, date: `2026-${String(due.month).padStart(2, '0')}-${String(due.day).padStart(2, '0')}` }
}

const wordsOf = (due: Due): string => {
  if (due.kind === 'date') return formatDay(due.date)
  const date = dayOf(due)?.date ?? ''
  return due.kind === 'recurring' && due.every === 'month' ? date.slice(8) : formatDay(date).slice(0, -5)
}
