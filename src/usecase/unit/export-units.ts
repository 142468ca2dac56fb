import type { IsoDay } from '../../core/time/day.ts'
import { sheetRows } from '../../core/unit/unit-sheet.ts'
import { say } from '../../core/wording/say.ts'
import { textSheet } from '../../format/sheet/book.ts'
import { renderCsv } from '../../format/sheet/csv.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { listSheetUnits } from '../../store/unit/unit-list.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { todayIn } from '../ground/today.ts'

export interface UnitExport {
  readonly format: 'csv' | 'xlsx'
  readonly day?: IsoDay | undefined
  readonly below?: string | undefined
}

/** Widths of the columns, in characters. */
const widths = [22, 48, 30, 22, 30, 40]

/** The tree of a day, or what stands below a unit, as a table that the import takes back. */
export async function exportUnits(office: Office, asking: Caller | null, { format, day: asked, below }: UnitExport) {
  const caller = permit(asking, 'export-units')
  const day = asked ?? todayIn(office)
  const units = await listSheetUnits(office.store, day, below === undefined ? null : checkId(below))
  const about = { format, day, units: String(units.length) }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'units-exported', subject: below ?? null, about })
  const rows = sheetRows(units, caller.language)
  const content =
    format === 'csv'
      ? renderCsv(rows)
      : await bookBytes({ sheets: [textSheet(say(caller.language, 'unit-sheet.sheet-name'), rows, widths)] })
  return { fileName: `don-vi-${day}.${format}`, content }
}
