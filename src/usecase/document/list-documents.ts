import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { countDocuments, listDocuments as loadDocuments } from '../../store/document/document.ts'
import { belongingOf } from '../belonging.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { documentRow } from './document-row.ts'

export interface DocumentQuery {
  readonly q?: string | undefined
  readonly state?: 'review' | 'published' | undefined
  readonly whose?: UnitRelation | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The last uploaded first. */
export async function listDocuments(office: Office, asking: Caller | null, query: DocumentQuery) {
  const caller = permit(asking, 'list-documents')
  const filter = { q: query.q ?? '', state: query.state ?? null, whose: query.whose ?? null }
  const [found, total] = await Promise.all([
    loadDocuments(office.store, caller, filter, { before: readCursor(query.after), limit: query.limit + 1 }),
    countDocuments(office.store, caller, filter),
  ])
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  const belonging = await belongingOf(office.store, caller, 'document', shown)
  return {
    items: shown.map(record => documentRow(record, belonging(record))),
    next: found.length > shown.length && last ? writeCursor(last.seq) : null,
    total,
  }
}
