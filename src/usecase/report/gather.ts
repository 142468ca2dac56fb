import { type CellKey, cellsOf, sectionsOf } from '../../core/report/cells.ts'
import { figuresOfTallies, gapsOf, passagesOf } from '../../core/report/consolidate.ts'
import type { ReportContent } from '../../core/report/content.ts'
import { groupPassages } from '../../core/report/group-passages.ts'
import type { Passage, PassageGroup } from '../../core/report/passage.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { enteredFigures, renderCell, workOutReport } from '../../core/report/work-out-report.ts'
import type { Store } from '../../store/ground/database.ts'
import { listBelow, loadPassages, loadTallies, placeOfBelow } from '../../store/report/report-consolidation.ts'
import { type ReportVersion, type StoredPassage, type StoredTally, talliesOf } from '../../store/report/report-version.ts'

type Permit = Parameters<typeof loadTallies>[1]
interface Place {
  readonly cycle_id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly template: ReportTemplate
}

/** What lies with a place at this moment: figures, passages by part, who is missing, and the version of every report that is in. */
export async function gather(store: Store, permit: Permit, place: Place) {
  const [tallies, passages, below] = await Promise.all([
    loadTallies(store, permit, place),
    loadPassages(store, permit, place),
    listBelow(store, permit, place),
  ])
  const submissions = new Map(below.map(row => [row.unit_id, { ...row, submittedOn: row.submitted_on }]))
  return {
    tallies,
    passages: Map.groupBy(
      passages.map(({ section, text, sources }) => ({ section, text, sources: sources.flat() })),
      ({ section }) => section,
    ),
    below,
    taken: {
      reports: below.flatMap(row => (row.in_force === null ? [] : [{ unitId: row.unit_id, version: row.in_force }])),
      gaps: gapsOf(place.unit_id, below.map(placeOfBelow), submissions),
    },
  }
}

export type Gathered = Awaited<ReturnType<typeof gather>>

/** As people read them, by the rule of each cell; what formulas give is worked out from the whole. */
export function shownFigures(template: ReportTemplate, tallies: readonly StoredTally[]): Record<CellKey, string> {
  const figures = figuresOfTallies(template, talliesOf(tallies))
  return Object.fromEntries(
    cellsOf(template).flatMap(cell => {
      const value = figures.get(cell.key)
      return value ? [[cell.key, renderCell(cell, value)]] : []
    }),
  )
}

/** What a unit entered, with what formulas give. */
export function workedOut(template: ReportTemplate, content: ReportContent): ReportContent {
  const { figures } = workOutReport(template, enteredFigures(content.figures))
  const shown = cellsOf(template).flatMap(cell => {
    const value = cell.formula === null ? undefined : figures.get(cell.key)
    return value ? [[cell.key, renderCell(cell, value)] as const] : []
  })
  return { figures: { ...content.figures, ...Object.fromEntries(shown) }, texts: content.texts }
}

export const groupsOf = (passages: Gathered['passages']): ReadonlyMap<string, readonly PassageGroup[]> =>
  new Map([...passages].map(([section, found]) => [section, groupPassages(found)]))

/** The parts that words stand in: sections, and cells of columns of words. */
const wordParts = (template: ReportTemplate): readonly string[] => [
  ...sectionsOf(template).map(({ key }) => key),
  ...cellsOf(template)
    .filter(({ column }) => column.type === 'text')
    .map(({ key }) => key),
]

const wordsIn = ({ texts, figures }: ReportContent, part: string): string => texts[part] ?? figures[part] ?? ''

const storedPassages = (template: ReportTemplate, wordsOf: (part: string) => readonly Passage[]): readonly StoredPassage[] =>
  wordParts(template).flatMap(section => wordsOf(section).map(({ text, sources }, position) => ({ section, position, text, sources })))

type Handed = Pick<ReportVersion, 'content' | 'tallies' | 'passages' | 'taken'>

/** What a unit that nobody reports to hands in: each of its figures is a tally of one. */
export function leafVersion(place: Place, content: ReportContent, at: Date): Handed {
  const value = enteredFigures(content.figures)
  const source = { unitId: place.unit_id, unitName: place.unit_name }
  const tallies = cellsOf(place.template).flatMap((cell): StoredTally[] => {
    const figure = content.figures[cell.key]
    if (cell.column.type === 'text' || cell.formula !== null || figure === undefined || !value(cell.key)) return []
    return [{ cell: cell.key, sum: figure, count: 1, last_value: figure, last_at: at.toISOString(), last_unit: place.unit_id }]
  })
  const passages = storedPassages(place.template, part => passagesOf(wordsIn(content, part), source))
  return { content, tallies, passages, taken: { reports: [], gaps: [] } }
}

/** What a place that gathers hands in: its own words where it wrote some, else those from below with their sources. */
export function gatheredVersion(place: Place, content: ReportContent, { tallies, passages, taken }: Gathered): Handed {
  const source = { unitId: place.unit_id, unitName: place.unit_name }
  const words = storedPassages(place.template, part => {
    const own = wordsIn(content, part)
    return own.trim() ? passagesOf(own, source) : (passages.get(part) ?? [])
  })
  const figures = { ...content.figures, ...shownFigures(place.template, tallies) }
  return { content: { figures, texts: content.texts }, tallies, passages: words, taken }
}
