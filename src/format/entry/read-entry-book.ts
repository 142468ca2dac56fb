import { readExact } from '../../core/formula/exact.ts'
import { checkFigure } from '../../core/report/check-figure.ts'
import type { ReportContent } from '../../core/report/content.ts'
import type { EntryFaultCode } from '../../core/report/entry-fault.ts'
import { readFigure } from '../../core/report/read-figure.ts'
import type { ReportTemplate, TemplateColumn } from '../../core/report/template.ts'
import { type Language, say } from '../../core/wording/say.ts'
import { refuseFile } from '../file/file-refusal.ts'
import { readBook } from '../sheet/read-xlsx.ts'
import { sheetLimits } from '../sheet/sheet-limits.ts'
import { type EntryCell, entryCells, entrySheets, entryTexts, keySheet, textColumn } from './entry-places.ts'

/** What is wrong in one cell of the sheet: `T1!D7`. */
export interface EntryFault {
  readonly place: string
  /** A cell `T1.B2` or a section `S1`. */
  readonly at: string
  readonly code: EntryFaultCode
  /** The limit, or what stands on the page now. */
  readonly about: string
}

export interface EntryChange {
  readonly place: string
  readonly at: string
  readonly before: string
  readonly after: string
}

export interface ReadEntry {
  readonly changes: readonly EntryChange[]
  readonly faults: readonly EntryFault[]
}

export interface EntryState {
  readonly key: string
  readonly template: ReportTemplate
  /** As it is now, which may be later than when the sheet was taken. */
  readonly content: ReportContent
  readonly isOpen: (at: string) => boolean
}

const longestText = 100_000
const languages: readonly Language[] = ['vi', 'en']

/**
 * Reads a form that was filled in without a network: what was changed on it since it was taken, cell by cell, and what cannot be taken.
 * Refuses a workbook that is none of ours, or of another report or form.
 */
export function readEntryBook(bytes: Uint8Array, state: EntryState): ReadEntry {
  if (bytes.length > sheetLimits.bytes) refuseFile('sheet-too-large', { rows: String(sheetLimits.rows) })
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuseFile('sheet-kind')
  const sheets = readBook(bytes)
  const [[key = ''] = [], ...pieces] = sheets.get(keySheet) ?? []
  if (key !== state.key) return refuseFile(key === '' ? 'entry-sheet-unknown' : 'entry-sheet-other')
  const base = readBase(pieces.map(([piece = '']) => piece).join(''))
  const changes: EntryChange[] = []
  const faults: EntryFault[] = []
  const take = (place: string, at: string, found: Found, former: string, now: string): void => {
    if ('code' in found) faults.push({ place, at, ...found })
    else if (found.value !== former && found.value !== now) {
      if (!state.isOpen(at)) faults.push({ place, at, code: 'part-locked', about: '' })
      else if (now !== former) faults.push({ place, at, code: 'changed-meanwhile', about: now.slice(0, 200) })
      else changes.push({ place, at, before: now, after: found.value })
    }
  }
  for (const language of languages) {
    for (const { name, table } of entrySheets(state.template, each => say(language, 'entry-sheet.table', { key: each }))) {
      const rows = sheets.get(name)
      if (rows === undefined) continue
      for (const cell of entryCells(table)) {
        if (cell.cell.formula !== null) continue
        const at = cell.cell.key
        take(`${table.key}!${cell.place}`, at, readCell(cell, rows), base.figures[at] ?? '', state.content.figures[at] ?? '')
      }
    }
    const texts = sheets.get(say(language, 'entry-sheet.texts'))
    if (texts === undefined) continue
    for (const { section, row, place } of entryTexts(state.template))
      take(
        place,
        section.key,
        readText(texts[row]?.[textColumn] ?? ''),
        base.texts[section.key] ?? '',
        state.content.texts[section.key] ?? '',
      )
  }
  return { changes, faults }
}

type Found = { readonly value: string } | { readonly code: EntryFaultCode; readonly about: string }

function readCell({ cell, row, column }: EntryCell, rows: readonly (readonly string[])[]): Found {
  const written = (rows[row]?.[column] ?? '').trim()
  if (written === '' || cell.column.type === 'text') return readText(written)
  return readNumber(written, cell.column)
}

/** Programs store figures with a point and, where they are large or small, with a power of ten; people type them as they write. */
function readNumber(written: string, column: TemplateColumn): Found {
  const stored = /^-?\d+(\.\d+)?(E[+-]?\d{1,3})?$/i.test(written) ? plainNumber(written) : readFigure(written)
  const value = stored === null ? null : readExact(stored)
  if (stored === null || value === null) return { code: 'figure-unreadable', about: written.slice(0, 60) }
  return checkFigure(value, column, true) ?? { value: stored }
}

/** `1.2505E3` → `1250.5`; the noise of binary fractions, beyond the fifteenth digit, goes. */
function plainNumber(written: string): string | null {
  const value = Number(written)
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return readFigure(written)
  const figure = Number(value.toPrecision(15))
  return readFigure(figure.toFixed(12).replace(/\.?0+$/, ''))
}

const readText = (written: string): Found =>
  written.length > longestText ? { code: 'text-too-long', about: String(longestText) } : { value: written.trim() }

function readBase(text: string): ReportContent {
  try {
    const { figures, texts } = JSON.parse(text) as Partial<ReportContent>
    return { figures: strings(figures), texts: strings(texts) }
  } catch {
    return refuseFile('entry-sheet-unknown')
  }
}

const strings = (found: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(found ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
