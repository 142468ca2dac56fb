import { refuseFile } from '../file/file-refusal.ts'
import type { ZipLimits } from '../zip/open-zip.ts'

/** The whole tree of a country with all its offices stays below; whatever is larger is no list of units. */
export const sheetLimits = { rows: 50_000, cells: 400_000, bytes: 20 * 1024 * 1024 }

export const sheetZipLimits: ZipLimits = {
  entries: 1000,
  partBytes: 60 * 1024 * 1024,
  totalBytes: 80 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 4 * 1024 * 1024,
}

export function checkSize(rows: number, cells: number): void {
  if (rows > sheetLimits.rows || cells > sheetLimits.cells) refuseFile('sheet-too-large', { rows: String(sheetLimits.rows) })
}
