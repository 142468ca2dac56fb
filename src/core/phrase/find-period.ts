import type { Span } from '../text/span.ts'
import type { IsoDay } from '../time/day.ts'
import { isRange } from './bound-moment.ts'
import { findBound } from './find-bound.ts'
import { findMoments } from './find-moments.ts'
import { joinRanges } from './join-ranges.ts'
import { lowerCase } from './lower-case.ts'
import type { Moment } from './moment.ts'
import { resolveMoment } from './resolve-moment.ts'

/** The time in which the whole plan is carried out; an end that is not stated is null. */
export interface StatedPeriod {
  readonly start: IsoDay | null
  readonly end: IsoDay | null
  readonly span: Span
}

/*     giai đoạn 2026 - 2030      thời kỳ 2026 - 2030
 *     ^^^^^^^^^                  ^^^^^^^              */
const stage = /(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+$/
/*     từ nay đến hết năm 2025
 *     ^^^^^^^^^^^^^^^^        */
const sinceNow =
  /từ\s+(?:nay|(?:khi|ngày)\s+(?:ban\s+hành|ký)(?:\s+kế\s+hoạch)?)\s*,?\s+(?:cho\s+)?(?:đến|tới)\s+(?:trước\s+)?(?:hết\s+|cuối\s+)?$/
/** A year of something else: `LUẬT ĐẤT ĐAI NĂM 2024`, `cuối năm 2025`, a citation's date. */
const ofAnother = /(?:(?<!pháp\s)luật|pháp\s+lệnh|hiến\s+pháp)(?:\s+(?!trên|tại|của)[^\s,;]+){0,6}\s*$/
const partOfYear = /(?:cuối|đầu|giữa|những\s+tháng)\s+$/

function period(lower: string, moment: Moment, documentDate: string | null): StatedPeriod | null {
  const at = moment.span[0]
  const { stretch } = resolveMoment(moment, { documentDate, planYear: null })
  if (!stretch) return null
  const before = lower.slice(Math.max(0, at - 40), at)
  const { bound, start } = findBound(lower, at, 0)
  const now = sinceNow.exec(before)
  if (now)
    return {
      start: documentDate?.length === 10 ? documentDate : null,
      end: stretch.end,
      span: [at - before.length + now.index, moment.span[1]],
    }
  const inStage = stage.exec(before)
  const span: Span = [inStage ? Math.min(start, at - before.length + inStage.index) : start, moment.span[1]]
  if (isRange(moment)) return { ...stretch, span }
  if (bound === 'from') return { start: stretch.start, end: null, span }
  const closes = bound === 'until' || bound === 'end' || bound === 'by' || bound === 'before'
  if (closes && bound !== 'before') return { start: null, end: stretch.end, span }
  return closes ? null : { ...stretch, span }
}

/**
 * The plan's own period from the text of its section on time. The first one said counts.
 *
 *     Thời gian thực hiện: Từ nay đến hết ngày 31/12/2025
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPeriod(text: string, documentDate: string | null): StatedPeriod | null {
  const lower = lowerCase(text)
  for (const moment of joinRanges(lower, findMoments(lower))) {
    if (findBound(lower, moment.span[0], 0).bound === 'data') continue
    const found = period(lower, moment, documentDate)
    if (found) return found
  }
  return null
}

/**
 * The same from the plan's title, where only years make a period: its stage, else the year it is for, else the year it runs to. The
 * last of a kind counts, for titles name first what they carry out.
 *
 *     THỰC HIỆN CHƯƠNG TRÌNH … GIAI ĐOẠN 2025 - 2035, ĐỊNH HƯỚNG ĐẾN NĂM 2045
 *                              ^^^^^^^^^^^^^^^^^^^^^
 */
export function findTitlePeriod(title: string, documentDate: string | null): StatedPeriod | null {
  const lower = lowerCase(title)
  const years = joinRanges(lower, findMoments(lower)).filter(moment => {
    const before = lower.slice(Math.max(0, moment.span[0] - 60), moment.span[0])
    if (moment.to.unit !== 'year' || typeof moment.to.year !== 'number' || partOfYear.test(before)) return false
    return isRange(moment) || (!moment.bare && !ofAnother.test(before))
  })
  const said = years.filter(({ span }) => findBound(lower, span[0], 0).bound !== 'data')
  const chosen = said.findLast(isRange) ?? said.findLast(({ span }) => findBound(lower, span[0], 0).bound === 'none') ?? said.at(-1)
  return chosen ? period(lower, chosen, documentDate) : null
}
