import { CLOSE, type XmlScanner } from '../xml/xml-scanner.ts'

/** Sides of a table or cell by name → drawn or not; sides not named are said nothing of. */
export type Borders = ReadonlyMap<string, boolean>

export const noBorders: Borders = new Map()

/** Reads `w:tblBorders` or `w:tcBorders`, just opened, to its end. */
export function readBorders(scanner: XmlScanner): Borders {
  const borders = new Map<string, boolean>()
  while (scanner.next() !== CLOSE) {
    const line = scanner.attribute('val')
    borders.set(scanner.name, line !== null && line !== 'none' && line !== 'nil')
    scanner.skip()
  }
  return borders
}

const drawn = (borders: Borders): number => [...borders.values()].filter(Boolean).length

/**
 * Letterheads and signature blocks are tables without rules; at most a line is drawn under one cell. A table of tasks has rules, from
 * the table, its style or its cells.
 */
export function isRuled(ofStyle: Borders, ofTable: Borders, ofCells: readonly Borders[]): boolean {
  const speaking = ofCells.filter(borders => borders.size >= 2)
  const ruledCells = speaking.filter(borders => drawn(borders) >= 2).length
  const blankCells = speaking.filter(borders => drawn(borders) === 0).length
  if (drawn(new Map([...ofStyle, ...ofTable])) >= 2) return blankCells < ofCells.length
  return ruledCells * 2 > ofCells.length
}
