import { readExact } from '../formula/exact.ts'
import { type Formula, type FormulaFaultCode, isFault, type Place } from '../formula/formula.ts'
import { readCheck, readFormula } from '../formula/read-formula.ts'
import { placesIn } from '../formula/work-out.ts'
import { type CellKey, cellKey, cellsOfTable, type ReportCell } from './cells.ts'
import type { ReportTemplate, TemplateColumn, TemplatePart, TemplateTable } from './template.ts'
import { placesBetween } from './work-out-report.ts'

export type TemplateProblemCode =
  | FormulaFaultCode
  | 'template-empty'
  | 'template-too-large'
  | 'template-title-missing'
  | 'template-key-wrong'
  | 'template-key-twice'
  | 'template-table-empty'
  | 'template-limit-wrong'
  | 'template-message-missing'

/** What is wrong with a template and where: `T1`, `T1.B`, `T1.B2`, `S3`, or nothing for the whole. */
export interface TemplateProblem {
  readonly at: string
  readonly code: TemplateProblemCode
  /** The piece of a formula that is not understood. */
  readonly piece: string
}

const mostParts = 200
const mostColumns = 60
const mostRows = 1000
/** Of one report: what a sheet can still be worked on with. */
const mostCells = 20_000

/** Everything that keeps a template from being used; none where it can be. */
export function checkTemplate(template: ReportTemplate): readonly TemplateProblem[] {
  const { parts } = template
  const whole: TemplateProblem[] = []
  if (!template.title.trim()) whole.push(problem('', 'template-title-missing'))
  if (!parts.length) whole.push(problem('', 'template-empty'))
  const cells = parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length * part.columns.length : 0), 0)
  if (parts.length > mostParts || cells > mostCells) return [...whole, problem('', 'template-too-large')]
  return [
    ...whole,
    ...twice(
      parts.map(({ key }) => key),
      '',
    ),
    ...parts.flatMap(checkPart),
  ]
}

const problem = (at: string, code: TemplateProblemCode, piece = ''): TemplateProblem => ({ at, code, piece })

const twice = (keys: readonly string[], before: string): TemplateProblem[] =>
  keys.filter((key, at) => keys.indexOf(key) !== at).map(key => problem(before + key, 'template-key-twice'))

function checkPart(part: TemplatePart): TemplateProblem[] {
  const found: TemplateProblem[] = []
  if (!(part.kind === 'section' ? /^S\d{1,4}$/ : /^T\d{1,4}$/).test(part.key)) found.push(problem(part.key, 'template-key-wrong'))
  if (!part.title.trim()) found.push(problem(part.key, 'template-title-missing'))
  return part.kind === 'section' ? found : [...found, ...checkTable(part)]
}

function checkTable(table: TemplateTable): TemplateProblem[] {
  const { key, columns, rows } = table
  if (!columns.length || !rows.length) return [problem(key, 'template-table-empty')]
  if (columns.length > mostColumns || rows.length > mostRows) return [problem(key, 'template-too-large')]
  const keys = [
    ...twice(
      columns.map(column => column.key),
      `${key}.`,
    ),
    ...twice(
      rows.map(row => String(row.key)),
      `${key}.`,
    ),
    ...columns.filter(column => !/^[A-Z]{1,2}$/.test(column.key)).map(column => problem(`${key}.${column.key}`, 'template-key-wrong')),
    ...rows.filter(row => !(Number.isInteger(row.key) && row.key > 0)).map(row => problem(`${key}.${row.key}`, 'template-key-wrong')),
  ]
  if (keys.length) return keys
  return [...columns.flatMap(column => checkColumn(key, column)), ...checkFormulas(table), ...checkChecks(table)]
}

function checkColumn(table: string, column: TemplateColumn): TemplateProblem[] {
  const at = `${table}.${column.key}`
  const title = column.title.trim() ? [] : [problem(at, 'template-title-missing')]
  const limits = [column.least, column.most].filter(limit => limit !== null && readExact(limit) === null)
  return [...title, ...limits.map(limit => problem(at, 'template-limit-wrong', limit ?? ''))]
}

/** Each formula once, at the first cell that it cannot be worked out in. */
function checkFormulas(table: TemplateTable): TemplateProblem[] {
  const cells = cellsOfTable(table)
  const byKey = new Map(cells.map(cell => [cell.key, cell]))
  const sees = new Map<CellKey, readonly CellKey[]>()
  const found = new Map<string, TemplateProblem>()
  for (const cell of cells.filter(each => each.formula !== null)) {
    const at = cell.column.formula === null ? `#${cell.row.key}` : cell.column.key
    const formula = readFormula(cell.formula ?? '')
    const fault = isFault(formula) ? formula : faultOf(table, cell, formula, byKey, sees)
    if (fault && !found.has(at)) found.set(at, problem(cell.key, fault.code, fault.piece))
  }
  const circle = found.size ? null : circleIn(sees)
  return [...found.values(), ...(circle === null ? [] : [problem(circle, 'formula-circle')])]
}

function faultOf(
  table: TemplateTable,
  cell: ReportCell,
  formula: Formula,
  byKey: ReadonlyMap<CellKey, ReportCell>,
  sees: Map<CellKey, readonly CellKey[]>,
): { code: FormulaFaultCode; piece: string } | null {
  const places = placesIn(formula).flatMap(place => ('from' in place ? endsAndBetween(table, cell, place.from, place.to) : [place]))
  const seen = places.map(({ column, row }) => cellKey(table.key, column ?? cell.column.key, row ?? cell.row.key))
  sees.set(cell.key, seen)
  const unknown = seen.find(key => !byKey.has(key))
  if (unknown !== undefined) return { code: 'formula-cell-unknown', piece: placeOfKey(unknown) }
  const words = seen.find(key => byKey.get(key)?.column.type === 'text')
  return words === undefined ? null : { code: 'formula-cell-text', piece: placeOfKey(words) }
}

const placeOfKey = (key: CellKey): string => key.slice(key.indexOf('.') + 1)
const endsAndBetween = (table: TemplateTable, here: ReportCell, from: Place, to: Place): readonly Place[] => [
  from,
  to,
  ...placesBetween(table, here, from, to),
]

/** A cell that comes back to itself; null where none does. */
function circleIn(sees: ReadonlyMap<CellKey, readonly CellKey[]>): CellKey | null {
  const done = new Set<CellKey>()
  const under = new Set<CellKey>()
  const visit = (key: CellKey): CellKey | null => {
    if (done.has(key)) return null
    if (under.has(key)) return key
    under.add(key)
    for (const next of sees.get(key) ?? []) {
      const circle = visit(next)
      if (circle !== null) return circle
    }
    under.delete(key)
    done.add(key)
    return null
  }
  for (const key of sees.keys()) {
    const circle = visit(key)
    if (circle !== null) return circle
  }
  return null
}

function checkChecks(table: TemplateTable): TemplateProblem[] {
  const [column] = table.columns
  const [row] = table.rows
  if (!column || !row) return []
  const byKey = new Map(cellsOfTable(table).map(cell => [cell.key, cell]))
  const first = byKey.get(cellKey(table.key, column.key, row.key))
  return table.checks.flatMap((check, position) => {
    const at = `${table.key}.?${position + 1}`
    const read = readCheck(check.written)
    const message = check.message.trim() ? [] : [problem(at, 'template-message-missing')]
    if (isFault(read)) return [problem(at, read.code, read.piece), ...message]
    const faults = first
      ? [read.left, read.right].map(side => faultOf(table, first, side, byKey, new Map())).filter(each => each !== null)
      : []
    return [...faults.map(({ code, piece }) => problem(at, code, piece)), ...message]
  })
}
