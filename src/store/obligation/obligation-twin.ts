import { type Selectable, sql } from 'kysely'
import type { ReckonedAmount } from '../../core/obligation/progress.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../ground/database.ts'
import type { ObligationTable } from '../tables/obligation-tables.ts'
import { type NewStep, saveStepOf } from './obligation-step.ts'

type Moving = Permit<'move-obligation' | 'split-obligation'>

/** What the unit owes for the same work by another document. */
export type TwinRow = Selectable<ObligationTable> & {
  readonly quantities: unknown
  /** It has parts of its own that it needs and that are open. */
  readonly parts_open: boolean
}

/** Holds them for this transaction; null where somebody is at one of them just now. */
export async function lockTwins(store: Store, permit: Moving): Promise<readonly TwinRow[] | null> {
  const { rows } = await sql<{
    id: string
  }>`select twin_id as id from obligation_twin where obligation_id = ${permit.subjectId}::uuid`.execute(store)
  if (!rows.length) return []
  const ids = rows.map(row => row.id)
  const { rows: held } = await sql<TwinRow>`
    select o.*, t.quantities, exists (select from obligation p join task s on s.id = p.task_id
        where p.parent_id = o.id and s.required and p.state not in ('confirmed', 'rerouted', 'withdrawn', 'superseded')) as parts_open
      from obligation o join task t on t.id = o.task_id where o.id = any(${ids}::uuid[]) order by o.id for update of o skip locked`.execute(
    store,
  )
  return held.length === ids.length ? held : null
}

export interface ToldOnce extends NewStep {
  readonly toldWith: string
  readonly told: {
    readonly madeOn: IsoDay
    readonly percent: number | null
    readonly despite: string | null
    readonly amounts: readonly ReckonedAmount[]
  } | null
}

/** A step of the same work by another document, in the transaction of the step that it was told with. */
export async function saveToldOnce(store: Store, _permit: Moving, id: string, step: ToldOnce): Promise<void> {
  await saveStepOf(store, id, step)
  const { told, version } = step
  if (!told) return
  await store
    .insertInto('progress_entry')
    .values({ obligation_id: id, version, made_on: told.madeOn, percent: told.percent, despite: told.despite })
    .execute()
  const amounts = told.amounts.map(amount => ({ obligation_id: id, version, ...amount }))
  if (amounts.length) await store.insertInto('progress_amount').values(amounts).execute()
}

/** What the unit owes by another document, as the page of an obligation shows it. */
export type TwinRecord = Selectable<ObligationTable> & {
  readonly text: string
  readonly plan_number: string | null
  readonly plan_symbol: string | null
  readonly plan_subject: string | null
  readonly issuer: string | null
}

/** The stricter first. */
export async function listTwins(store: Store, permit: Permit<'open-obligation'>): Promise<TwinRecord[]> {
  const { rows } = await sql<TwinRecord>`
    select o.*, t.text, p.number as plan_number, p.symbol as plan_symbol, p.subject as plan_subject, p.issuer
      from obligation_twin w join obligation o on o.id = w.twin_id join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where w.obligation_id = ${permit.subjectId}::uuid order by o.due_day, o.id`.execute(store)
  return rows
}
