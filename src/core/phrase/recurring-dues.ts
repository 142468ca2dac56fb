import { cover } from '../text/span.ts'
import { type BoundMoment, isRange } from './bound-moment.ts'
import { inOneSentence } from './clause.ts'
import type { Due, Rhythm } from './due.ts'
import type { RhythmMention } from './find-rhythms.ts'
import { lacksYear } from './resolve-moment.ts'

type Recurring = Extract<Due, { kind: 'recurring' }>

export interface RecurringDues {
  readonly dues: readonly Recurring[]
  /** The moments that only say on which day of the rhythm: no dates of their own. */
  readonly taken: ReadonlySet<BoundMoment>
}

/*     trước ngày 25 hằng tháng      trước ngày 20/12 của năm
 *                  ^                               ^^^^^      */
const beforeRhythm = /^[\s,(]*(?:của\s+)?$/
/*     hằng năm, trước ngày 15/11      hằng tháng (chậm nhất ngày 25)
 *             ^^                                ^^                    */
const afterRhythm = /^[\s,(:]*(?:(?:vào|và|gửi|từ|định\s+kỳ)\s+)*$/
/*     trước ngày 01/6 và 15/11 hằng năm
 *                    ^^^^                 */
const alongside = /^\s*(?:,|;|và|hoặc)\s*(?:trước\s+)?$/

/** Which rhythm a day without a year can belong to: `ngày 25` to each month, `ngày 20/11` and `quý IV` to each year. */
function fits({ moment }: BoundMoment, every: Rhythm): boolean {
  if (!lacksYear(moment) || moment.to.unit === 'year') return false
  const monthOpen = moment.to.unit === 'day' && moment.to.month === null
  return monthOpen ? every === 'month' || every === 'quarter' : every === 'year' || every === 'half-year'
}

const deadline = new Set<BoundMoment['bound']>(['before', 'by', 'in', 'until', 'end'])

/** Finds the moments that stand beside a rhythm, then those of the same sentence; `moments` are in the order of the text. */
function momentsOf(text: string, rhythm: RhythmMention, moments: readonly BoundMoment[], taken: ReadonlySet<BoundMoment>): BoundMoment[] {
  const free = moments.filter(each => !taken.has(each) && fits(each, rhythm.every))
  const gapBefore = ({ moment }: BoundMoment): string => text.slice(moment.span[1], rhythm.span[0])
  const gapAfter = (each: BoundMoment): string => text.slice(rhythm.span[1], each.start)
  const near = (gap: number): boolean => gap >= 0 && gap < 24
  const beside =
    free.find(each => near(rhythm.span[0] - each.moment.span[1]) && beforeRhythm.test(gapBefore(each))) ??
    free.find(each => near(each.start - rhythm.span[1]) && afterRhythm.test(gapAfter(each)))
  const first = beside ?? free.find(each => deadline.has(each.bound) && sharesSentence(text, rhythm, each))
  if (!first) return []
  const row = [first]
  const linked = (a: BoundMoment, b: BoundMoment): boolean =>
    near(b.moment.span[0] - a.moment.span[1]) && alongside.test(text.slice(a.moment.span[1], Math.min(b.start, b.moment.span[0])))
  for (const each of free) if (row.at(-1) !== each && linked(row.at(-1) ?? first, each)) row.push(each)
  for (const each of free.toReversed()) if (row[0] !== each && linked(each, row[0] ?? first)) row.unshift(each)
  return row
}

const sharesSentence = (text: string, rhythm: RhythmMention, { moment }: BoundMoment): boolean =>
  moment.span[0] > rhythm.span[0] ? inOneSentence(text, rhythm.span, moment.span) : inOneSentence(text, moment.span, rhythm.span)

/** Two days a year come each half-year, four each quarter. */
function rhythmOf(every: Rhythm, days: readonly BoundMoment[]): Rhythm {
  if (every !== 'year' || days.length < 2) return every
  return days.length === 4 ? 'quarter' : 'half-year'
}

function due(rhythm: RhythmMention, days: readonly BoundMoment[]): Recurring {
  const first = days[0]
  if (!first) return { kind: 'recurring', every: rhythm.every, span: rhythm.span }
  const last = days.at(-1) ?? first
  const words = cover([first.start, first.moment.span[1]], last.moment.span)
  const gap = Math.max(words[0] - rhythm.span[1], rhythm.span[0] - words[1])
  const { to } = first.moment
  const day = to.unit === 'day' ? { day: to.day } : {}
  const month = to.unit === 'month' || (to.unit === 'day' && to.month !== null) ? { month: to.month as number } : {}
  const bound = to.unit === 'day' && first.bound === 'before' && !isRange(first.moment) ? { bound: first.bound } : {}
  const every = rhythmOf(rhythm.every, isRange(first.moment) ? [] : days)
  return { kind: 'recurring', every, ...day, ...month, ...bound, span: gap < 16 ? cover(rhythm.span, words) : rhythm.span }
}

/** Rhythms with the day on which they fall; a rhythm said twice counts once, with its day where one of them has it. */
export function recurringDues(text: string, rhythms: readonly RhythmMention[], moments: readonly BoundMoment[]): RecurringDues {
  const taken = new Set<BoundMoment>()
  const dues: Recurring[] = []
  for (const rhythm of rhythms) {
    const days = momentsOf(text, rhythm, moments, taken)
    for (const each of days) taken.add(each)
    const found = due(rhythm, days)
    const same = dues.findIndex(other => other.every === found.every)
    const former = dues[same]
    if (!former) dues.push(found)
    else if (former.day === undefined && former.month === undefined) dues[same] = found
  }
  return { dues, taken }
}
