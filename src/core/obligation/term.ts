import type { DraftDue } from '../task/draft.ts'
import { addDays, type IsoDay } from '../time/day.ts'
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from '../time/working-calendar.ts'

/**
 * Until when something is owed. `day`: on time up to and with `last`, from `first` on where a start was said; `event`: counted from
 * something that has not happened yet; `standing`: at all times; `none`: nothing was said, which is no lateness.
 */
export type Term =
  | { readonly kind: 'day'; readonly first: IsoDay | null; readonly last: IsoDay }
  | { readonly kind: 'event'; readonly from: string; readonly amount: number | null; readonly unit: string | null }
  | { readonly kind: 'standing' }
  | { readonly kind: 'none' }

/** How an organisation reads what the law leaves to it. */
export interface TermRules {
  readonly calendar: WorkingCalendar
  /** `trước ngày 15` ends with the 14th (`day-before`), as the words say, or with the 15th, as some offices have it. */
  readonly before: 'day-before' | 'day-itself'
  /** A term whose last day is free ends with the next working day: Civil Code 2015, Article 148.5. */
  readonly extendsOverFreeDays: boolean
}

/** The days that terms are counted from. */
export interface TermEvents {
  /** The plan was issued. */
  readonly issued: IsoDay
  /** The unit has got it; null while it has not. */
  readonly received: IsoDay | null
}

/**
 * The last day on which work that is due so is on time, for a date as for the day of a rhythm. The one place that tells `before` from
 * `by`: the last day of a term runs to its 24th hour (Civil Code 2015, Article 148.6), and what must be done before a day is not done in it.
 *
 *     trước ngày 15/6/2026        last day 14/6/2026
 *     trước ngày 25 hằng tháng    last day the 24th of each
 *     chậm nhất ngày 15/6/2026    last day 15/6/2026
 */
export function lastDayOf(date: IsoDay, bound: 'before' | 'by', rules: TermRules): IsoDay {
  const last = bound === 'before' && rules.before === 'day-before' ? (addDays(date, -1) ?? date) : date
  return rules.extendsOverFreeDays ? nextWorkingDay(rules.calendar, last) : last
}

/** The term of a deadline that comes once; a recurring one has a term for each of its periods. */
export function termOf(due: Exclude<DraftDue, { kind: 'recurring' }>, events: TermEvents, rules: TermRules): Term {
  switch (due.kind) {
    case 'date':
      return { kind: 'day', first: null, last: lastDayOf(due.date, due.bound, rules) }
    case 'period':
      return { kind: 'day', first: due.start, last: lastDayOf(due.end, 'by', rules) }
    case 'standing':
      return { kind: 'standing' }
    case 'relative':
      return countedTerm(due, events, rules) ?? { kind: 'event', from: due.from, amount: due.amount, unit: due.unit }
  }
}

const documents = 'kế hoạch|quyết định|văn bản|công văn|công điện|chỉ thị|nghị quyết|chương trình|thông báo|hướng dẫn'
/*     ban hành      ký ban hành Kế hoạch này      Kế hoạch này được ban hành
 *     of another document than this one no day is known: `Bộ Y tế ban hành hướng dẫn`   */
const issuing = new RegExp(
  `^(?:(?:ký|ký ban hành|ban hành|phát hành)(?: (?:${documents}) này)?|(?:${documents}) này (?:được )?(?:ký|ban hành|phát hành))$`,
  'u',
)
/*     nhận được Kế hoạch này      nhận văn bản này   */
const receiving = new RegExp(`^nhận(?: được)? (?:${documents}) này$`, 'u')

/** `trong 05 ngày làm việc kể từ ngày nhận được Kế hoạch này`: the document itself, so that the day is known. */
function countedTerm(due: Extract<DraftDue, { kind: 'relative' }>, events: TermEvents, rules: TermRules): Term | null {
  const from = due.from.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  const start = receiving.test(from) ? events.received : issuing.test(from) ? events.issued : null
  if (start === null || due.amount === null || due.unit === null) return null
  const last = addUnits(start, due.amount, due.unit.normalize('NFC').toLowerCase(), rules)
  return last === null ? null : { kind: 'day', first: null, last }
}

function addUnits(start: IsoDay, amount: number, unit: string, rules: TermRules): IsoDay | null {
  if (!Number.isInteger(amount) || amount < 0) return null
  if (unit === 'ngày làm việc') return addWorkingDays(rules.calendar, start, amount)
  const days = { ngày: 1, tuần: 7 }[unit]
  const last = days === undefined ? null : addDays(start, amount * days)
  return last !== null && rules.extendsOverFreeDays ? nextWorkingDay(rules.calendar, last) : last
}
