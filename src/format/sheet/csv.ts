import { refuseFile } from '../file/file-refusal.ts'
import { guardCell, unguardCell } from './plain-cell.ts'
import { checkSize } from './sheet-limits.ts'

const quoted = /[",\r\n;]/

/** RFC 4180 with a byte order mark, without which spreadsheet programs take the letters for another alphabet's. */
export const renderCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\uFEFF${rows.map(row => row.map(guardCell).map(quote).join(',')).join('\r\n')}\r\n`)

const quote = (text: string): string => (quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Comma, semicolon or tab, whichever the first line has most of: programs write what the computer is set to. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/))
  const counts = [',', ';', '\t'].map(sign => [sign, line.split(sign).length] as const)
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0]
}

/** Rows of cells; what follows a closing quote up to the next separator belongs to the cell, as programs do it. */
export function readCsv(bytes: Uint8Array): readonly (readonly string[])[] {
  const text = decode(bytes)
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let cells = 0
  const endCell = () => {
    row.push(unguardCell(cell))
    cell = ''
    checkSize(rows.length, ++cells)
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '"' && cell === '') {
      const end = endOfQuote(text, at + 1)
      cell = text.slice(at + 1, end).replaceAll('""', '"')
      at = end
    } else if (char === separator) endCell()
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(at + 1) === '\n') at++
      endCell()
      rows.push(row)
      row = []
    } else cell += char
  }
  if (cell !== '' || row.length > 0) {
    endCell()
    rows.push(row)
  }
  return rows
}

/** Where the quote ends that begins here; `""` inside stands for one. */
function endOfQuote(text: string, from: number): number {
  let end = text.indexOf('"', from)
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2)
  return end < 0 ? refuseFile('sheet-damaged') : end
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuseFile('sheet-encoding')
  }
}
