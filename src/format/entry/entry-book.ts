import type { Exact } from '../../core/formula/exact.ts'
import { isFault } from '../../core/formula/formula.ts'
import { readFormula } from '../../core/formula/read-formula.ts'
import { cellKey } from '../../core/report/cells.ts'
import type { ReportContent } from '../../core/report/content.ts'
import type { ReportTemplate, TemplateColumn, TemplateTable } from '../../core/report/template.ts'
import { enteredFigures, workOutReport } from '../../core/report/work-out-report.ts'
import { type Language, say } from '../../core/wording/say.ts'
import { type Book, type CellCheck, plainSheet, type Sheet, type SheetCell } from '../sheet/book.ts'
import type { CellLook } from '../sheet/cell-look.ts'
import { type EntryCell, entryCells, entrySheets, entryTexts, keySheet } from './entry-places.ts'
import { formulaWords, type SheetPlace } from './formula-words.ts'
import { presenceWords } from './presence-words.ts'

export interface EntryForm {
  /** Names the report and the version of its form: a sheet of another one is not taken. */
  readonly key: string
  readonly template: ReportTemplate
  readonly content: ReportContent
  /** Whose report, and of which time. */
  readonly under: string
  readonly isOpen: (at: string) => boolean
  readonly language: Language
}

const title: CellLook = { format: 'text', bold: true, size: 14 }
const beside: CellLook = { format: 'text', italic: true }
const head: CellLook = { format: 'text', bold: true, lined: true, shaded: true, align: 'center', wrap: true }
const fixed: CellLook = { format: 'text', lined: true, shaded: true, wrap: true }
const words: CellLook = { format: 'text', lined: true, wrap: true, entry: true }

/** A form to fill in without a network: only open cells can be changed, each takes what it may hold, and what is worked out works itself out. */
export function entryBook(form: EntryForm): Book {
  const { template, language } = form
  const texts = entryTexts(template)
  const sheets = entrySheets(template, key => say(language, 'entry-sheet.table', { key }))
  return {
    sheets: [
      ...(texts.length === 0 ? [] : [textsOf(form)]),
      ...sheets.map(({ name, table }) => tableOf(form, name, table)),
      hiddenOf(form),
    ],
  }
}

const lines = (form: EntryForm, name: string): readonly (readonly SheetCell[])[] => [
  [{ value: name, look: title }],
  [{ value: form.under, look: beside }],
]
const headed = (names: readonly string[]): readonly SheetCell[] => names.map(value => ({ value, look: head }))

function textsOf(form: EntryForm): Sheet {
  const { template, content, isOpen, language } = form
  const name = say(language, 'entry-sheet.texts')
  const rows = entryTexts(template).map(({ section }): readonly SheetCell[] => [
    { value: section.key, look: fixed },
    { value: section.title, look: fixed },
    { value: section.hint, look: fixed },
    { value: content.texts[section.key] ?? '', look: isOpen(section.key) ? words : fixed },
  ])
  const heading = headed((['key', 'section', 'hint', 'text'] as const).map(each => say(language, `entry-sheet.column-${each}`)))
  return {
    ...plainSheet(name, [6, 40, 40, 90]),
    rows: [...lines(form, template.title), heading, ...rows],
    headRows: 3,
    locked: true,
    landscape: true,
  }
}

function tableOf(form: EntryForm, name: string, table: TemplateTable): Sheet {
  const { language } = form
  const cells = entryCells(table)
  const heading = [
    ...(['number', 'row', 'unit'] as const).map(each => say(language, `entry-sheet.column-${each}`)),
    ...table.columns.map(({ title: column, unit }) => (unit === '' ? column : `${column} (${unit})`)),
  ]
  const worked = workOutReport(form.template, enteredFigures(form.content.figures)).figures
  const rows = table.rows.map((row, at): readonly SheetCell[] => [
    { value: String(at + 1), look: fixed },
    { value: row.title, look: fixed },
    { value: row.unit ?? '', look: fixed },
    ...cells.filter(({ cell }) => cell.row.key === row.key).map(each => cellOf(form, table, each, numberOf(worked.get(each.cell.key)))),
  ])
  const widths = [6, 44, 12, ...table.columns.map(({ type }) => (type === 'text' ? 40 : 16))]
  return {
    ...plainSheet(name, widths),
    rows: [...lines(form, table.title), headed(heading), ...rows],
    headRows: 3,
    locked: true,
    landscape: true,
    checks: cells.filter(({ cell }) => cell.formula === null && cell.column.type === 'number').map(each => checkOf(each, language)),
  }
}

const numberOf = (exact: Exact | undefined): number | null => (exact === undefined ? null : Number(exact.over) / Number(exact.under))

function cellOf(form: EntryForm, table: TemplateTable, { cell }: EntryCell, worked: number | null): SheetCell {
  const { column, formula, key } = cell
  const open = form.isOpen(key)
  if (column.type === 'text') return { value: form.content.figures[key] ?? '', look: open ? words : fixed }
  const look: CellLook = {
    format: formatOf(column),
    lined: true,
    align: 'right',
    ...(open && formula === null ? { entry: true } : { shaded: true }),
  }
  if (formula !== null) {
    const written = sheetFormula(table, cell.formula ?? '', cell)
    return written === null ? { value: worked, look } : { formula: written, value: worked, look }
  }
  const entered = form.content.figures[key]
  return { value: entered === undefined || entered === '' ? null : Number(entered), look }
}

/** What is worked out from empty cells, or divides by one, shows nothing, as on the page. */
function sheetFormula(table: TemplateTable, text: string, here: EntryCell['cell']): string | null {
  const formula = readFormula(text)
  if (isFault(formula)) return null
  const places = new Map(entryCells(table).map(({ cell, place }) => [cell.key, place]))
  const placeOf: SheetPlace = ({ column, row }) => places.get(cellKey(table.key, column ?? here.column.key, row ?? here.row.key)) ?? null
  const written = formulaWords(formula, placeOf)
  const present = presenceWords(formula, placeOf)
  if (written === null) return null
  return `IFERROR(${present === null ? written : `IF(${present},${written},"")`},"")`
}

const formatOf = ({ decimals }: TemplateColumn): string => (decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(decimals)}`)

function checkOf({ cell, place }: EntryCell, language: Language): CellCheck {
  const { decimals, least, most } = cell.column
  const bounds = { least: least === null ? -1e15 : Number(least), most: most === null ? 1e15 : Number(most) }
  const code =
    least === null && most === null ? 'may-be-number' : most === null ? 'may-be-from' : least === null ? 'may-be-up-to' : 'may-be-between'
  return {
    cells: place,
    kind: decimals === 0 ? 'whole' : 'decimal',
    ...bounds,
    title: say(language, 'entry-sheet.fault-title'),
    message: say(language, `entry-sheet.${code}`, { least: least ?? '', most: most ?? '', decimals }),
  }
}

/** What the form was when it was taken, so that only what was changed on it is brought back. A cell holds no more than so many letters. */
const longest = 30_000
function hiddenOf({ key, content }: EntryForm): Sheet {
  const base = JSON.stringify(content)
  const pieces = base.match(new RegExp(`[\\s\\S]{1,${longest}}`, 'g')) ?? []
  return { ...plainSheet(keySheet, [40]), rows: [[key], ...pieces.map(piece => [piece])], hidden: true, texts: true }
}
