import { refuseFile } from '../file/file-refusal.ts'
import { readCsv } from './csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { sheetLimits } from './sheet-limits.ts'

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isOle = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf

/** The rows of a table, .xlsx or .csv by what it is and not by its name; refuses with a code of its own what is neither. */
export function readSheet(bytes: Uint8Array): readonly (readonly string[])[] {
  if (bytes.length === 0) return refuseFile('file-empty')
  if (bytes.length > sheetLimits.bytes) return refuseFile('sheet-too-large', { rows: String(sheetLimits.rows) })
  if (isOle(bytes)) return refuseFile('sheet-kind')
  if (isZip(bytes)) return readXlsx(bytes)
  if (bytes.subarray(0, 4096).includes(0)) return refuseFile('sheet-kind')
  return readCsv(bytes)
}
