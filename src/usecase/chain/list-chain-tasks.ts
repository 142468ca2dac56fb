import { concerning, type HigherState } from '../../core/chain/higher-state.ts'
import { isDueLater } from '../../core/chain/is-due-later.ts'
import { rankLikeness } from '../../core/chain/rank-likeness.ts'
import type { DraftDue } from '../../core/task/draft.ts'
import type { Store } from '../../store/ground/database.ts'
import {
  type ChainTaskRecord,
  countHigherTasks,
  countOwnTasks,
  type LinkedTaskRecord,
  listDuesOf,
  listLinkableTasks,
  listTasksAbove,
  listTasksBelow,
  listHigherTasks as loadHigherTasks,
  listOwnTasks as loadOwnTasks,
  searchChainTasks as searchTasks,
} from '../../store/plan/task-chain.ts'
import { dueOf } from '../../store/plan/task-due.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId, readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { termRules } from '../obligation/make-obligations.ts'

interface Paging {
  readonly after?: string | undefined
  readonly limit: number
}

/** So many are proposed for each task. */
const mostProposed = 3
/** No plan has as many tasks. */
const all = 20_000

const idsOf = (tasks: readonly ChainTaskRecord[]): readonly string[] => tasks.map(({ id }) => id)
const byTask = (links: readonly LinkedTaskRecord[]): ReadonlyMap<string, readonly LinkedTaskRecord[]> => Map.groupBy(links, link => link.of)

export const chainTask = (task: ChainTaskRecord) => ({
  id: task.id,
  number: task.number,
  kind: task.kind,
  planId: task.plan_id,
  text: task.text,
})

/** The plan's own tasks with what each rests on, and with what those that rest on nothing could rest on by their wording. */
export async function listOwnChainTasks(
  office: Office,
  asking: Caller | null,
  id: string,
  query: Paging & { readonly resting?: boolean | null | undefined },
) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-chain', id)
  const { limit, resting = null } = query
  const found = await loadOwnTasks(store, caller, resting, readCursor(query.after) ?? 0, limit + 1)
  const tasks = found.slice(0, limit)
  const linksOf = byTask(await listTasksAbove(store, caller, idsOf(tasks)))
  const duesOf = await duesOfTasks(store, caller, [...tasks, ...[...linksOf.values()].flat()])
  const bare = tasks.filter(task => !linksOf.has(task.id))
  const proposals = proposalsFor(bare, bare.length ? await listLinkableTasks(store, caller) : [])
  const counts = await countOwnTasks(store, caller)
  return {
    items: tasks.map(task => ({
      ...chainTask(task),
      above: (linksOf.get(task.id) ?? []).map(link => ({
        ...chainTask(link),
        later: isDueLater(duesOf(task.id), duesOf(link.id), termRules),
      })),
      proposals: proposals(task),
    })),
    next: nextOf(found, tasks),
    total: resting === null ? counts.resting + counts.bare : resting ? counts.resting : counts.bare,
    counts,
  }
}

/** The tasks of a higher plan that concern the plan's unit, how each stands, and which own tasks are like one that is open. */
export async function listHigherChainTasks(
  office: Office,
  asking: Caller | null,
  id: string,
  query: Paging & { readonly higherId: string; readonly state?: HigherState | undefined },
) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-chain', id)
  const { limit, state = null } = query
  const higherId = checkId(query.higherId)
  const found = await loadHigherTasks(store, caller, higherId, state, readCursor(query.after) ?? 0, limit + 1)
  const tasks = found.slice(0, limit)
  const linksOf = byTask(await listTasksBelow(store, caller, idsOf(tasks)))
  const duesOf = await duesOfTasks(store, caller, [...tasks, ...[...linksOf.values()].flat()])
  const open = tasks.filter(task => task.state === 'open')
  const proposals = proposalsFor(open, open.length ? await loadOwnTasks(store, caller, null, 0, all) : [])
  const counts = await countHigherTasks(store, caller, higherId)
  return {
    items: tasks.map(task => ({
      ...chainTask(task),
      state: task.state,
      reason: task.reason,
      below: (linksOf.get(task.id) ?? []).map(link => ({
        ...chainTask(link),
        isHere: link.plan_id === caller.subjectId,
        later: isDueLater(duesOf(link.id), duesOf(task.id), termRules),
      })),
      proposals: proposals(task),
    })),
    next: nextOf(found, tasks),
    total: state === null ? concerning(counts) : counts[state],
    counts,
  }
}

/** Tasks to be linked by hand: of the plans that this one carries out, or its own. */
export async function searchChainTasks(
  office: Office,
  asking: Caller | null,
  id: string,
  { side, q = '' }: { readonly side: 'higher' | 'own'; readonly q?: string | undefined },
) {
  const caller = await permitOn(office.store, asking, 'open-chain', id)
  return { items: (await searchTasks(office.store, caller, side, q)).map(chainTask) }
}

const nextOf = (found: readonly ChainTaskRecord[], shown: readonly ChainTaskRecord[]): string | null => {
  const last = shown.at(-1)
  return found.length > shown.length && last ? writeCursor(last.number) : null
}

async function duesOfTasks(
  store: Store,
  caller: Permitted<'open-chain'>,
  tasks: readonly (ChainTaskRecord | LinkedTaskRecord)[],
): Promise<(taskId: string) => readonly DraftDue[]> {
  const rows = await listDuesOf(store, caller, [...new Set(tasks.map(task => task.id))])
  const dues = Map.groupBy(rows, row => row.task_id)
  return taskId => (dues.get(taskId) ?? []).map(dueOf)
}

/** What each of these tasks is likest to, among those of its kind that could stand on the other side of a link. */
function proposalsFor(tasks: readonly ChainTaskRecord[], among: readonly ChainTaskRecord[]) {
  const ranks = {
    task: rankLikeness(among.filter(task => task.kind === 'task')),
    report: rankLikeness(among.filter(task => task.kind === 'report')),
  }
  const byId = new Map(among.map(task => [task.id, task]))
  const asked = new Set(tasks.map(task => task.id))
  return (task: ChainTaskRecord) =>
    asked.has(task.id)
      ? ranks[task.kind](task.text, mostProposed).flatMap(({ id, likeness }) => {
          const like = byId.get(id)
          return like ? [{ ...chainTask(like), likeness }] : []
        })
      : []
}
