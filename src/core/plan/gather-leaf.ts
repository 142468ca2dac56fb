import type { AgencyMention } from '../agency/mention.ts'
import { findParties, type SentenceParties } from '../phrase/find-parties.ts'
import { findReportClauses, type ReportClause } from '../phrase/find-report-clauses.ts'
import { findRoute } from '../phrase/find-route.ts'
import { phraseSet } from '../text/phrase-tree.ts'
import type { Span } from '../text/span.ts'
import { registerWord } from '../text/vocabulary.ts'
import { gap, type WordTable } from '../text/word-table.ts'
import { distinct, without } from './distinct-bodies.ts'
import { isClosing, isExplanation, isFigures, isRule, isState, isTheme } from './item-words.ts'
import { readLabelledSentence } from './labelled-sentence.ts'
import type { Doubt } from './plan.ts'
import { readQuantities, readTimes, type Times } from './read-times.ts'
import type { Gathering, Scope } from './scope.ts'

/** A stretch of the text that may be a task: offsets and words, the label within the offsets only. */
export interface Item {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Reads one item of a list, or one paragraph: the duties to report in it, then the work that is left. */
export function gatherLeaf(gathering: Gathering, item: Item, scope: Scope): void {
  const { words } = gathering
  if (item.from >= item.to) return
  if (gatherLabelled(gathering, item, scope)) return
  const sentences = findParties(words, item.from, item.to)
  const reports = findReportClauses(words, item.from, item.to)
  const closing = isClosing(words, item.from, item.to)
  const duties = reports.length === 0 ? reports : reports.filter(clause => mayReport(sentences, clause, scope))
  for (const clause of duties) addReport(gathering, item, sentences, clause, scope)
  if (closing || (scope.role === 'report' && duties.length > 0)) return
  for (const part of splitByLead(words, item, sentences, scope)) gatherWork(gathering, item, part, sentences, duties, scope)
}

/** The work of a paragraph whose fields run on behind it; false where none do. */
function gatherLabelled(gathering: Gathering, item: Item, scope: Scope): boolean {
  const { words } = gathering
  const labelled = readLabelledSentence(gathering, item.from, item.to, item.end)
  if (labelled === null) return false
  const { at, values } = labelled
  const content: Item = { ...item, end: words.endOf(at - 1), to: at }
  const sentences = findParties(words, content.from, content.to)
  if (!isWork(gathering, content, sentences, values.lead.length > 0, scope)) return false
  const named = values.lead.length > 0 ? values.lead : bodiesOf(sentences, sentence => ownLead(sentence, scope))
  const lead = distinct(named.length > 0 ? named : scope.lead)
  const times = readTimes(words, [item.start, item.end], gathering.dueContext, false)
  const due = values.due.length > 0 ? values.due : times.due
  gathering.tasks.push({
    span: [item.start, item.end],
    path: scope.path,
    lead,
    support: without(distinct([...bodiesOf(sentences, sentence => sentence.support), ...values.support]), lead),
    due: due.length > 0 ? due : scope.due,
    quantities: readQuantities(words, [content.start, content.end]),
    product: values.product,
    doubts: [...values.doubts, ...doubtsOf(lead, sentences, { due, doubts: values.timed ? [] : times.doubts }, scope)],
  })
  return true
}

/** In a place where only named bodies are told, a report needs one who makes it. */
const mayReport = (sentences: readonly SentenceParties[], clause: ReportClause, scope: Scope): boolean =>
  !scope.named || leadAt(sentences, clause.from, scope).length > 0

/** Those told last before or at the word; else those of the heading. */
function leadAt(sentences: readonly SentenceParties[], word: number, scope: Scope): readonly AgencyMention[] {
  let lead: readonly AgencyMention[] = scope.lead
  for (const sentence of sentences) {
    if (sentence.from > word) break
    const own = ownLead(sentence, scope)
    if (own.length > 0) lead = own
  }
  return lead
}

/**
 * A body that is asked is told itself, unless the heading names the one who is to ask it: `5. Sở Nội vụ` / `- Đề nghị các sở …`. An
 * introduction to groups (`đề nghị các cơ quan thực hiện:` / `1. Đề nghị Sở Y tế …`) names nobody who would.
 */
export const ownLead = (sentence: SentenceParties, scope: Scope): readonly AgencyMention[] => {
  if (sentence.lead.length > 0 || sentence.asked.length === 0) return sentence.lead
  const [opening] = sentence.opening
  const opens = opening !== undefined && opening.kind === 'one' && opening.span[0] === sentence.asked[0]?.span[0]
  const headed =
    scope.lead.length > 0 &&
    !(scope.introduced && sentence.asksFirst) &&
    !(opens && scope.lead.every(body => body.kind === 'group' && !/^(?:UBND|Ủy ban)/iu.test(body.name)))
  return headed ? [] : sentence.asked
}

function addReport(gathering: Gathering, item: Item, sentences: readonly SentenceParties[], clause: ReportClause, scope: Scope): void {
  const { words } = gathering
  const start = clause.from === item.from ? item.start : words.startOf(clause.from)
  const span: Span = [start, clause.to >= item.to ? item.end : words.endOf(clause.to - 1)]
  const times = readTimes(words, span, gathering.dueContext, false)
  const told = leadAt(sentences, clause.to - 1, scope)
  const inClause = told.filter(body => isWithin(words, body, clause))
  const asked = inClause.length > 0 ? [] : askedIn(words, sentences, clause)
  const by = inClause.length > 0 ? inClause : asked.length > 0 ? asked : told
  const own = new Set(by.map(body => body.span[0]))
  const to = clause.receivers.filter(body => !own.has(body.span[0]))
  const due = times.due.length > 0 ? times.due : openingTimes(gathering, item)
  gathering.reports.push({
    span,
    path: scope.path,
    by,
    to,
    through: findRoute(words, to),
    due: due.length > 0 ? due : scope.due,
    doubts: times.doubts,
  })
}

/** `Giao Sở Y tế theo dõi; yêu cầu các địa phương báo cáo …`: those asked in the clause report, whoever is told before. */
const askedIn = (words: WordTable, sentences: readonly SentenceParties[], clause: ReportClause): AgencyMention[] =>
  sentences.filter(({ lead }) => lead.length > 0).flatMap(({ asked }) => asked.filter(body => isWithin(words, body, clause)))

/** `Giao Văn phòng theo dõi; các sở, ngành báo cáo …`: of the bodies of one sentence, those named in the clause report. */
const isWithin = (words: WordTable, { span }: AgencyMention, clause: ReportClause): boolean =>
  span[0] >= words.startOf(clause.from) && span[0] < words.endOf(clause.to - 1)

/** `Hằng năm, tổ chức kiểm tra …; báo cáo …`: a time that opens the item holds for all of it. */
function openingTimes(gathering: Gathering, item: Item): Times['due'] {
  const { words } = gathering
  let to = item.from
  while (to < item.to && to - item.from < 12 && (to === item.from || words.gapBefore(to) === 0)) to++
  if (to >= item.to || (words.gapBefore(to) & gap.comma) === 0) return []
  return readTimes(words, [words.startOf(item.from), words.endOf(to - 1)], gathering.dueContext, false).due
}

/** Sentences that name different bodies are tasks of their own. */
function splitByLead(words: WordTable, item: Item, sentences: readonly SentenceParties[], scope: Scope): Item[] {
  const cuts: number[] = []
  const [first] = sentences
  // What opens without a body of its own is of those that the heading names.
  let lead = first !== undefined && first.verb >= 0 && ownLead(first, scope).length === 0 ? scope.lead : []
  for (const sentence of sentences) {
    const own = ownLead(sentence, scope)
    if (own.length === 0) continue
    if (lead.length > 0 && isOther(own, lead)) cuts.push(sentence.from)
    lead = own
  }
  if (cuts.length === 0) return [item]
  const bounds = [item.from, ...cuts, item.to]
  return bounds.slice(0, -1).map((from, i) => {
    const to = bounds[i + 1] ?? item.to
    return { start: i === 0 ? item.start : words.startOf(from), end: to === item.to ? item.end : words.endOf(to - 1), from, to }
  })
}

const isOther = (a: readonly AgencyMention[], b: readonly AgencyMention[]): boolean => {
  const names = new Set(b.map(body => body.name.toLowerCase()))
  return a.some(body => body.kind === 'one' || actors.test(body.name)) && !a.some(body => names.has(body.name.toLowerCase()))
}

/** Groups that act beside the administration, each for itself, and the communes. */
const actors = /^(?:UBND|Ủy ban|Uỷ ban|Chủ tịch|(?:các\s+)?(?:ngân hàng|doanh nghiệp|nhà thầu|chủ đầu tư|nhà trường|trường học))(?!\p{L})/iu

function gatherWork(
  gathering: Gathering,
  item: Item,
  part: Item,
  sentences: readonly SentenceParties[],
  reports: readonly ReportClause[],
  scope: Scope,
): void {
  const { words } = gathering
  const inside = sentences.length === 1 ? sentences : sentences.filter(sentence => sentence.from >= part.from && sentence.to <= part.to)
  const named = bodiesOf(inside, sentence => ownLead(sentence, scope))
  const working = reports.length === 0 ? named : named.filter(body => !reports.some(clause => isWithin(words, body, clause)))
  const own = working.length > 0 ? working : named
  const lead = own.length > 0 && !isShareOfHeading(words, inside, own, scope) ? distinct(own) : scope.lead
  if (scope.named && own.length === 0) return
  const rest = withoutReports(words, part, reports)
  // The item as a whole was asked before.
  const isPart = rest !== null && (rest.from !== item.from || rest.to !== item.to)
  if (rest === null || (isPart && isClosing(words, rest.from, rest.to)) || !isWork(gathering, rest, inside, own.length > 0, scope)) return
  const span: Span = [rest.start, rest.end]
  const times = withoutTimesOf(reports, words, readTimes(words, span, gathering.dueContext, false))
  gathering.tasks.push({
    span,
    path: scope.path,
    lead,
    support: without(supportOf(inside, scope), lead),
    due: times.due.length > 0 ? times.due : scope.due,
    quantities: readQuantities(words, span),
    product: null,
    doubts: doubtsOf(lead, inside, times, scope),
  })
}

/** `Rà soát …; riêng Công an tỉnh tổ chức …` under `4. Sở Xây dựng, Công an tỉnh`: the work of all, and more of one of them. */
function isShareOfHeading(words: WordTable, [first]: readonly SentenceParties[], own: readonly AgencyMention[], scope: Scope): boolean {
  if (first === undefined || first.verb !== first.from || scope.lead.length < 2) return false
  return own.every(
    body =>
      words.keyOf(words.firstFrom(body.span[0]) - 1) === apart &&
      scope.lead.some(each => each.name.toLowerCase() === body.name.toLowerCase()),
  )
}
const apart = registerWord('riêng')

/** What is read of each sentence; nearly every item is one. */
function bodiesOf(
  sentences: readonly SentenceParties[],
  of: (sentence: SentenceParties) => readonly AgencyMention[],
): readonly AgencyMention[] {
  const [first] = sentences
  return first !== undefined && sentences.length === 1 ? of(first) : sentences.flatMap(of)
}

/** Those that the item names; else those of the heading. */
function supportOf(sentences: readonly SentenceParties[], scope: Scope): readonly AgencyMention[] {
  const own = bodiesOf(sentences, sentence => sentence.support)
  return distinct(own.length > 0 ? own : scope.support)
}

/** When a report inside the item is due says nothing of the work. */
function withoutTimesOf(reports: readonly ReportClause[], words: WordTable, times: Times): Times {
  if (reports.length === 0) return times
  const inside = (at: number): boolean => reports.some(clause => at >= words.startOf(clause.from) && at < words.endOf(clause.to - 1))
  return { ...times, due: times.due.filter(due => !inside(due.span[0])) }
}

function doubtsOf(lead: readonly AgencyMention[], sentences: readonly SentenceParties[], times: Times, scope: Scope): readonly Doubt[] {
  const doubts: Doubt[] = []
  if (lead.length === 0 && scope.role === 'assignment') doubts.push({ field: 'lead', code: 'lead-missing' })
  else if (sentences.some(sentence => !sentence.sure)) doubts.push({ field: 'lead', code: 'name-unsure' })
  if (scope.role === null) doubts.push({ field: 'item', code: 'section-unknown' })
  return doubts.length === 0 ? times.doubts : [...times.doubts, ...doubts]
}

/** The part without the clauses that are reports; null where nothing else is left. */
function withoutReports(words: WordTable, part: Item, reports: readonly ReportClause[]): Item | null {
  let { start, end, from, to } = part
  for (const clause of reports) {
    if (clause.to <= from || clause.from >= to) continue
    if (clause.from <= from && clause.to >= to) return null
    if (sharesObject(words, clause)) continue
    if (clause.to >= to) {
      to = clause.from
      end = words.endOf(to - 1)
    } else if (clause.from <= from) {
      from = clause.to
      start = words.startOf(from)
    } else if (onReport.longest(words, clause.to, to)) {
      to = clause.from
      end = words.endOf(to - 1)
    }
  }
  return from >= to ? null : { start, end, from, to }
}

/** What says more of the report before it: `…, hằng năm báo cáo kết quả. Thời gian báo cáo tính từ …` */
const onReport = phraseSet(
  'thời gian báo cáo',
  'thời hạn báo cáo',
  'nội dung báo cáo',
  'số liệu báo cáo',
  'kỳ báo cáo',
  'báo cáo',
  'thời gian chốt số liệu',
  'đề cương báo cáo',
  'mẫu báo cáo',
)

/** `Theo dõi, đôn đốc báo cáo Chủ tịch kết quả thực hiện`: one object for all verbs, so the work is the whole. */
const sharesObject = (words: WordTable, clause: ReportClause): boolean =>
  words.gapBefore(clause.from) === 0 && !conjunctions.has(words.keyOf(clause.from - 1))
const conjunctions = new Set(['và', 'đồng thời'].map(registerWord))

/** Work is told by a body with a verb, or by a verb alone under a heading of work. */
function isWork(gathering: Gathering, item: Item, sentences: readonly SentenceParties[], named: boolean, scope: Scope): boolean {
  if (item.to - item.from < 3 || isRule(gathering.words, item.from, item.to) || isFigures(gathering.words, item.from, item.to)) return false
  if (named) return true
  if (sentences[0]?.onlyBodies && sentences.length === 1) return false
  if (isExplanation(gathering.words, item.from, item.to)) return false
  if (scope.lead.length > 0 && item.to - item.from > 6) return !isState(gathering.words, item.from, item.to)
  return !isTheme(gathering.words, item.from, item.to)
}
