import type { SameWorkMove } from '../../core/chain/same-work-move.ts'
import type { AuditAction } from '../../store/audit/audit.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import type { MadeBy } from '../../store/plan/plan-chain.ts'
import {
  deleteNotSame,
  deleteSameWork,
  isPairOfRegister,
  lockRegister,
  saveNotSame,
  saveSameWork,
  type TaskTwins,
} from '../../store/plan/same-work.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** Null where everything stood so already. */
type Told = AuditAction | null

/** Says that tasks of several documents order the same work, or that they do not. Nothing is the same that nobody said. */
export async function linkSameWork(office: Office, asking: Caller | null, id: string, move: SameWorkMove): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'link-same-work', id)
    const by = { at: office.now(), officeId: actingFrom(caller).officeId }
    const task = checkId(move.taskId)
    const other = move.type === 'part' ? null : checkId(move.otherId)
    await lockRegister(store, caller, other ?? task)
    const action =
      other === null ? await part(store, caller, task) : await take(office, store, caller, move.type, { of: task, id: other }, by)
    const about = { task, ...(other !== null && { other }) }
    if (action) await saveAudit(store, { at: by.at, by: caller, action, subject: id, about })
  })
}

async function part(store: Store, caller: Permitted<'link-same-work'>, taskId: string): Promise<Told> {
  return (await deleteSameWork(store, caller, taskId)) ? 'same-work-parted' : refuse('not-found')
}

async function take(
  office: Office,
  store: Store,
  caller: Permitted<'link-same-work'>,
  type: SameWorkMove['type'],
  pair: TaskTwins,
  by: MadeBy,
): Promise<Told> {
  if (!(await isPairOfRegister(store, caller, pair))) return refuse('not-found')
  if (type === 'ask-again') return (await deleteNotSame(store, caller, pair)) ? 'same-work-asked-again' : refuse('not-found')
  if (type === 'not-same') return (await saveNotSame(store, caller, pair, by)) ? 'same-work-denied' : null
  const joined = await saveSameWork(store, caller, pair, office.newId(), by)
  if (joined === 'twice') return refuse('same-work-twice')
  return joined === 'joined' ? 'same-work-linked' : null
}
