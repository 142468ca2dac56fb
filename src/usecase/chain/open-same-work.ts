import { lastNamedDay } from '../../core/chain/is-due-later.ts'
import { rankLikeness } from '../../core/chain/rank-likeness.ts'
import { type ComparedTask, compareTasks, type SameWorkReason } from '../../core/chain/same-work.ts'
import type { Store } from '../../store/ground/database.ts'
import {
  listNotSameWork,
  listOtherWork,
  listPlanWork,
  listSameWork,
  listSharedUnits,
  type RegisterTaskRecord,
} from '../../store/plan/same-work.ts'
import { listDuesOf } from '../../store/plan/task-chain.ts'
import { dueOf } from '../../store/plan/task-due.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { termRules } from '../obligation/make-obligations.ts'

/** So many are proposed for each task. */
const mostProposed = 3

type Of<Row> = Row & { readonly of: string }
type Seeing = Permitted<'open-same-work'>

interface Pair {
  readonly of: string
  readonly id: string
  readonly reason: SameWorkReason
}

/** The tasks of a plan that other documents of the own register order too, or seem to; with the reason, for a person to say so. */
export async function openSameWork(
  office: Office,
  asking: Caller | null,
  id: string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-same-work', id)
  const [own, others] = [await listPlanWork(store, caller), await listOtherWork(store, caller)]
  const [same, notSame] = [await listSameWork(store, caller), await listNotSameWork(store, caller)]
  const dues = await comparedTasks(store, caller, [...own, ...others, ...same, ...notSame])
  const answered = new Set([...same, ...notSame].map(row => `${row.of} ${row.id}`))
  const alike = await withUnits(store, caller, pairsOf(own, others, dues, answered))
  const about = (row: RegisterTaskRecord) => ({ ...shown(row), day: dues(row.id).day })
  const [sameOf, notOf, alikeOf] = [groupBy(same), groupBy(notSame), groupBy(alike)]
  const byId = new Map(others.map(task => [task.id, task]))
  const found = own.filter(task => [sameOf, notOf, alikeOf].some(each => each.has(task.id)))
  const from = readCursor(after) ?? 0
  const rest = found.filter(task => task.number > from)
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(task => ({
      id: task.id,
      number: task.number,
      text: task.text,
      day: dues(task.id).day,
      same: (sameOf.get(task.id) ?? []).map(about),
      notSame: (notOf.get(task.id) ?? []).map(about),
      alike: (alikeOf.get(task.id) ?? []).flatMap(({ id: other, reason, units, unit }) => {
        const row = byId.get(other)
        return row ? [{ ...about(row), ...reason, units, unit }] : []
      }),
    })),
    next: rest.length > page.length && last ? writeCursor(last.number) : null,
    total: found.length,
    counts: { alike: alikeOf.size, same: sameOf.size },
  }
}

const groupBy = <Row extends { readonly of: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  Map.groupBy(rows, row => row.of)

const shown = (row: RegisterTaskRecord) => ({
  id: row.id,
  number: row.number,
  text: row.text,
  planId: row.plan_id,
  plan: [row.plan_number, row.plan_symbol].filter(Boolean).join('/'),
  planSubject: row.plan_subject,
  issuer: row.issuer,
})

async function comparedTasks(store: Store, caller: Seeing, tasks: readonly RegisterTaskRecord[]): Promise<(id: string) => ComparedTask> {
  const rows = Map.groupBy(await listDuesOf(store, caller, [...new Set(tasks.map(({ id }) => id))]), row => row.task_id)
  const compared = new Map([...rows].map(([id, each]) => [id, comparedOf(each.map(dueOf))]))
  return id => compared.get(id) ?? { dues: [], day: null }
}

const comparedOf = (dues: ComparedTask['dues']): ComparedTask => ({ dues, day: lastNamedDay(dues, termRules) })

/** By words and days; whether the same units are asked is looked up of these few. */
function pairsOf(
  own: readonly RegisterTaskRecord[],
  others: readonly RegisterTaskRecord[],
  dues: (id: string) => ComparedTask,
  answered: ReadonlySet<string>,
): Pair[] {
  const rank = rankLikeness(others)
  return own.flatMap(task =>
    rank(task.text, mostProposed * 3)
      .flatMap(({ id, likeness }) => {
        const reason = compareTasks(dues(task.id), dues(id), likeness)
        return reason && !answered.has(`${task.id} ${id}`) ? [{ of: task.id, id, reason }] : []
      })
      .slice(0, mostProposed),
  )
}

async function withUnits(store: Store, caller: Seeing, pairs: readonly Pair[]) {
  const shared = new Map((await listSharedUnits(store, caller, pairs)).map(row => [`${row.a} ${row.b}`, row]))
  return pairs.flatMap((pair): Of<Pair & { units: number; unit: string }>[] => {
    const found = shared.get(`${pair.of} ${pair.id}`)
    return found ? [{ ...pair, units: found.units, unit: found.unit }] : []
  })
}
