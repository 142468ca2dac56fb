import { isDeadline, isFieldDeadline, timeFields } from './accept-moment.ts'
import type { BoundMoment } from './bound-moment.ts'
import type { Due, DueContext, DueMention } from './due.ts'
import { findBound } from './find-bound.ts'
import { findMoments } from './find-moments.ts'
import { findRelative } from './find-relative.ts'
import { findRhythms } from './find-rhythms.ts'
import { findStanding } from './find-standing.ts'
import { joinRanges } from './join-ranges.ts'
import { lowerCase } from './lower-case.ts'
import { momentDue } from './moment-due.ts'
import { recurringDues } from './recurring-dues.ts'

/**
 * The deadlines stated in the text of one item, in its order, with spans of `text`. Most dates in plans are none: they date cited
 * documents, name programmes or tell what happened; so in running text a date counts only where words before it make it a bound.
 *
 *     Triển khai Nghị quyết số 57-NQ/TW ngày 22/12/2024; báo cáo trước ngày 20/11/2025
 *                                                                ^^^^^^^^^^^^^^^^^^^^^
 */
export const findDues = (text: string, context: DueContext): Due[] => duesOf(findDueMentions(text, context))

/** The deadlines in the value of a labelled field or in a table cell about time, where a bare date or period says when. */
export const findFieldDues = (text: string, context: DueContext): Due[] => duesOf(findFieldDueMentions(text, context))

/** The same with what is unsure: a mention with a doubt should be looked at, one without a due is no deadline but may be a mistake. */
export const findDueMentions = (text: string, context: DueContext): DueMention[] => find(text, context, false)
export const findFieldDueMentions = (text: string, context: DueContext): DueMention[] => find(text, context, true)

const duesOf = (mentions: readonly DueMention[]): Due[] => mentions.flatMap(({ due }) => due ?? [])

/** Any word or figure that every deadline has one of: most items have none, and are left after one look. */
const mayNameTime =
  /\d|xuyên|XUYÊN|iên tục|[Hh][ằà]ng\s|H[ẰÀ]NG\s|[Qq]u[ýí]\s|QU[ÝÍ]\s|[Kk]hi\s|KHI\s|[Nn]gay sau|[Mm]ỗi\s|[Tt]ừng\s|[Đđ]ịnh\s+k[ỳì]|năm nay|lần\//

function find(text: string, context: DueContext, isField: boolean): DueMention[] {
  if (!mayNameTime.test(text)) return []
  const lower = lowerCase(text)
  const moments = boundMoments(lower)
  const { dues: recurring, taken } = recurringDues(lower, findRhythms(lower), moments)
  const relative = findRelative(lower, text).filter(
    ({ span }) => !moments.some(each => each.start < span[0] && each.moment.span[1] > span[0]),
  )
  const fields = isField ? [] : timeFields(lower)
  const inField = ({ start }: BoundMoment): boolean => isField || fields.some(([begin, end]) => start >= begin && start < end)
  const found: DueMention[] = [...recurring, ...relative].map(due => ({ span: due.span, due, doubt: null }))
  for (const span of findStanding(lower)) found.push({ span, due: { kind: 'standing', span }, doubt: null })
  for (const each of moments) {
    if (taken.has(each) || relative.some(({ span }) => each.moment.span[0] < span[1] && each.moment.span[1] > span[0])) continue
    const counts = inField(each) ? isFieldDeadline(lower, each) : isDeadline(lower, each)
    const mention = counts ? momentDue(lower, each, context) : null
    if (mention) found.push(mention)
  }
  if (isField && !found.length) found.push(...loneWords(lower))
  return once(found.sort((a, b) => a.span[0] - b.span[0]))
}

function boundMoments(lower: string): BoundMoment[] {
  let floor = 0
  return joinRanges(lower, findMoments(lower)).map(moment => {
    const bound = findBound(lower, moment.span[0], floor)
    floor = moment.span[1]
    return { moment, ...bound }
  })
}

/*     Thời gian: Liên tục
 *                ^^^^^^^^   */
function loneWords(lower: string): DueMention[] {
  const match = /liên\s+tục/.exec(lower)
  if (!match) return []
  const span: DueMention['span'] = [match.index, match.index + match[0].length]
  return [{ span, due: { kind: 'standing', span }, doubt: null }]
}

const valueKey = ({ due, doubt }: DueMention): string => {
  if (!due) return String(doubt)
  const { span: _, ...value } = due
  return due.kind === 'standing' ? due.kind : JSON.stringify(value)
}

/** A deadline said twice in one item is one. */
function once(mentions: readonly DueMention[]): DueMention[] {
  const seen = new Set<string>()
  return mentions.filter(mention => {
    const value = valueKey(mention)
    return !seen.has(value) && Boolean(seen.add(value))
  })
}
