import { refuseFile } from '../file/file-refusal.ts'
import { readXmlBytes } from '../xml/read-xml-bytes.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { Zip } from '../zip/open-zip.ts'
import { checkSize, sheetLimits, sheetZipLimits } from './sheet-limits.ts'

/**
 * The texts of the first sheet, row by row, empty ones included. Numbers come as they are stored and formulas as the value that was
 * last worked out: nothing is computed, nothing outside the file is looked at, and what unpacks beyond the limits is refused.
 */
export function readXlsx(bytes: Uint8Array): readonly (readonly string[])[] {
  const zip = new Zip(bytes, sheetZipLimits)
  const [first] = sheetsOf(zip)
  return first === undefined ? refuseFile('sheet-damaged') : readRows(zip, first.path, sharedTexts(zip))
}

/** All sheets of a workbook by their names, hidden ones too. */
export function readBook(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly string[])[]> {
  const zip = new Zip(bytes, sheetZipLimits)
  const shared = sharedTexts(zip)
  return new Map(sheetsOf(zip).map(({ name, path }) => [name, readRows(zip, path, shared)]))
}

function readRows(zip: Zip, path: string, shared: readonly string[]): readonly (readonly string[])[] {
  const xml = readXmlBytes(zip, path)
  if (xml === null) return refuseFile('sheet-damaged')
  const scanner = new XmlScanner(xml)
  const rows: string[][] = []
  let cells = 0
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue
    if (local(scanner.name) === 'row') {
      const number = Number(scanner.attribute('r') ?? rows.length + 1)
      checkSize(number, cells)
      if (!Number.isInteger(number) || number <= rows.length) return refuseFile('sheet-damaged')
      while (rows.length < number) rows.push([])
    } else if (local(scanner.name) === 'c') {
      const row = rows.at(-1)
      if (!row) return refuseFile('sheet-damaged')
      const column = columnOf(scanner.attribute('r')) ?? row.length
      checkSize(rows.length, ++cells)
      while (row.length < column) row.push('')
      row[column] = readCell(scanner, shared)
    }
  }
  return rows
}

/** Other programs put a prefix before every name. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const widest = 1000

/** `AB12` → 27; null where the cell does not say where it is. */
function columnOf(place: string | null): number | null {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place ?? '')?.[1]
  if (letters === undefined) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return column < widest ? column : refuseFile('sheet-too-large', { rows: String(sheetLimits.rows) })
}

/** The value of the cell just opened, up to its end. */
function readCell(scanner: XmlScanner, shared: readonly string[]): string {
  const type = scanner.attribute('t')
  const depth = scanner.depth
  let value = ''
  for (;;) {
    const token = scanner.next()
    if (token === CLOSE && scanner.depth < depth) break
    if (token !== OPEN) continue
    const name = local(scanner.name)
    if (name === 'v') value = scanner.content()
    else if (name === 't') value += scanner.content()
    else if (name === 'f' || name === 'rPh') scanner.skip()
  }
  return type === 's' ? (shared[Number(value)] ?? refuseFile('sheet-damaged')) : value
}

function sharedTexts(zip: Zip): readonly string[] {
  const xml = readXmlBytes(zip, 'xl/sharedStrings.xml')
  if (xml === null) return []
  const scanner = new XmlScanner(xml)
  const texts: string[] = []
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue
    const name = local(scanner.name)
    if (name === 'si') {
      texts.push('')
      checkSize(0, texts.length)
    } else if (name === 'rPh') scanner.skip()
    else if (name === 't') texts.push((texts.pop() ?? '') + scanner.content())
  }
  return texts
}

/** The sheets of the workbook in their order, with the parts that they are. */
function sheetsOf(zip: Zip): readonly { readonly name: string; readonly path: string }[] {
  const book = readXmlBytes(zip, 'xl/workbook.xml')
  const relations = readXmlBytes(zip, 'xl/_rels/workbook.xml.rels')
  if (book === null || relations === null) return refuseFile('sheet-damaged')
  const targets = new Map(elementsOf(relations, 'Relationship', ['Id', 'Target']).map(([id, target]) => [id, target]))
  return elementsOf(book, 'sheet', ['name', 'id']).map(([name, id]) => {
    const target = targets.get(id ?? '')
    if (target === undefined || target === null) return refuseFile('sheet-damaged')
    return { name: name ?? '', path: target.startsWith('/') ? target.slice(1) : `xl/${target}` }
  })
}

/** The named attributes of each element of a name. */
function elementsOf(xml: Buffer, element: string, attributes: readonly string[]): readonly (readonly (string | null)[])[] {
  const scanner = new XmlScanner(xml)
  const found: (string | null)[][] = []
  for (let token = scanner.next(); token !== END; token = scanner.next())
    if (token === OPEN && local(scanner.name) === element) found.push(attributes.map(name => scanner.attribute(name)))
  return found
}
