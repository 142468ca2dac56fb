import type { Plan } from '../plan/plan.ts'
import { findFrom } from '../text/find-from.ts'
import { toneKey } from '../text/fold.ts'
import { registerLandmark } from '../text/vocabulary.ts'
import { isoDay, weekday } from '../time/day.ts'
import { formatDay } from '../time/vietnamese-day.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'

/**
 * A weekday that is not that of the date beside it: one of the two is wrong, and nobody can tell which from the text.
 *
 *     Hội nghị tổ chức vào thứ Hai, ngày 06/01/2026
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^    (a Tuesday)
 */
export function* checkWeekdayOfAnotherDay(plan: Pick<Plan, 'text'>): Generator<Finding> {
  for (const match of findFrom(factsOf(plan).words, weekdayWord, weekdayAndDate)) {
    const [all, said = '', ...numbers] = match
    const [day = 0, month = 0, year = 0] = numbers.filter(each => each !== undefined).map(Number)
    const date = isoDay(year, month, day)
    const real = date && names[(weekday(date) ?? 0) - 1]
    if (!date || !real || toneKey(said) === toneKey(real)) continue
    yield { span: [match.index, match.index + all.length], about: { said: said.replaceAll(/\s+/g, ' '), real, date: formatDay(date) } }
  }
}

const weekdayAndDate =
  /(?<!\p{L})(thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)(?:\s*[,(])?\s*(?:ngày\s+)?(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4}))(?!\d)/iuy
const weekdayWord = registerLandmark(/(?:thứ|chủ)$/iu)
const names = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']
