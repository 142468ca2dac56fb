import type { AuditAction } from '../../store/audit/audit.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import {
  deletePlanLink,
  isCarriedOutBy,
  listVisiblePlans,
  loadChainPlan,
  lockLinkedPlans,
  type MadeBy,
  savePlanLink,
} from '../../store/plan/plan-chain.ts'
import {
  deleteSetAside,
  deleteTaskLinks,
  findHigherState,
  saveSetAside,
  saveTaskLinks,
  type TaskPair,
} from '../../store/plan/task-chain.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from '../obligation/guard-words.ts'

/** What the unit of a plan says of what stands above it; each has another that takes it back. */
export type ChainMove =
  | { readonly type: 'carry-out' | 'not-carried' | 'unlink-plan'; readonly higherId: string }
  | { readonly type: 'link-tasks' | 'unlink-tasks'; readonly pairs: readonly TaskPair[] }
  | { readonly type: 'set-aside'; readonly taskId: string; readonly reason: string; readonly confirmed?: boolean | undefined }
  | { readonly type: 'take-back'; readonly taskId: string }

interface Told {
  readonly action: AuditAction
  readonly about: Readonly<Record<string, string>>
}

/** What may be changed is the own plan; what may be named is whatever its chain shows. */
interface Linking {
  readonly caller: Permitted<'link-plan'>
  readonly seeing: Permitted<'open-chain'>
}

/** Says what a plan carries out, task by task. Nothing is linked that somebody of the plan's own unit did not say. */
export async function linkPlan(office: Office, asking: Caller | null, id: string, move: ChainMove): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'link-plan', id)
    const seeing = await permitOn(store, asking, 'open-chain', id)
    const plan = await loadChainPlan(store, seeing)
    if (!plan) return refuse('not-found')
    if (plan.next_id !== null) return refuse('plan-replaced')
    const by = { at: office.now(), officeId: actingFrom(caller).officeId }
    const told = await take(store, { caller, seeing }, move, by)
    if (told) await saveAudit(store, { at: by.at, by: caller, action: told.action, subject: id, about: told.about })
  })
}

/** Null where everything stood so already. */
function take(store: Store, linking: Linking, move: ChainMove, by: MadeBy): Promise<Told | null> {
  switch (move.type) {
    case 'carry-out':
    case 'not-carried':
      return answerPlan(store, linking, checkId(move.higherId), move.type === 'carry-out' ? 'carries-out' : 'not-carried', by)
    case 'unlink-plan':
      return unlinkPlan(store, linking, checkId(move.higherId))
    case 'link-tasks':
      return linkTasks(store, linking, move.pairs, by)
    case 'unlink-tasks':
      return unlinkTasks(store, linking, move.pairs)
    case 'set-aside':
      return setAside(store, linking, move, by)
    case 'take-back':
      return takeBack(store, linking, checkId(move.taskId))
  }
}

async function answerPlan(
  store: Store,
  { caller, seeing }: Linking,
  higherId: string,
  answer: 'carries-out' | 'not-carried',
  by: MadeBy,
): Promise<Told | null> {
  await lockLinkedPlans(store, caller, higherId)
  const [higher] = await listVisiblePlans(store, seeing, [higherId])
  if (!higher || higherId === caller.subjectId) return refuse('not-found')
  if (answer === 'carries-out' && (await isCarriedOutBy(store, caller, higherId))) return refuse('chain-circle')
  if (answer === 'not-carried') await deletePlanLink(store, caller, higherId)
  const isNew = await savePlanLink(store, caller, higherId, answer, by)
  return isNew ? { action: 'plan-linked', about: { higher: higherId, answer } } : null
}

async function unlinkPlan(store: Store, { caller }: Linking, higherId: string): Promise<Told> {
  const tasks = await deletePlanLink(store, caller, higherId)
  return tasks === null ? refuse('not-found') : { action: 'plan-unlinked', about: { higher: higherId, tasks: String(tasks) } }
}

const idsIn = (pairs: readonly TaskPair[]): Readonly<Record<string, string>> => ({
  pairs: pairs.map(({ taskId, higherTaskId }) => `${checkId(taskId)}>${checkId(higherTaskId)}`).join(','),
})

async function linkTasks(store: Store, { caller, seeing }: Linking, pairs: readonly TaskPair[], by: MadeBy): Promise<Told | null> {
  const about = idsIn(pairs)
  for (const { higherTaskId } of pairs) if ((await findHigherState(store, seeing, higherTaskId)) === undefined) return refuse('not-found')
  const made = await saveTaskLinks(store, caller, pairs, by)
  // What is carried out is the unit's own after all.
  await deleteSetAside(
    store,
    caller,
    pairs.map(pair => pair.higherTaskId),
  )
  return made ? { action: 'tasks-linked', about: { ...about, count: String(made) } } : null
}

async function unlinkTasks(store: Store, { caller }: Linking, pairs: readonly TaskPair[]): Promise<Told> {
  const about = idsIn(pairs)
  const gone = await deleteTaskLinks(store, caller, pairs)
  return gone ? { action: 'tasks-unlinked', about: { ...about, count: String(gone) } } : refuse('not-found')
}

async function setAside(
  store: Store,
  { caller, seeing }: Linking,
  move: Extract<ChainMove, { type: 'set-aside' }>,
  by: MadeBy,
): Promise<Told> {
  const reason = move.reason.trim()
  if (reason === '') return refuse('reason-needed')
  const state = await findHigherState(store, seeing, checkId(move.taskId))
  if (state === undefined) return refuse('not-found')
  if (state === 'here' || state === 'elsewhere' || state === 'split') return refuse('chain-taken-up')
  const guarded = guardWords(reason, move.confirmed ?? false)
  await saveSetAside(store, caller, move.taskId, storable(reason), by)
  return { action: 'task-set-aside', about: { task: move.taskId, ...guarded } }
}

async function takeBack(store: Store, { caller }: Linking, taskId: string): Promise<Told> {
  const gone = await deleteSetAside(store, caller, [taskId])
  return gone ? { action: 'task-taken-back', about: { task: taskId } } : refuse('not-found')
}
