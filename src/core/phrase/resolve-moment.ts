import { daysBetween } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'
import type { DueContext, DueDoubt } from './due.ts'
import { type Moment, type MomentEnd, orderInYear, stretchOf } from './moment.ts'

/** A day this long before the document's own is taken to lie in the next year: `trước ngày 15/01` in a plan of December. */
const longBefore = 90

export interface ResolvedMoment {
  readonly stretch: Stretch | null
  readonly doubt: DueDoubt | null
}

const documentYear = (context: DueContext): number | null => {
  const year = Number(context.documentDate?.slice(0, 4))
  return year >= 1000 ? year : null
}

/** True where no year stands with the moment: only a plan or a document can say which is meant. */
export const lacksYear = (moment: Moment): boolean =>
  (moment.from.unit === 'day' && moment.from.month === null && moment.to.unit === 'day' && moment.to.month === null) ||
  (moment.from.year === null && moment.to.year === null)

/** `ngày 15` of a range takes the month of its end: `từ ngày 15 đến ngày 20/11`. */
const withMonth = (end: MomentEnd, other: MomentEnd): MomentEnd =>
  end.unit === 'day' && end.month === null && other.unit === 'day' ? { ...end, month: other.month } : end

/** `30/6/8006`, `0026`: a slip of the hand, no year that a plan is for. */
const isOfOurTime = (year: number): boolean => year >= 1900 && year < 2200

function stretch(from: MomentEnd, to: MomentEnd, fromYear: number, toYear: number): ResolvedMoment {
  if (!isOfOurTime(fromYear) || !isOfOurTime(toYear)) return { stretch: null, doubt: 'no-such-day' }
  const [first, last] = [stretchOf(from, fromYear), stretchOf(to, toYear)]
  if (!first || !last) return { stretch: null, doubt: 'no-such-day' }
  return first.start <= last.end ? { stretch: { start: first.start, end: last.end }, doubt: null } : { stretch: null, doubt: 'reversed' }
}

/** The years of both ends where at least one is written; a range that wraps the year end takes the next or the former one. */
function writtenYears(from: MomentEnd, to: MomentEnd, base: number | null): [number, number] | null {
  const wraps = orderInYear(from) > orderInYear(to)
  const numbered = (year: MomentEnd['year']): number | null => {
    if (typeof year === 'number') return year
    return year === null || base === null ? null : base + (year === 'next' ? 1 : 0)
  }
  const [first, last] = [numbered(from.year), numbered(to.year)]
  if (first !== null && last !== null) return [first, last]
  if (last !== null) return [to.year === 'next' || wraps ? last - 1 : last, last]
  return first === null ? null : [first, wraps ? first + 1 : first]
}

/**
 * The days that a moment stands for. Without a year it falls in the plan's one year, else in the document's; where that is long past,
 * in the next. A day that the calendar lacks, or a range that runs backward, resolves to nothing.
 */
export function resolveMoment(moment: Moment, context: DueContext): ResolvedMoment {
  const [from, to] = [withMonth(moment.from, moment.to), moment.to]
  const ownYear = documentYear(context)
  if (to.unit === 'day' && to.month === null) return { stretch: null, doubt: null }
  if (!lacksYear(moment)) {
    const years = writtenYears(from, to, ownYear)
    return years ? stretch(from, to, ...years) : { stretch: null, doubt: 'year-assumed' }
  }
  // A report on last year is told of in this one: `tổng kết năm 2025` does not put days to come into 2025.
  const base = context.planYear !== null && ownYear !== null && context.planYear < ownYear ? ownYear : (context.planYear ?? ownYear)
  if (base === null) return { stretch: null, doubt: 'year-assumed' }
  const wraps = orderInYear(from) > orderInYear(to) ? 1 : 0
  const resolved = stretch(from, to, base, base + wraps)
  const past = resolved.stretch && context.documentDate ? daysBetween(resolved.stretch.end, context.documentDate) : null
  if (past !== null && past > longBefore && context.planYear === null)
    return { ...stretch(from, to, base + 1, base + 1 + wraps), doubt: 'year-assumed' }
  if (resolved.stretch && base !== ownYear) return { ...resolved, doubt: 'year-assumed' }
  return resolved
}
