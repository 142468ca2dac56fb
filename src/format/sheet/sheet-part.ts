import { escapeXml } from '../xml/escape-xml.ts'
import { officeRelations, xmlHead } from '../xml/office-names.ts'
import type { CellCheck, Sheet, SheetCell } from './book.ts'
import { type CellLook, type CellLooks, plainLook, textLook } from './cell-look.ts'
import { columnName, spreadsheet } from './sheet-names.ts'

const chunkLength = 1 << 16

/** A worksheet in pieces of text, row by row; when it ends, how many rows it had. */
export async function* sheetPart(sheet: Sheet, looks: CellLooks): AsyncGenerator<string, number> {
  let text = opening(sheet)
  let row = 0
  const grid: Grid = { names: sheet.columns.map((_, at) => columnName(at)), widths: sheet.columns, across: mergedWidths(sheet) }
  for await (const cells of sheet.rows) {
    row++
    text += rowXml(cells, row, grid, looks)
    if (text.length < chunkLength) continue
    yield text
    text = ''
  }
  yield text + closing(sheet, Math.max(row, 1))
  return row
}

interface Grid {
  readonly names: readonly string[]
  readonly widths: readonly number[]
  /** Of cells that take several columns, by their place. */
  readonly across: ReadonlyMap<string, number>
}

function mergedWidths({ merges, columns }: Sheet): ReadonlyMap<string, number> {
  const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return new Map(
    merges.map(range => {
      const [, from = 'A', row = '1', to = 'A'] = /^([A-Z]+)(\d+):([A-Z]+)/.exec(range) ?? []
      const width = columns.slice(numberOf(from), numberOf(to) + 1).reduce((sum, each) => sum + each, 0)
      return [`${from}${row}`, width] as const
    }),
  )
}

function rowXml(cells: readonly SheetCell[], row: number, grid: Grid, looks: CellLooks): string {
  let xml = ''
  let lines = 1
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at]
    if (cell === null || cell === undefined || cell === '') continue
    const place = `${grid.names[at] ?? columnName(at)}${row}`
    xml += cellXml(cell, place, looks)
    if (typeof cell === 'object' && cell.look.wrap) lines = Math.max(lines, linesOf(cell, grid.across.get(place) ?? grid.widths[at] ?? 10))
  }
  // Not every program works the height out by itself.
  const height = lines === 1 ? '' : ` ht="${Math.min(lines * lineHeight, tallest)}" customHeight="1"`
  return `<row r="${row}"${height}>${xml}</row>`
}

const lineHeight = 15
const tallest = 409

/** About so many lines wrapped text takes in a column as wide as so many figures. */
const linesOf = ({ value, look }: { readonly value: string | number | null; readonly look: CellLook }, width: number): number =>
  typeof value !== 'string'
    ? 1
    : value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * ((look.size ?? 11) / 11)) / width)), 0)

function cellXml(cell: Exclude<SheetCell, null>, place: string, looks: CellLooks): string {
  if (typeof cell === 'string') return textXml(cell, place, textLook)
  if (typeof cell === 'number') return figureXml(cell, place, plainLook)
  const look = looks.numberOf(cell.look)
  if ('formula' in cell) {
    const value = cell.value === null ? ' t="str"><f>' : '><f>'
    return `<c r="${place}" s="${look}"${value}${escapeXml(cell.formula)}</f><v>${cell.value ?? ''}</v></c>`
  }
  if (cell.value === null || cell.value === '') return `<c r="${place}" s="${look}"/>`
  return typeof cell.value === 'string' ? textXml(cell.value, place, look) : figureXml(cell.value, place, look)
}

/** Longer texts a cell cannot hold. */
const longestText = 32_767
const textXml = (text: string, place: string, look: number): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.length > longestText ? text.slice(0, longestText) : text)}</t></is></c>`
const figureXml = (value: number, place: string, look: number): string =>
  Number.isFinite(value) ? `<c r="${place}" s="${look}"><v>${value}</v></c>` : `<c r="${place}" s="${look}"/>`

function opening({ columns, headRows, texts }: Sheet): string {
  const below = `A${headRows + 1}`
  const pane =
    headRows === 0
      ? ''
      : `<pane ySplit="${headRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
  const widths = columns.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${texts ? textLook : plainLook}" customWidth="1"/>`,
  )
  return `${xmlHead}<worksheet xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`}<sheetData>`
}

/** What follows the cells, in the order of the standard. Locked without a word to unlock it: it guards against slips, not against people. */
function closing({ columns, headRows, filters, landscape, merges, locked, checks }: Sheet, rows: number): string {
  const last = columnName(Math.max(columns.length - 1, 0))
  return [
    '</sheetData>',
    locked ? '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>' : '',
    filters ? `<autoFilter ref="A${Math.max(headRows, 1)}:${last}${Math.max(rows, headRows)}"/>` : '',
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map(place => `<mergeCell ref="${place}"/>`).join('')}</mergeCells>`,
    checks.length === 0 ? '' : `<dataValidations count="${checks.length}">${checks.map(checkXml).join('')}</dataValidations>`,
    '<pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter></worksheet>',
  ].join('')
}

const kinds = { whole: 'whole', decimal: 'decimal', day: 'date', list: 'list', length: 'textLength' } as const

function checkXml({ cells, kind, least, most, choices, title, message }: CellCheck): string {
  const says = `allowBlank="1" showErrorMessage="1" errorTitle="${escapeXml(title.slice(0, 32))}" error="${escapeXml(message.slice(0, 225))}" sqref="${cells}"`
  // A list is one text of at most 255 signs parted by commas; longer ones stand in cells and are referred to.
  if (kind === 'list')
    return `<dataValidation type="list" ${says}><formula1>${escapeXml(listed(choices ?? []))}</formula1></dataValidation>`
  const operator = most === undefined ? 'greaterThanOrEqual' : 'between'
  return `<dataValidation type="${kinds[kind]}" operator="${operator}" ${says}><formula1>${least ?? -1e15}</formula1>${most === undefined ? '' : `<formula2>${most}</formula2>`}</dataValidation>`
}

const listed = (choices: readonly string[]): string =>
  choices.length === 1 && choices[0]?.includes('!') ? choices[0] : `"${choices.map(choice => choice.replaceAll('"', '""')).join(',')}"`
