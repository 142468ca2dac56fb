import { escapeXml } from '../xml/escape-xml.ts'
import { officeRelations, packaging, xmlHead } from '../xml/office-names.ts'
import type { Sheet } from './book.ts'
import { columnName, spreadsheet } from './sheet-names.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const relation = (id: number, kind: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${officeRelations}/${kind}" Target="${target}"/>`

/** The parts around the sheets, by name; `rows` says how many each sheet had. */
export function bookParts(sheets: readonly Sheet[], rows: readonly number[]): Readonly<Record<string, string>> {
  const sheetTypes = sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${type}.worksheet+xml"/>`)
  const sheetRelations = sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`))
  const listed = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escapeXml(sheetName(name, at))}" sheetId="${at + 1}"${hidden ? ' state="veryHidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const names = sheets.flatMap((sheet, at) => namesOf(sheet, at, rows[at] ?? 0))
  return {
    '[Content_Types].xml': `${xmlHead}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheetTypes.join('')}</Types>`,
    '_rels/.rels': `${xmlHead}<Relationships xmlns="${packaging}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${officeRelations}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xmlHead}<Relationships xmlns="${packaging}/relationships">${sheetRelations.join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
  }
}

/** At most 31 signs, none of those that formulas use. */
export const sheetName = (name: string, at: number): string =>
  name
    .replaceAll(/[[\]:*?/\\]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31) || `Sheet${at + 1}`

/** What is printed, which rows stand on each page, and what is filtered: programs look for these names. */
function namesOf({ name, columns, headRows, filters, hidden }: Sheet, at: number, rows: number): readonly string[] {
  if (hidden || columns.length === 0) return []
  const own = `'${sheetName(name, at).replaceAll("'", "''")}'!`
  const last = columnName(columns.length - 1)
  const defined = (what: string, where: string, more = ''): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${at}"${more}>${escapeXml(own + where)}</definedName>`
  const filled = Math.max(rows, headRows, 1)
  return [
    ...(filters ? [defined('_FilterDatabase', `$A$${Math.max(headRows, 1)}:$${last}$${filled}`, ' hidden="1"')] : []),
    defined('Print_Area', `$A$1:$${last}$${filled}`),
    ...(headRows > 0 ? [defined('Print_Titles', `$1:$${headRows}`)] : []),
  ]
}
