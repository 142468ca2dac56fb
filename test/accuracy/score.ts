import type { ReportDuty, Task } from '../../src/core/plan/plan.ts'
import type { Reading } from '../../src/core/reading/reading.ts'
import type { Span } from '../../src/core/text/span.ts'
import { isSameDue, isSameName, pair, shareOfLetters, shareOfWords, wordsOf } from './compare.ts'
import { type Document, type GoldReport, type GoldTask, type HeadField, headFields, spanOf } from './gold.ts'
import { add, emptyTallies, ofOne, ofSets, type Tallies } from './tally.ts'

/** What was matched with what, for further questions, and the counts. */
export interface Score {
  readonly tallies: Tallies
  readonly tasks: ReadonlyMap<GoldTask, Task>
  readonly reports: ReadonlyMap<GoldReport, ReportDuty>
}

const taskLikeness = 0.6
const reportLikeness = 0.4
const optionalLikeness = 0.5
const subjectLikeness = 0.85

/** Compares a reading of the document's own text with the gold. */
export function scoreReading({ text, gold }: Document, reading: Reading): Score {
  const sum = emptyTallies()
  for (const field of headFields) sum.header = add(sum.header, ofOne(isSameHead(field, gold.document[field], reading.document[field])))
  const placed = new Map<GoldTask | GoldReport, Span>([...gold.tasks, ...gold.reports].map(item => [item, spanOf(item, text)]))
  const likeness = (a: GoldTask | GoldReport, b: { readonly span: Span }): number => shareOfLetters(text, placed.get(a) ?? [0, 0], b.span)
  const settled = gold.tasks.filter(task => !task.optional)
  const meant = settled.filter(task => !task.held)
  const open = gold.tasks.filter(task => task.optional)
  const counting = reading.tasks.filter(
    task => !open.some(each => likeness(each, task) >= optionalLikeness) || settled.some(each => likeness(each, task) >= taskLikeness),
  )
  const tasks = pair(meant, counting, likeness, taskLikeness)
  sum.task = { right: tasks.size, extra: counting.length - tasks.size, missed: meant.length - tasks.size }
  for (const [goldTask, task] of tasks) addTask(sum, goldTask, task)
  const reports = pair(gold.reports, reading.reports, likeness, reportLikeness)
  sum.report = { right: reports.size, extra: reading.reports.length - reports.size, missed: gold.reports.length - reports.size }
  for (const [goldReport, report] of reports) sum.reportDue = add(sum.reportDue, ofOne(isSameDue(goldReport, report.due)))
  return { tallies: sum, tasks, reports }
}

function isSameHead(field: HeadField, meant: string | null, read: string | null): boolean {
  if (meant === null || read === null) return meant === read
  return field === 'subject'
    ? shareOfWords(wordsOf(meant), wordsOf(read)) >= subjectLikeness
    : wordsOf(meant).join(' ') === wordsOf(read).join(' ')
}

function addTask(sum: ReturnType<typeof emptyTallies>, meant: GoldTask, read: Task): void {
  const names = (bodies: Task['lead']): string[] => bodies.map(({ name }) => name)
  sum.lead = add(sum.lead, ofSets(meant.lead, names(read.lead), isSameName))
  sum.support = add(sum.support, ofSets(meant.support, names(read.support), isSameName))
  const due = ofOne(isSameDue(meant, read.due))
  sum.due = add(sum.due, due)
  if (meant.due !== null) sum.dueStated = add(sum.dueStated, due)
  const counted = ofSets(meant.quantities, read.quantities, (a, b) => a.n === b.n && wordsOf(a.unit)[0] === wordsOf(b.unit)[0])
  sum.quantity = add(sum.quantity, counted)
}
