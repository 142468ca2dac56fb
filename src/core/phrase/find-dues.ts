import { overlaps } from '../text/span.ts'
import { isDeadline, isFieldDeadline, timeFields } from './accept-moment.ts'
import type { BoundMoment } from './bound-moment.ts'
import type { Due, DueContext, DueMention } from './due.ts'
import { findBound } from './find-bound.ts'
import { findMoments } from './find-moments.ts'
import { findRelative } from './find-relative.ts'
import { findListedRhythms, findRhythms } from './find-rhythms.ts'
import { findStanding } from './find-standing.ts'
import { findToday, mayBeToday } from './find-today.ts'
import { joinRanges } from './join-ranges.ts'
import { lowerCase } from './lower-case.ts'
import type { Moment } from './moment.ts'
import { momentDue } from './moment-due.ts'
import { type RecurringDues, recurringDues } from './recurring-dues.ts'

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

/** A figure that can be of a date or a term: behind `ngày`, `tháng`, `năm`, `quý`, before a stroke or a unit of time, or a year. */
const mayDate = /(?<=[ygmýíYGMÝÍ]\s{1,3})\d|\d(?:\s*[/.–—-]\s*\d|\d{3}|\s*[(ngtpđNGTPĐ])|[qQ][uU][ýíÝÍ]\s+[ivIV]|[qQ]\d/

/** Letters that few words have, of those that every rhythm has one of: `hằng năm`, `mỗi quý`, `từng`, `định kỳ`, `lần/năm`. */
const mayRecur =
  /[ằàẰÀ][nN][gG]\s+[nNtTqQ]|[ỗỖ][iI]\s+[nNtTqQ]|[ừỪ][nN][gG]\s+[nNtTqQ]|[ỳìỲÌ]\s|[ầẦâÂ][nN](?:\s*[/mt]|[.,;)]|$)|[ợỢ][tT]\s*[/mt]|[ýíÝÍ]\s*[,(]/
/** The same words with all their letters, to ask of the few texts that are left. */
const doesRecur = /(?:hằng|hàng|mỗi|từng)\s+(?:ngày|tu[ầâ]n|tháng|qu[ýí]|năm)|[kK][ỳì]\s|lần|đợt|qu[ýí]\s*[,(]|^[^a-zà-ỹ]*$/i
/** Those that have a date of their own: `6 tháng (trước ngày 16/6), tổng kết năm (trước ngày 20/11)`, `trước ngày 25 tháng cuối quý`. */
const mayRecurOnDays =
  /(?:tháng|năm|tuần|quý)\s*\(|(?:tháng|năm|quý|tuần)\s+(?:trước|chậm|vào)\s|(?:cuối|đầu)\s+(?:của\s+)?(?:mỗi\s+|các\s+)?quý|(?:cáo|kết)\s+\(?(?:tuần|tháng|0?6|năm)|6\s+tháng(?:\s*,|\s+và)|\d\s+(?:của\s+)?tháng\s+(?:sau|kế|tiếp|liền)/

/** `vào cuối năm`, `Cả năm`: no figure stands there. */
const mayBeEdge = /(?:[đĐ]ầu|ĐẦU|[gG]iữa|GIỮA|[cC]uối|CUỐI|[cC]ả|CẢ)\s+(?:năm|NĂM)\s*(?:[.,;:)]|$)/

const mayBeEvent = /[kK]hi\s|[nN]gay\s|năm nay|KHI\s|NGAY\s/

function find(text: string, context: DueContext, isField: boolean): DueMention[] {
  const hasEvents = mayBeEvent.test(text)
  const hasFigures = mayDate.test(text) || (hasEvents && text.includes('năm nay')) || mayBeEdge.test(text)
  const hasRhythms = (mayRecur.test(text) && doesRecur.test(text)) || (hasFigures && mayRecurOnDays.test(text))
  const isStanding = text.includes('xuyên') || text.includes('XUYÊN')
  const isToday = mayBeToday(text)
  if (!hasFigures && !hasRhythms && !hasEvents && !isStanding && !isToday && !isField) return []
  const lower = lowerCase(text)
  const moments = hasFigures ? boundMoments(lower) : []
  const { dues: recurring, taken } = hasRhythms ? recurringDues(lower, findRhythms(lower), moments) : noRhythms
  const found: DueMention[] = recurring.map(due => ({ span: due.span, due, doubt: null }))
  const relative = hasFigures || hasEvents ? relativeBeside(lower, text, moments) : []
  for (const due of relative) found.push({ span: due.span, due, doubt: null })
  if (isStanding) for (const span of findStanding(lower)) found.push({ span, due: { kind: 'standing', span }, doubt: null })
  const free = moments.filter(each => !taken.has(each) && !relative.some(({ span }) => overlaps(span, each.moment.span)))
  if (free.length) found.push(...dated(lower, free, context, isField))
  if (isToday) found.push(...findToday(lower, moments, context))
  if (isField && !found.length) found.push(...loneWords(lower, context))
  if (found.length < 2) return found
  const inOrder = found.sort((a, b) => a.span[0] - b.span[0])
  return once(inOrder.filter((mention, i) => !isNarrowed(lower, mention, inOrder[i + 1])))
}

const noRhythms: RecurringDues = { dues: [], taken: new Set() }

/** Terms after an event, but for those that a dated bound reaches into: there the date says more. */
function relativeBeside(lower: string, text: string, moments: readonly BoundMoment[]): Extract<Due, { kind: 'relative' }>[] {
  return findRelative(lower, text).filter(({ span }) => !moments.some(each => each.start < span[0] && each.moment.span[1] > span[0]))
}

function dated(lower: string, moments: readonly BoundMoment[], context: DueContext, isField: boolean): DueMention[] {
  const fields = isField ? [] : timeFields(lower)
  const mentions = moments.flatMap(each => {
    const inField = isField || fields.some(([begin, end]) => each.start >= begin && each.start < end)
    const counts = inField ? isFieldDeadline(lower, each) : isDeadline(lower, each)
    return counts ? (momentDue(lower, each, context) ?? []) : []
  })
  return mentions.map((mention, i) => (fallsBack(mentions[i - 1], mention) ? { ...mention, doubt: 'year-assumed' } : mention))
}

/** `trước ngày 15/6 và 15/12` in a plan of November: the second cannot be meant for a year before the first, which is itself a guess. */
const fallsBack = (before: DueMention | undefined, { due, doubt }: DueMention): boolean =>
  before?.doubt === 'year-assumed' && doubt === null && before.due?.kind === 'date' && due?.kind === 'date' && due.date < before.due.date

function boundMoments(lower: string): BoundMoment[] {
  const found: BoundMoment[] = []
  for (const moment of joinRanges(lower, findMoments(lower))) {
    const last = found.at(-1)
    const own = findBound(lower, moment.span[0], last?.moment.span[1] ?? 0)
    const shared = last !== undefined && own.bound === 'none' && isBeside(lower, last.moment, moment)
    found.push({ moment, bound: shared ? last.bound : own.bound, start: own.start })
  }
  return found
}

/*     trong tháng 12/2025 và tháng 01/2026: what is said of the first holds for the second
 *                         ^^                                                              */
const isBeside = (text: string, first: Moment, second: Moment): boolean =>
  first.to.unit === second.to.unit && /^\s*(?:và|,|;|,\s*và)\s+$/.test(text.slice(first.span[1], second.span[0]))

/*     Thời gian: Liên tục      Thời gian báo cáo: 6 tháng, năm      Thời gian thực hiện: Trong năm
 *                ^^^^^^^^                         ^^^^^^^^^^^^                           ^^^^^^^^^   */
function loneWords(lower: string, context: DueContext): DueMention[] {
  const match = /liên\s+tục/.exec(lower)
  const ownYear = match ? null : wholeYear(lower, context)
  if (ownYear) return [ownYear]
  if (!match) return findListedRhythms(lower).map(({ span, every }) => ({ span, due: { kind: 'recurring', every, span }, doubt: null }))
  const span: DueMention['span'] = [match.index, match.index + match[0].length]
  return [{ span, due: { kind: 'standing', span }, doubt: null }]
}

function wholeYear(lower: string, { planYear, documentDate }: DueContext): DueMention | null {
  const match = /^\s*(trong\s+năm)\s*[.;]?\s*$/.exec(lower)
  const year = planYear ?? documentDate?.slice(0, 4)
  if (!match || !year) return null
  const start = lower.indexOf('trong')
  const span: DueMention['span'] = [start, start + (match[1]?.length ?? 0)]
  const due: Due = { kind: 'period', start: `${year}-01-01`, end: `${year}-12-31`, span }
  return { span, due, doubt: planYear === null ? 'year-assumed' : null }
}

const valueKey = ({ due, doubt }: DueMention): string => {
  if (!due) return String(doubt)
  const { span: _, ...value } = due
  return due.kind === 'standing' ? due.kind : JSON.stringify(value)
}

/*     trong tháng 6, muộn nhất ngày 30/6/2026: the day is the last of the stretch
 *     ^^^^^^^^^^^^^                                                              */
function isNarrowed(lower: string, { due }: DueMention, next: DueMention | undefined): boolean {
  if (due?.kind !== 'period' || next?.due?.kind !== 'date' || next.due.date < due.start || next.due.date > due.end) return false
  return atLatest.test(lower.slice(due.span[1], next.due.span[1]))
}
const atLatest = /^\s{0,3}[,;(]?\s{0,3}(?:nhưng\s+)?(?:chậm\s+nhất|muộn\s+nhất|không\s+(?:quá|muộn\s+hơn|chậm\s+hơn))\s[^,;.]*$/

/** A deadline said twice in one item is one. */
function once(mentions: readonly DueMention[]): DueMention[] {
  const seen = new Set<string>()
  return mentions.filter(mention => {
    const value = valueKey(mention)
    return !seen.has(value) && Boolean(seen.add(value))
  })
}
