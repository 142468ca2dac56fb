import { loadAccountByUsername } from '../../store/account/account.ts'
import { type AuditFilter, type AuditRecord, searchAudit as loadEvents, saveAudit } from '../../store/audit/audit.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'

export interface AuditQuery {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly action?: string | undefined
  readonly unit?: string | undefined
  readonly office?: string | undefined
  readonly username?: string | undefined
  readonly subject?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const names = ['from', 'to', 'action', 'unit', 'office', 'subject'] as const

/** Stands for an account that is not there, so that a name nobody has finds nothing. */
const nobody = '00000000-0000-0000-0000-000000000000'

const wordOf = (typed: string | undefined): string | null => typed?.replaceAll('\0', '').trim() || null

/** The trail knows accounts by id: a name that is erased one day stands nowhere in it, not even where it was looked for. */
async function filterOf(office: Office, query: AuditQuery): Promise<AuditFilter> {
  const entries = names.map(name => [name, wordOf(query[name])])
  const username = wordOf(query.username)
  const account = username === null ? null : ((await loadAccountByUsername(office.store, username))?.id ?? nobody)
  return { ...(Object.fromEntries(entries) as Record<(typeof names)[number], string | null>), account }
}

const rowOf = ({ at, post, postNumber, ...event }: AuditRecord) => ({
  ...event,
  at: at.toISOString(),
  officeName: post === null || postNumber === null ? null : { post, number: postNumber },
})

/** The last written first. The trail tells what people did, so that who looks into it is written down too, once a search. */
export async function searchAudit(office: Office, asking: Caller | null, query: AuditQuery) {
  const caller = permit(asking, 'search-audit')
  const filter = await filterOf(office, query)
  const found = await loadEvents(office.store, caller, filter, readCursor(query.after), query.limit + 1)
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  if (query.after === undefined) {
    const about = Object.fromEntries(Object.entries(filter).flatMap(([name, value]) => (value === null ? [] : [[name, value]])))
    await saveAudit(office.store, { at: office.now(), by: caller, action: 'audit-viewed', subject: null, about })
  }
  return { items: shown.map(rowOf), next: found.length > shown.length && last ? writeCursor(last.id) : null }
}
