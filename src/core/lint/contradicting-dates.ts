import type { Due } from '../phrase/due.ts'
import type { Plan, Task } from '../plan/plan.ts'
import { isSpaceCode } from '../text/collapse.ts'
import { isoDay } from '../time/day.ts'
import { type Citation, citedDay, contradicts } from './citation.ts'
import { factsOf } from './plan-facts.ts'
import type { Finding } from './rule.ts'
import { dayWords, type WrittenDay } from './written-day.ts'

/**
 * Two days for one thing: a period that ends before it starts, a document cited with two dates, a time field that the item's own words
 * overrun, one and the same task with two terms. One of the two is wrong, and the reader cannot know which.
 *
 *     thực hiện từ ngày 20/6/2026 đến ngày 10/6/2026
 *               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function* checkContradictingDates(plan: Plan): Generator<Finding> {
  yield* runsBackwards(plan)
  yield* citedTwice(plan)
  for (const task of plan.tasks) if (task.due.length > 1) yield* overrunsItsField(task, plan.text)
  yield* saidTwice(plan.tasks, plan.text)
}

const about = (one: string, other: string) => ({ one: dayWords(one), other: dayWords(other) })
const two = (due: Due, one: string, other: string): Finding => ({ span: due.span, about: about(one, other) })
const endOf = (due: Due | undefined): string | null => (due?.kind === 'date' ? due.date : due?.kind === 'period' ? due.end : null)

/** `từ ngày 20/6 đến ngày 10/6/2026`; `từ ngày 20/12 đến ngày 10/01/2026` goes over the new year and stands. */
function* runsBackwards(plan: Plan): Generator<Finding> {
  const { text } = plan
  let from: WrittenDay | null = null
  for (const to of factsOf(plan).days) {
    const between = from && text.slice(from.span[1], to.span[0])
    if (from && between && until.test(between)) {
      const [start, end] = [isoDay(from.year ?? to.year ?? 0, from.month, from.day), isoDay(to.year ?? 0, to.month, to.day)]
      const wraps = from.year === null && from.month > to.month
      if (start && end && start > end && !wraps) yield { span: [from.span[0], to.span[1]], about: about(start, end) }
    }
    const before = text.slice(Math.max(0, to.span[0] - 12), to.span[0])
    from = (before.includes('ừ') || before.includes('Ừ')) && opensRange.test(before) ? to : null
  }
}

const opensRange = /(?<!\p{L})từ\s+(?:ngày\s+)?$/iu
const until = /^\s*(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?$/u

/** The letterhead is the first to say the document's own day. */
function* citedTwice(plan: Plan): Generator<Finding> {
  const { number, symbol, date } = plan.document
  const known = new Map<string, Citation>()
  if (number !== null && symbol !== null && date?.length === 10) {
    const own = `${number.replace(/^0+/, '')}/${symbol}`.replaceAll(/\s/g, '')
    known.set(own, { span: [0, 0], symbol: own, date, issuer: '' })
  }
  for (const citation of factsOf(plan).citations) {
    const first = known.get(citation.symbol)
    if (!first) known.set(citation.symbol, citation)
    else if (contradicts(first, citation)) yield { span: citation.span, about: { one: citedDay(first), other: citedDay(citation) } }
  }
}

/** `Sửa xong trường học, hoàn thành trước ngày 30/9/2026. Thời gian: Quý II/2026.` A day before the field's end is a step on the way. */
function* overrunsItsField(task: Task, text: string): Generator<Finding> {
  const before = (due: Due) => text.slice(Math.max(task.span[0], due.span[0] - 60), due.span[0])
  const field = task.due.find(due => timeField.test(before(due)))
  const end = endOf(field)
  if (end === null) return
  for (const due of task.due) {
    const own = endOf(due)
    if (due !== field && own !== null && own > end && completion.test(before(due))) yield two(due, own, end)
  }
}

const timeField = /(?:Thời gian|Thời hạn|Tiến độ|Hạn)(?!\p{L})[^:.;\n]{0,30}:\s*$/u
const completion = /(?:hoàn thành|xong)\s*(?:trong|vào|chậm nhất)?\s*$/iu

/** A task of the body that stands again in the annex, word for word but for its term. */
function* saidTwice(tasks: readonly Task[], text: string): Generator<Finding> {
  const known = new Map<string, string>()
  const lengths = new Map<number, number>()
  const dated = tasks.flatMap(task => {
    const [due, more] = task.due
    const end = more ? null : endOf(due)
    if (!due || end === null) return []
    const words = withoutEnd(task.text.replace(text.slice(...due.span).replaceAll(/\s+/g, ' '), ''))
    if (words.length < shortest) return []
    lengths.set(words.length, (lengths.get(words.length) ?? 0) + 1)
    return [{ due, end, words, lead: task.lead }]
  })
  for (const { due, end, words, lead } of dated) {
    if (lengths.get(words.length) === 1) continue
    const key = [words, ...lead.map(agency => agency.name)].join(' ')
    const first = known.get(key)
    if (first === undefined) known.set(key, end)
    else if (first !== end) yield { ...two(due, first, end), severity: 'warning' }
  }
}

/** Without stops, commas and spaces at the end. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && (isSpaceCode(text.charCodeAt(end - 1)) || '.;,'.includes(text.charAt(end - 1)))) end--
  return text.slice(0, end)
}

/** Shorter ones, `Báo cáo kết quả.`, stand in a plan more than once with different meaning. */
const shortest = 40
