import { type Selectable, sql } from 'kysely'
import type { Extension, ExtensionState } from '../../core/obligation/extension.ts'
import type { Obligation, ObligationMoveType } from '../../core/obligation/obligation.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import type { ExtensionTable, ObligationTable } from '../tables/obligation-tables.ts'

type Seeing = Permit<'open-obligation' | 'move-obligation' | 'ask-extension' | 'answer-extension'>
type Moving = Permit<'move-obligation' | 'ask-extension' | 'answer-extension' | 'raise-difficulty' | 'add-evidence' | 'split-obligation'>

/** An obligation with the sentence that it comes from. */
export type ObligationRecord = Selectable<ObligationTable> & {
  unit_name: string
  assigner_name: string
  text: string
  source: string
  path: string[]
  product: string | null
  quantities: unknown
  span_start: number
  span_end: number
  document_id: string
  plan_number: string | null
  plan_symbol: string | null
  plan_subject: string | null
}

export async function loadObligation(store: Store, permit: Seeing): Promise<ObligationRecord | undefined> {
  const { rows } = await sql<ObligationRecord>`
    select o.*, unit_name(o.unit_id, ${permit.standpoint.day}) as unit_name, unit_name(o.assigner_id, ${permit.standpoint.day}) as assigner_name,
           t.text, t.source, t.path, t.product, t.quantities, t.span_start, t.span_end,
           p.document_id, p.number as plan_number, p.symbol as plan_symbol, p.subject as plan_subject
      from obligation o join task t on t.id = o.task_id join plan p on p.id = o.plan_id
     where o.id = ${permit.subjectId}::uuid`.execute(store)
  return rows[0]
}

/** `is_same_work`: other documents order the same. */
export type LockedObligation = Selectable<ObligationTable> & { readonly is_same_work: boolean }

/** Holds the obligation for this transaction: two steps of one come one after the other. */
export const lockObligation = (store: Store, permit: Moving): Promise<LockedObligation | undefined> =>
  store
    .selectFrom('obligation')
    .selectAll()
    .select(sql<boolean>`exists (select from same_work s where s.task_id = obligation.task_id)`.as('is_same_work'))
    .where('id', '=', permit.subjectId)
    .forUpdate()
    .executeTakeFirst()

/** The obligation that something else hangs on. */
export const loadObligationRow = (
  store: Store,
  _permit: Permit<'move-difficulty' | 'remove-evidence' | 'share-evidence'>,
  id: string,
): Promise<Selectable<ObligationTable> | undefined> => store.selectFrom('obligation').selectAll().where('id', '=', id).executeTakeFirst()

/** What its task is to come to, as the review accepted it. */
export const loadTaskAims = (
  store: Store,
  _permit: Moving,
  taskId: string,
): Promise<{ text: string; product: string | null; quantities: unknown }> =>
  store.selectFrom('task').select(['text', 'product', 'quantities']).where('id', '=', taskId).executeTakeFirstOrThrow()

export interface NewStep {
  readonly move: ObligationMoveType | 'extend'
  readonly from: Obligation['state']
  readonly after: Obligation
  readonly version: number
  readonly at: Date
  readonly officeId: string
  readonly words: string | null
  readonly toUnitId: string | null
  /** The obligation by another document with which it was told once. */
  readonly toldWith?: string
  /** For which unit the office takes it under a lending. */
  readonly forUnitId?: string | null
}

/** The step and the obligation after it, in the caller's transaction. */
export const saveObligationStep = (store: Store, permit: Moving, step: NewStep): Promise<void> => saveStepOf(store, permit.subjectId, step)

export async function saveStepOf(store: Store, id: string, step: NewStep): Promise<void> {
  const { after } = step
  await sql`/* obligation-step */ with moved as (
      update obligation set state = ${after.state}, submitted_on = ${after.submittedOn}, extended_to = ${after.extendedTo}, version = ${step.version}
       where id = ${id}::uuid returning id)
    insert into obligation_step (obligation_id, version, move, from_state, to_state, taken_at, office_id, words, to_unit_id, told_with, for_unit_id)
    select id, ${step.version}::integer, ${step.move}, ${step.from}, ${after.state}, ${step.at}::timestamptz, ${step.officeId}::uuid,
           ${step.words}, ${step.toUnitId}::uuid, ${step.toldWith ?? null}::uuid, ${step.forUnitId ?? null}::uuid from moved`.execute(store)
}

/** The same duty for another unit, where it does not have it already. */
export const saveRerouted = async (store: Store, permit: Permit<'move-obligation'>, toUnitId: string): Promise<void> => {
  await sql`insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, first_day, last_day, event, extended_to)
    select task_id, plan_id, ${toUnitId}::uuid, assigner_id, part, instance, term, first_day, last_day, event, extended_to
      from obligation where id = ${permit.subjectId}::uuid
    on conflict (task_id, unit_id, part, instance) do nothing`.execute(store)
}

export interface StepRecord {
  readonly version: number
  readonly move: string
  readonly from_state: string
  readonly to_state: string
  readonly taken_at: Date
  readonly post: Post
  readonly post_number: number
  readonly unit_name: string
  readonly words: string | null
  readonly to_unit_name: string | null
  /** What the document is called with which it was told once. */
  /** For which unit it was taken under a lending. */
  readonly for_unit_name: string | null
  readonly with_number: string | null
  readonly with_symbol: string | null
}

export async function listSteps(store: Store, permit: Permit<'open-obligation'>): Promise<StepRecord[]> {
  const { rows } = await sql<StepRecord>`
    select s.version, s.move, s.from_state, s.to_state, s.taken_at, f.post, f.number as post_number, s.words,
           unit_name(f.unit_id, ${permit.standpoint.day}) as unit_name, unit_name(s.to_unit_id, ${permit.standpoint.day}) as to_unit_name,
           unit_name(s.for_unit_id, ${permit.standpoint.day}) as for_unit_name, p.number as with_number, p.symbol as with_symbol
      from obligation_step s join office f on f.id = s.office_id
      left join obligation w on w.id = s.told_with left join plan p on p.id = w.plan_id
     where s.obligation_id = ${permit.subjectId}::uuid order by s.version`.execute(store)
  return rows
}

export const listExtensions = (store: Store, permit: Seeing): Promise<Selectable<ExtensionTable>[]> =>
  store.selectFrom('extension').selectAll().where('obligation_id', '=', permit.subjectId).orderBy('asked_at').execute()

export const extensionOf = (row: Selectable<ExtensionTable>): Extension => ({
  id: row.id,
  obligationId: row.obligation_id,
  state: row.state,
  askedFor: row.asked_for,
  offered: row.offered,
  reason: row.reason,
  waitingSince: row.waiting_since,
})

export const saveExtension = async (
  store: Store,
  _permit: Permit<'ask-extension'>,
  extension: Extension,
  by: { readonly officeId: string; readonly at: Date },
): Promise<void> => {
  await store
    .insertInto('extension')
    .values({
      id: extension.id,
      obligation_id: extension.obligationId,
      state: extension.state,
      asked_for: extension.askedFor,
      offered: extension.offered,
      reason: extension.reason,
      answer: null,
      asked_at: by.at,
      waiting_since: extension.waitingSince,
      office_id: by.officeId,
    })
    .execute()
}

export const saveAnswer = async (
  store: Store,
  _permit: Permit<'answer-extension'>,
  { id, state, offered, waitingSince }: Extension,
  answer: string | null,
): Promise<void> => {
  const changes: { state: ExtensionState; offered: string | null; waiting_since: string } = { state, offered, waiting_since: waitingSince }
  await store
    .updateTable('extension')
    .set({ ...changes, ...(answer !== null && { answer }) })
    .where('id', '=', id)
    .execute()
}

/** The units that these offices belong to. */
export const listUnitsOfOffices = (store: Store, officeIds: readonly string[]): Promise<string[]> =>
  store
    .selectFrom('office')
    .select('unit_id')
    .where(sql<boolean>`id = any(${[...officeIds]}::uuid[])`)
    .execute()
    .then(rows => rows.map(row => row.unit_id))
