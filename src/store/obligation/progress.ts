import { type Selectable, sql } from 'kysely'
import type { CheckedCriterion } from '../../core/obligation/criteria.ts'
import type { ProgressEntry, ReckonedAmount } from '../../core/obligation/progress.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import type { CriterionCheckTable } from '../tables/progress-tables.ts'

type Seeing = Permit<'open-obligation' | 'move-obligation'>

/** What was told with a step, beside its words. */
export interface NewProgress {
  readonly version: number
  readonly madeOn: IsoDay
  readonly percent: number | null
  /** Why it is handed in although parts are open. */
  readonly despite: string | null
  readonly amounts: readonly ReckonedAmount[]
}

/** In the transaction of its step. */
export async function saveProgress(store: Store, permit: Permit<'move-obligation'>, told: NewProgress): Promise<void> {
  const place = { obligation_id: permit.subjectId, version: told.version }
  await store
    .insertInto('progress_entry')
    .values({ ...place, made_on: told.madeOn, percent: told.percent, despite: told.despite })
    .execute()
  if (told.amounts.length)
    await store
      .insertInto('progress_amount')
      .values(told.amounts.map(amount => ({ ...place, ...amount })))
      .execute()
}

/** What was ticked as the work was judged, in the transaction of that step. */
export async function saveChecks(
  store: Store,
  permit: Permit<'move-obligation'>,
  version: number,
  checked: readonly CheckedCriterion[],
): Promise<void> {
  const rows = checked.map(({ text, met }, position) => ({ obligation_id: permit.subjectId, version, position, text, met }))
  if (rows.length) await store.insertInto('criterion_check').values(rows).execute()
}

/** By the step that judged, in the order of the criteria. */
export const listChecks = (store: Store, permit: Permit<'open-obligation'>): Promise<Selectable<CriterionCheckTable>[]> =>
  store
    .selectFrom('criterion_check')
    .selectAll()
    .where('obligation_id', '=', permit.subjectId)
    .orderBy('version')
    .orderBy('position')
    .execute()

export type ProgressRecord = ProgressEntry & { readonly obligationId: string; readonly despite: string | null }

/** What was told of one obligation, the first first. */
export const listProgress = (store: Store, permit: Seeing): Promise<ProgressRecord[]> =>
  listProgressOf(store, [permit.subjectId], 'infinity')

/**
 * What was told of several obligations up to a day and with it, in the order of their versions: what reports take over. For callers whose
 * right to see them has been found out.
 */
export async function listProgressOf(
  store: Store,
  obligationIds: readonly string[],
  until: IsoDay | 'infinity',
): Promise<ProgressRecord[]> {
  const { rows } = await sql<ProgressRecord>`
    select e.obligation_id as "obligationId", e.version, e.made_on as "madeOn", s.words, e.percent, e.despite,
           coalesce((select json_agg(json_build_object('unit', a.unit, 'reckoning', a.reckoning, 'n', a.n, 'reached', a.reached) order by a.unit)
                       from progress_amount a where (a.obligation_id, a.version) = (e.obligation_id, e.version)), '[]') as amounts
      from progress_entry e join obligation_step s on (s.obligation_id, s.version) = (e.obligation_id, e.version)
     where e.obligation_id = any(${[...obligationIds]}::uuid[]) and e.made_on <= ${until}::date
     order by e.obligation_id, e.version`.execute(store)
  return rows
}
