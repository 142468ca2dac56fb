import type { Paper, PaperAnnex, PaperAuthority, PaperBlock, PaperCell, PaperHead, PaperRow, PaperTable } from '../paper/paper.ts'
import { roman } from '../text/roman.ts'
import { dayParts, type IsoDay } from '../time/day.ts'
import type { Stretch } from '../time/stretch.ts'
import { type Language, say } from '../wording/say.ts'
import { cellKey, tablesOf } from './cells.ts'
import type { ReportContent } from './content.ts'
import type { PeriodKind } from './cycle.ts'
import type { PassageGroup } from './passage.ts'
import type { ReportTemplate, TemplateSection, TemplateTable } from './template.ts'

/** What a document says of itself: set when it is issued, free places before. Offices and titles, never names. */
export interface ReportIssue extends Omit<PaperHead, 'type' | 'subject'> {
  readonly authority: readonly PaperAuthority[]
  readonly signerTitle: string
  readonly recipients: readonly string[]
}

/** A report as it is told in a document. */
export interface ToldReport {
  readonly title: string
  readonly kind: PeriodKind
  readonly period: Stretch
  readonly data: Stretch
  readonly template: ReportTemplate
  /** All figures, entered and worked out; texts as the unit wrote them. */
  readonly content: ReportContent
  readonly isNil: boolean
  /** What came from below, by section, for sections without own words. */
  readonly groups: ReadonlyMap<string, readonly PassageGroup[]>
  /** Names of units whose figures are not in, and of those with nothing to report. */
  readonly gaps: readonly string[]
  readonly nils: readonly string[]
  /** The document that asks for the report: `Kế hoạch số 7/KH-UBND ngày 12/01/2026 của …`. */
  readonly basis: string | null
}

/** So many columns stand on an upright page; wider tables go into annexes on lying ones. */
const mostColumns = 6
/** So many names stand behind a passage; more are counted. */
const mostNames = 4

/** The report as a document of Decree 30/2020: outline and tables in the order of the form, sources behind the words, gaps at the end. */
export function reportPaper(report: ToldReport, issue: ReportIssue, language: Language = 'vi'): Paper {
  const tell = (code: Parameters<typeof say>[1], about: Record<string, string | number> = {}) => say(language, code, about)
  const subject = subjectOf(report, language)
  const { basis } = report
  const about = { body: issue.body, subject: lowered(subject), start: shown(report.data.start), end: shown(report.data.end) }
  const opening = basis === null ? tell('report-paper.opening', about) : tell('report-paper.opening-by', { ...about, basis })
  const annexed = tablesOf(report.template).filter(isWide)
  return {
    head: headOf(issue, subject, tell('report-paper.type')),
    addressees: [],
    bases: [],
    body: [
      paragraph(opening),
      // Before the figures, and not under the last heading: whoever reads them knows of whom they are not.
      ...(report.nils.length ? [paragraph(tell('report-paper.nils', { units: report.nils.join('; ') }))] : []),
      ...(report.gaps.length ? [paragraph(tell('report-paper.gaps', { count: report.gaps.length, units: report.gaps.join('; ') }))] : []),
      ...(report.isNil ? [paragraph(tell('report-paper.nil'))] : report.template.parts.flatMap(part => partBlocks(part, report, language))),
      paragraph(tell('report-paper.closing', about)),
    ],
    recipients: issue.recipients,
    signature: { authority: issue.authority, title: issue.signerTitle, name: null },
    annexes: report.isNil
      ? []
      : annexed.map(
          (table): PaperAnnex => ({
            title: table.title,
            landscape: true,
            blocks: [{ kind: 'table', table: paperTable(table, report, language, false) }],
          }),
        ),
  }
}

const headOf = ({ parentBody, body, number, symbol, place, day }: ReportIssue, subject: string, type: string): PaperHead => ({
  parentBody,
  body,
  number,
  symbol,
  place,
  day,
  type,
  subject,
})

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })
const isWide = ({ columns }: TemplateTable): boolean => columns.length > mostColumns
const shown = (day: IsoDay): string => day.split('-').reverse().join('/')
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** `Tình hình trẻ em đến trường tháng 3 năm 2026`: the name of the report without the type that stands above it. */
export function subjectOf({ title, kind, period }: Pick<ToldReport, 'title' | 'kind' | 'period'>, language: Language = 'vi'): string {
  const type = say(language, 'report-paper.type')
  const bare = title.toLowerCase().startsWith(`${type.toLowerCase()} `) ? title.slice(type.length + 1).trim() : title
  const words = `${bare} ${periodPhrase(kind, period, language)}`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function periodPhrase(kind: PeriodKind, { start, end }: Stretch, language: Language): string {
  const { year, month } = dayParts(start) ?? { year: 0, month: 0 }
  const about = { start: shown(start), end: shown(end), month, year, quarter: roman(Math.ceil(month / 3)) }
  if (kind === 'half-year') return say(language, month === 1 ? 'report-paper.half-first' : 'report-paper.half-last', about)
  return say(language, `report-paper.${kind}`, about)
}

const levels = ['section', 'item', 'point'] as const

function partBlocks(part: TemplateSection | TemplateTable, report: ToldReport, language: Language): readonly PaperBlock[] {
  if (part.kind === 'table')
    return isWide(part)
      ? [paragraph(say(language, 'report-paper.in-annex', { title: part.title }))]
      : [{ kind: 'table', table: paperTable(part, report, language, true) }]
  const heading: PaperBlock = { kind: 'heading', level: levels[part.level - 1] ?? 'section', text: part.title }
  return [heading, ...wordsOf(part, report, language)]
}

function wordsOf({ key }: TemplateSection, { content, groups }: ToldReport, language: Language): readonly PaperBlock[] {
  const own = (content.texts[key] ?? '')
    .split(/\n+/)
    .map(line => line.trim())
    .filter(Boolean)
  if (own.length) return own.map(paragraph)
  const passages = groups.get(key) ?? []
  return passages.length
    ? passages.map(group => paragraph(withSources(group, language)))
    : [paragraph(say(language, 'report-paper.nothing-said'))]
}

/** Sources stand behind the words, before the full stop. */
function withSources({ text, sources }: PassageGroup, language: Language): string {
  const [, words = text, stop = ''] = /^(.*?)([.;:!?]*)$/s.exec(text.trim()) ?? []
  const names = sources.slice(0, mostNames).map(({ unitName }) => unitName)
  const units = sources.length > mostNames ? `${names.join(', ')}…` : names.join(', ')
  const code = sources.length > mostNames ? 'report-paper.said-by-many' : 'report-paper.said-by'
  return say(language, code, { text: words, count: sources.length, units }) + (stop || '.')
}

export function paperTable(
  table: TemplateTable,
  { content }: Pick<ToldReport, 'content'>,
  language: Language,
  titled: boolean,
): PaperTable {
  const withUnit = (title: string, unit: string) => (unit ? say(language, 'report-paper.with-unit', { title, unit }) : title)
  return {
    title: titled ? table.title : null,
    unit: null,
    columns: [
      { title: say(language, 'report-paper.indicator'), width: 4, kind: 'text' },
      ...table.columns.map(column => ({
        title: withUnit(column.title, column.unit),
        width: column.type === 'text' ? 3 : widthFor(withUnit(column.title, column.unit)),
        ...(column.type === 'text' ? ({ kind: 'text' } as const) : ({ kind: 'number', decimals: column.decimals } as const)),
      })),
    ],
    rows: table.rows.map(
      (row): PaperRow => ({
        kind: row.formula === null ? 'row' : 'total',
        cells: [
          withUnit(row.title, row.unit ?? ''),
          ...table.columns.map(column => cellOf(content.figures[cellKey(table.key, column.key, row.key)], column.type)),
        ],
      }),
    ),
    source: null,
    notes: [],
  }
}

/** A long heading over short figures is given room, so that it does not stand as a ladder of single words. */
const widthFor = (heading: string): number => Math.min(3, Math.max(2, heading.length / 10))

/** A figure that a number cannot hold to the digit is shown as it was written. */
function cellOf(value: string | undefined, type: 'number' | 'text'): PaperCell {
  if (value === undefined || value === '') return null
  if (type === 'text') return value
  const number = Number(value)
  return Number.isFinite(number) && String(number) === value ? number : value
}
