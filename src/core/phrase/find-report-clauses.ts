import type { AgencyMention } from '../agency/mention.ts'
import { predicates } from '../agency/predicates.ts'
import { readBodies } from '../agency/read-bodies.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import { registerTrait } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { beginsBody } from './begins-body.ts'
import { findReceivers, readOwnHead } from './find-receivers.ts'
import { askCues, assignCues } from './party-cues.ts'
import {
  abouts,
  conditions,
  difficulties,
  gathered,
  gathering,
  nounsOfReport,
  otherMatters,
  purposes,
  report,
  reporting,
  results,
  rhythmic,
  rhythmsOfReports,
  sendsAny,
  sendsResults,
  timeLabels,
  timesOfReports,
} from './report-words.ts'

/** A clause that tells somebody to report on carrying out the document. Words of the text. */
export interface ReportClause {
  readonly from: number
  readonly to: number
  readonly receivers: readonly AgencyMention[]
}

/**
 * Finds the clauses of an item that are duties to report on carrying out the document:
 *
 *   Theo dõi, đôn đốc thực hiện Kế hoạch; định kỳ hằng năm báo cáo kết quả về Sở Nội vụ.
 *                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findReportClauses(words: WordTable, from: number, to: number): readonly ReportClause[] {
  const traits = words.traitsBetween(from, to)
  if ((traits & reportTrait) === 0 && ((traits & sendTrait) === 0 || sendsAny.findIn(words, from, to) < 0)) return none
  const found: ReportClause[] = []
  let start = from
  for (let i = from + 1; i <= to; i++) {
    if (i < to && !endsClause(words, i)) continue
    const clause = readClause(words, from, start, i)
    if (clause && saysMore(words, clause, found.at(-1), start)) found[found.length - 1] = { ...lastOf(found), to: i }
    else if (clause) found.push({ ...clause, from: clause.from === start ? reachBack(words, from, start, found) : clause.from })
    else if (found.at(-1)?.to === start && (continues(words, start, i) || isTimeField(words, start, i)))
      found[found.length - 1] = { ...lastOf(found), to: i }
    start = i
  }
  return found
}

/** Every such clause says `báo cáo`, or that results are sent. */
const reportTrait = registerTrait('cáo')
const sendTrait = registerTrait('gửi')
const none: readonly ReportClause[] = []

const lastOf = (found: readonly ReportClause[]): ReportClause => found[found.length - 1] ?? { from: 0, to: 0, receivers: [] }

/** `gửi báo cáo về Sở Nội vụ hằng quý; báo cáo năm trước ngày 30/11`: another time of the same duty. */
const saysMore = (words: WordTable, clause: ReportClause, before: ReportClause | undefined, start: number): boolean =>
  before !== undefined &&
  before.to === start &&
  clause.receivers.length === 0 &&
  (words.gapBefore(start) & gap.semicolon) !== 0 &&
  periodic.longest(words, start, clause.to) !== null
const periodic = phraseSet(
  'báo cáo năm',
  'báo cáo 6 tháng',
  'báo cáo 06 tháng',
  'báo cáo quý',
  'báo cáo tháng',
  'báo cáo tổng kết',
  'báo cáo sơ kết',
)

/** A clause before it that gathers for the same report belongs to it: `tổng hợp biểu mẫu báo cáo …; xây dựng báo cáo … gửi Sở …`. */
function reachBack(words: WordTable, from: number, start: number, found: readonly ReportClause[]): number {
  const floor = Math.max(from, found.at(-1)?.to ?? from)
  let begin = start - 1
  while (begin > floor && !endsClause(words, begin)) begin--
  if (begin < floor || begin >= start || (words.gapBefore(start) & gap.semicolon) === 0) return start
  return gathered.findIn(words, begin, start) >= 0 && !hasOtherWork(words, begin, start) ? begin : start
}

/** After the semicolon goes on what is to be reported: `…; kết quả xử lý vướng mắc …`. */
const continues = (words: WordTable, from: number, to: number): boolean =>
  (words.gapBefore(from) & gap.semicolon) !== 0 && to > from && nounsOfReport.longest(words, from, to) !== null

/** `…. Thời gian hoàn thành: Trước ngày 31/5/2026.` is of the report before it. */
const isTimeField = (words: WordTable, from: number, to: number): boolean => timeLabels.longest(words, from, to) !== null

function hasOtherWork(words: WordTable, from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const list = beginsBody(words, i) ? readBodies(words, i, to, i === from) : null
    const own = list ?? reporting.longest(words, i, to)
    if (own) {
      i = own.end
      continue
    }
    const predicate = predicates.longest(words, i, to)
    // Verbs after the object are part of it: `mẫu biểu theo quy định`.
    if (predicate?.value === 'verb' && gathered.findIn(words, from, i) < 0) return true
    i = predicate ? predicate.end : i + 1
  }
  return false
}

const endsClause = (words: WordTable, at: number): boolean => {
  const before = words.gapBefore(at)
  return (before & gap.semicolon) !== 0 || ((before & gap.stop) !== 0 && words.startsUpper(at))
}

function readClause(words: WordTable, itemFrom: number, from: number, to: number): ReportClause | null {
  const verb = findVerb(words, from, to)
  if (verb < 0 || isEnumerated(words, from) || !isOnCarryingOut(words, from, to, verb)) return null
  const start = startOfDuty(words, from, verb)
  const purpose = purposes.findIn(words, verb, to)
  const receiversEnd = purpose < 0 ? to : purpose
  const bodies = findReceivers(words, start, receiversEnd, verb)
  // In the midst of other work, a report that goes to nobody is a product of that work.
  if (start > from && bodies.length === 0 && timesOfReports.findIn(words, start, to) < 0) return null
  if (bodies.length === 0 && sharesVerbs(words, verb, to)) return null
  if (handsOn(words, from, start, to) || handsUp(words, itemFrom, start, to)) return null
  const late =
    bodies.length === 0 && purpose >= 0 && results.findIn(words, start, purpose) >= 0 ? findReceivers(words, purpose, to, purpose) : []
  return { from: start, to, receivers: bodies.length > 0 ? bodies : late }
}

/**
 * `Rà soát, thống kê các công trình trước ngày 31/12 và tổng hợp báo cáo về Sở …`: the list goes to the receiver, not a report on
 * carrying out the document.
 */
const handsOn = (words: WordTable, from: number, start: number, to: number): boolean =>
  start > from &&
  (words.gapBefore(start) & (gap.comma | gap.semicolon | gap.stop)) === 0 &&
  listings.longest(words, from, start) !== null &&
  abouts.findIn(words, start, to) < 0
const listings = phraseSet(
  'rà soát',
  'thống kê',
  'lập danh sách',
  'thực hiện rà soát',
  'thực hiện thống kê',
  'tổ chức rà soát',
  'kiểm đếm',
  'tiếp tục rà soát',
)

/**
 * `Nghiên cứu, đề xuất cơ chế …; báo cáo Ủy ban nhân dân tỉnh trước ngày 30/6/2026`: what was worked out goes up by a day, and nothing is
 * said of how the document is carried out.
 */
function handsUp(words: WordTable, itemFrom: number, start: number, to: number): boolean {
  if (start <= itemFrom || !report.longest(words, start, to)) return false
  const list = beginsBody(words, start + 2) ? (readBodies(words, start + 2, to, false) ?? readOwnHead(words, start + 2, to)) : null
  return (
    list !== null &&
    onceBy.longest(words, list.end, to) !== null &&
    recurrences.findIn(words, list.end, to) < 0 &&
    results.findIn(words, start, to) < 0 &&
    workedOut.findIn(words, itemFrom, start) >= 0
  )
}
const workedOut = phraseSet(
  'nghiên cứu',
  'rà soát',
  'đề xuất',
  'làm rõ',
  'hoàn thiện',
  ...['xây dựng', 'lập', 'ban hành'].flatMap(make =>
    ['kế hoạch', 'phương án', 'đề án', 'dự toán', 'danh sách'].map(what => `${make} ${what}`),
  ),
)
const onceBy = phraseSet('trước ngày', 'trước', 'trong', 'chậm nhất', 'xong trước', 'muộn nhất', 'vào', 'ngày')
const recurrences = phraseSet('hằng', 'hàng', 'định kỳ', 'mỗi', 'thường xuyên')

/** `Tổng hợp, báo cáo, công bố kết quả điều tra`: one of several verbs of the same work, and nobody receives it. */
function sharesVerbs(words: WordTable, verb: number, to: number): boolean {
  const next = verb + 2
  if (next >= to || (words.gapBefore(next) & gap.comma) === 0 || reporting.longest(words, next, to)) return false
  return predicates.longest(words, next, to)?.value === 'verb'
}

/** `(iii) Báo cáo về …`: one of the reports that are listed. */
const isEnumerated = (words: WordTable, at: number): boolean => {
  const start = words.startOf(at)
  return (
    /\([ivx\d]{1,4}\)\s*$/.test(words.text.slice(Math.max(0, start - 10), start)) ||
    /^\([ivx\d]{1,4}\)/.test(words.text.slice(Math.max(0, start - 1), start + 6))
  )
}

/** `báo cáo` as what is to be done; after `để tổng hợp,` it is what the receiver does with it. */
function findVerb(words: WordTable, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (!report.longest(words, i, to)) {
      if (sendsResults.longest(words, i, to) || (sendsAny.longest(words, i, to) && rhythmic.findIn(words, i, to) >= 0)) return i
      continue
    }
    const before = purposes.findIn(words, Math.max(from, i - 4), i + 2)
    if (before >= 0 && results.findIn(words, from, before) < 0) continue
    return i
  }
  return -1
}

/** `Tổ chức sơ kết, tổng kết, báo cáo kịp thời`: at once, yet on the results. */
const promptly = phraseSet('báo cáo kịp thời', 'kịp thời báo cáo')
const reviews = phraseSet('sơ kết', 'tổng kết')

function isOnCarryingOut(words: WordTable, from: number, to: number, verb: number): boolean {
  const other = otherMatters.findIn(words, from, to)
  const isOther = other >= 0 && !(promptly.longest(words, other, to) && reviews.findIn(words, from, to) >= 0)
  if (isOther || conditions.longest(words, from, to)) return false
  if (difficulties.findIn(words, from, to) >= 0 && results.findIn(words, from, to) < 0) return false
  if (abouts.findIn(words, from, to) >= 0) return true
  // `tổng hợp báo cáo Ủy ban nhân dân tỉnh`: to whom is said, and nothing else.
  const list = verb + 2 < to && beginsBody(words, verb + 2) ? readBodies(words, verb + 2, to, false) : null
  return list !== null && list.end >= to - 2
}

const longestTitle = 8

/** The duty begins its clause, or where the clause turns from other work to reporting. */
function startOfDuty(words: WordTable, from: number, verb: number): number {
  let start = from
  let other = false
  // `tổng hợp tiến độ thực hiện nhiệm vụ, báo cáo`: verbs in the object of a gathering verb are no other work.
  let inObject = false
  for (let i = from; i < verb; ) {
    if ((words.gapBefore(i) & gap.comma) !== 0) inObject = false
    // `Chế độ thông tin: các thành viên gửi báo cáo …`: a title is no work.
    if (i > from && (words.gapBefore(i) & gap.colon) !== 0 && i - from <= longestTitle) other = false
    if ((words.gapBefore(i) & gap.open) !== 0) {
      i = afterBracket(words, i, verb)
      continue
    }
    if (beginsBody(words, i)) {
      const list = readBodies(words, i, verb, i === from)
      if (list && list.end <= verb) {
        i = list.end
        continue
      }
    }
    const cue = askCues.longest(words, i, verb) ?? assignCues.longest(words, i, verb)
    if (cue) {
      i = cue.end
      continue
    }
    const own =
      reporting.longest(words, i, verb + 2) ?? ((words.gapBefore(i) & gap.comma) !== 0 ? rhythmsOfReports.longest(words, i, verb) : null)
    if (own) {
      if (other) {
        start = i
        other = false
      }
      inObject = gathering.longest(words, i, verb) !== null
      i = own.end
      continue
    }
    const predicate = predicates.longest(words, i, verb)
    if (predicate?.value === 'verb' && !inObject) other = true
    // `theo hướng dẫn của …`: the verb after is a noun.
    i =
      predicate === null
        ? i + 1
        : predicate.value === 'ground' && predicates.longest(words, predicate.end, verb)?.value === 'verb'
          ? predicate.end + 2
          : predicate.end
  }
  return other ? verb : start
}

function afterBracket(words: WordTable, at: number, to: number): number {
  let i = at + 1
  while (i < to && (words.gapBefore(i) & gap.close) === 0) i++
  return i
}
