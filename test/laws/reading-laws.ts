import type { AgencyMention } from '../../src/core/agency/mention.ts'
import type { Section } from '../../src/core/outline/section.ts'
import type { Due } from '../../src/core/phrase/due.ts'
import type { Quantity } from '../../src/core/phrase/quantity.ts'
import type { ReportDuty, Task } from '../../src/core/plan/plan.ts'
import type { Reading } from '../../src/core/reading/reading.ts'
import { sourceOf } from '../../src/core/text/source-of.ts'
import type { Span } from '../../src/core/text/span.ts'
import { within } from '../../src/core/text/span.ts'
import { dayParts } from '../../src/core/time/day.ts'

/**
 * What holds of every reading, whatever text it is of: each law gives one line for each place where it is broken. Fields that a
 * heading hands down stand outside their item; that they stand in the text, and say what they are said to, holds of them too.
 */
export function breachesOf(reading: Reading): string[] {
  const { text } = reading
  const items: readonly (Task | ReportDuty)[] = [...reading.tasks, ...reading.reports]
  const spans = allSpans(reading)
  const outside = spans.filter(([, span]) => !liesIn(span, text)).map(([name, span]) => `${name} [${span.join()}] is not in the text`)
  if (outside.length) return outside
  return [
    ...sections(reading.outline, null),
    ...lines(reading),
    ...unique(
      'id',
      [...items, ...reading.held].map(({ id }) => id),
    ),
    ...items.flatMap(item => itemLaws(text, item)),
    ...reading.tasks.flatMap(task => task.quantities.flatMap(quantity => quantityLaws(text, task.span, quantity))),
    ...reading.tasks.flatMap(({ lead, support }) => [...lead, ...support].flatMap(agency => agencyLaws(text, agency))),
    ...reading.reports.flatMap(({ by, to }) => [...by, ...to].flatMap(agency => agencyLaws(text, agency))),
  ]
}

/** What must be the same when the same text is read again. */
export const fingerprint = ({ tasks, reports, held }: Reading): string =>
  JSON.stringify([...tasks, ...reports, ...held].map(({ id, span }) => [id, ...span]))

const liesIn = ([start, end]: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length

/** As recognisers see it: letters mended, marks that do not show left out, white space made one space. */
const collapsed = (text: string): string => sourceOf(text, null).text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

function allSpans({ document, period, outline, tasks, reports, held, remarks, lines: ofLines }: Reading): [string, Span][] {
  const below = (section: Section): [string, Span][] => [['section', section.span], ...section.children.flatMap(below)]
  const agencies = (mentions: readonly AgencyMention[]): [string, Span][] => mentions.map(({ span }) => ['agency', span])
  const dues = (due: readonly Due[]): [string, Span][] => due.map(({ span }) => ['due', span])
  return [
    ...Object.entries(document.spans),
    ...document.bases.map(({ span }): [string, Span] => ['basis', span]),
    ...document.recipients.map(({ span }): [string, Span] => ['recipient', span]),
    ...(period ? [['period', period.span] satisfies [string, Span]] : []),
    ...outline.flatMap(below),
    ...tasks.flatMap(task => [
      ['task', task.span] satisfies [string, Span],
      ...agencies([...task.lead, ...task.support]),
      ...dues(task.due),
      ...task.quantities.map(({ span }): [string, Span] => ['quantity', span]),
    ]),
    ...reports.flatMap(report => [
      ['report', report.span] satisfies [string, Span],
      ...agencies([...report.by, ...report.to]),
      ...dues(report.due),
    ]),
    ...held.flatMap(item => [['held', item.span] satisfies [string, Span], ...item.hits.map((span): [string, Span] => ['hit', span])]),
    ...remarks.map(({ rule, span }): [string, Span] => [`remark ${rule}`, span]),
    ...ofLines.map(({ span }): [string, Span] => ['line', span]),
  ]
}

/** Sections follow one another and lie in their parents. */
function sections(siblings: readonly Section[], parent: Section | null): string[] {
  return siblings.flatMap((section, i) => {
    const former = siblings[i - 1]
    return [
      ...(parent && !within(section.span, parent.span) ? [`section "${section.label}" lies outside "${parent.label}"`] : []),
      ...(former && former.span[1] > section.span[0] ? [`section "${section.label}" overlaps "${former.label}"`] : []),
      ...sections(section.children, section),
    ]
  })
}

/** Every letter of the text that shows lies in exactly one line of the account, and no line holds two. */
function lines({ text, lines: account }: Reading): string[] {
  const breaches: string[] = []
  let end = 0
  for (const { span } of account) {
    if (span[0] < end) breaches.push(`the line at ${span[0]} is accounted for twice`)
    const lost = text.slice(end, span[0]).search(/[^\s\u200b-\u200d\u2060\ufeff\u00ad]/u)
    if (lost >= 0) breaches.push(`the text at ${end + lost} is in no line`)
    if (/\n./s.test(text.slice(...span).trim())) breaches.push(`the line at ${span[0]} is more than one`)
    end = span[1]
  }
  const lost = text.slice(end).search(/[^\s\u200b-\u200d\u2060\ufeff\u00ad]/u)
  return lost < 0 ? breaches : [...breaches, `the text at ${end + lost} is in no line`]
}

function unique(name: string, values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.flatMap(value => (seen.size < seen.add(value).size ? [] : [`${name} ${value} is there twice`]))
}

function itemLaws(text: string, item: Task | ReportDuty): string[] {
  const source = collapsed(text.slice(...item.span))
  const breaches = item.due.flatMap(due => dueLaws(text, due))
  if (item.span[0] === item.span[1]) breaches.push(`item ${item.id} is empty`)
  if (!isFrom(source, collapsed(item.text))) breaches.push(`the text of ${item.id} is not in its span: "${item.text.slice(0, 60)}"`)
  return breaches
}

/** True where all letters of `part` come in `whole`, in their order: what is left out is bullets and wraps, what is added dots between cells. */
function isFrom(whole: string, part: string): boolean {
  let at = -1
  for (const letter of part) {
    if (letter === ' ' || letter === '·') continue
    at = whole.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}

function agencyLaws(text: string, { name, span }: AgencyMention): string[] {
  const source = collapsed(text.slice(...span))
  return source === collapsed(name) && name !== '' ? [] : [`the agency "${name}" is read from "${source}"`]
}

function quantityLaws(text: string, item: Span, { n, unit, span }: Quantity): string[] {
  const source = collapsed(text.slice(...span))
  const written = /^\d[\d.]*/.exec(source)?.[0].replaceAll('.', '')
  return [
    ...(within(span, item) ? [] : [`the quantity ${n} ${unit} lies outside its task`]),
    ...(written !== undefined && Number(written) === n && source.endsWith(collapsed(unit))
      ? []
      : [`${n} ${unit} is read from "${source}"`]),
  ]
}

const figuresOf = (iso: string): number[] => Object.values(dayParts(iso) ?? {})

/** Days are of the calendar, ranges run forward, and a day or year that is named stands in the words; `cuối năm` names neither. */
function dueLaws(text: string, due: Due): string[] {
  const source = collapsed(text.slice(...due.span))
  const says = (iso: string): boolean => figuresOf(iso).some(figure => new RegExp(`(?<!\\d)0?${figure}(?!\\d)`).test(source))
  if (source.trim() === '') return ['a deadline is read from nothing']
  if (due.kind === 'period')
    return dayParts(due.start) && dayParts(due.end) && due.start <= due.end ? [] : [`a period from ${due.start} to ${due.end}`]
  if (due.kind !== 'date') return []
  if (!dayParts(due.date)) return [`${due.date} is no day`]
  return says(due.date) || /qu[ýí]|năm nay|(?:giữa|cuối) năm/i.test(source) ? [] : [`${due.date} is read from "${source}"`]
}
