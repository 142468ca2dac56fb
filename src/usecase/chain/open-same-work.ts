import type { Store } from '../../store/ground/database.ts'
import {
  listNotSameWork,
  listOtherWork,
  listPlanWork,
  listSameWork,
  listSharedUnits,
  type RegisterTaskRecord,
} from '../../store/plan/same-work.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { readCursor, writeCursor } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { type AlikePair, alikePairs, comparedTasks } from './alike-pairs.ts'
import { registerTask } from './register-task.ts'

type Of<Row> = Row & { readonly of: string }
type Seeing = Permitted<'open-same-work'>

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
  const alike = await withUnits(store, caller, alikePairs(own, others, dues, answered))
  const about = (row: RegisterTaskRecord) => registerTask(row, dues)
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

async function withUnits(store: Store, caller: Seeing, pairs: readonly AlikePair[]) {
  const shared = new Map((await listSharedUnits(store, caller, pairs)).map(row => [`${row.a} ${row.b}`, row]))
  return pairs.flatMap((pair): Of<AlikePair & { units: number; unit: string }>[] => {
    const found = shared.get(`${pair.of} ${pair.id}`)
    return found ? [{ ...pair, units: found.units, unit: found.unit }] : []
  })
}
