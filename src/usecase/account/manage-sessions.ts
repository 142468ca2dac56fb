import { deleteSessionById, deleteSessions, listSessions, loadSessionId } from '../../store/account/session.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { timesOf } from './open-session.ts'

/** Where the account is signed in: the kind of browser, and when it was last used. The place is not stored. */
export async function listOwnSessions(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'manage-sessions')
  const [rows, here] = await Promise.all([
    listSessions(office.store, caller.id, timesOf(office, office.now())),
    loadSessionId(office.store, caller.tokenHash),
  ])
  return {
    items: rows.map(({ id, device, method, strong, created_at, seen_at, ends_at }) => ({
      id,
      device,
      method,
      strong,
      here: id === here,
      madeAt: created_at.toISOString(),
      seenAt: seen_at.toISOString(),
      endsAt: ends_at.toISOString(),
    })),
  }
}

export async function endOwnSession(office: Office, asking: Caller | null, id: string): Promise<void> {
  const caller = permit(asking, 'manage-sessions')
  await inTransaction(office.store, async store => {
    if (!(await deleteSessionById(store, caller.id, checkId(id)))) refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'session-ended', subject: caller.id, about: { session: id } })
  })
}

/** Everywhere but here; signing out here is another wish. */
export async function endOtherSessions(office: Office, asking: Caller | null): Promise<{ ended: number }> {
  const caller = permit(asking, 'manage-sessions')
  return inTransaction(office.store, async store => {
    const ended = await deleteSessions(store, caller.id, caller.tokenHash)
    await saveAudit(store, { at: office.now(), by: caller, action: 'sessions-ended', subject: caller.id, about: { count: String(ended) } })
    return { ended }
  })
}
