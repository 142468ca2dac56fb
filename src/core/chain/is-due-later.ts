import { lastDayOf, type TermRules } from '../obligation/term.ts'
import type { DraftDue } from '../task/draft.ts'
import type { IsoDay } from '../time/day.ts'

/** The last day that a plan names for a task; null where it names none. */
export function lastNamedDay(dues: readonly DraftDue[], rules: TermRules): IsoDay | null {
  const days = dues.flatMap(due =>
    due.kind === 'date' ? [lastDayOf(due.date, due.bound, rules)] : due.kind === 'period' ? [lastDayOf(due.end, 'by', rules)] : [],
  )
  return days.sort().at(-1) ?? null
}

/** A lower task ends after the higher one that it carries out. Where either names no day, nothing is said. */
export function isDueLater(lower: readonly DraftDue[], higher: readonly DraftDue[], rules: TermRules): boolean {
  const [own, above] = [lastNamedDay(lower, rules), lastNamedDay(higher, rules)]
  return own !== null && above !== null && own > above
}
