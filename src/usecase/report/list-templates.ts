import { listTemplates as loadLines } from '../../store/report/report-template.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

export interface TemplateQuery {
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The forms of the own unit, the newest first. */
export async function listTemplates(office: Office, asking: Caller | null, { q = '', after, limit }: TemplateQuery) {
  const caller = permit(asking, 'list-report-templates')
  const found = await loadLines(office.store, caller, { q, before: readCursor(after), limit: limit + 1 })
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(line => ({
      id: line.id,
      title: line.title,
      version: line.version,
      unit: { id: line.unit_id, name: line.unit_name },
      cycles: line.cycles,
    })),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
  }
}
