import { type RawBuilder, sql } from 'kysely'
import type { Thing } from '../../core/policy/policy.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { UnitPath } from '../../core/unit/unit.ts'
import type { Store } from '../ground/database.ts'
import { type PathRow, pathsOf } from './standpoint.ts'

/** What the policy needs to know of a thing before a permit for it is given; asked without one therefore, and told to nobody. */
export interface ThingRecord {
  readonly unitIds: readonly string[]
  readonly sharing: Sharing
  /** The office that it is, or is about. */
  readonly officeId: string | null
  /** Where its units stand, as `loadLastPaths` has them, where that was found with it. */
  readonly paths?: ReadonlyMap<string, UnitPath>
}

type Lookup = (store: Store, id: string, day: IsoDay) => Promise<ThingRecord | undefined>

/** What `loadLastPaths` finds, as JSON within another question. */
const lastPaths = (units: RawBuilder<unknown>, day: IsoDay) => sql`(
  select json_agg(p) from (
    select distinct on (unit_id, line) unit_id, line, path from unit_path where unit_id ${units}
     order by unit_id, line, valid_from <= ${day} desc, abs(valid_from - ${day}::date)) p)`

const belonging =
  (table: 'document' | 'plan' | 'report_template' | 'paper_template'): Lookup =>
  async (store, id, day) => {
    const { rows } = await sql<{ unit_id: string; sharing: Sharing; paths: PathRow[] | null }>`
      select t.unit_id, t.sharing, ${lastPaths(sql`= t.unit_id`, day)} as paths from ${sql.table(table)} t where t.id = ${id}::uuid`.execute(
      store,
    )
    const [row] = rows
    return row && { unitIds: [row.unit_id], sharing: row.sharing, officeId: null, paths: pathsOf(row.paths ?? []) }
  }

/** Who the units and their offices are is public; accounts are for those who look after them. */
const lookups: Readonly<Record<Thing, Lookup>> = {
  document: belonging('document'),
  plan: belonging('plan'),
  unit: async (store, id) => {
    const row = await store.selectFrom('unit').select('id').where('id', '=', id).executeTakeFirst()
    return row && { unitIds: [row.id], sharing: 'open', officeId: null }
  },
  office: async (store, id) => {
    const row = await store.selectFrom('office').select(['id', 'unit_id']).where('id', '=', id).executeTakeFirst()
    return row && { unitIds: [row.unit_id], sharing: 'open', officeId: row.id }
  },
  delegation: async (store, id) => {
    const row = await store
      .selectFrom('office_delegation')
      .innerJoin('office', 'office.id', 'office_delegation.office_id')
      .select(['office.id', 'office.unit_id'])
      .where('office_delegation.id', '=', id)
      .executeTakeFirst()
    return row && { unitIds: [row.unit_id], sharing: 'open', officeId: row.id }
  },
  // Of the unit that lent.
  lending: async (store, id) => {
    const row = await store.selectFrom('lending').select('unit_id').where('id', '=', id).executeTakeFirst()
    return row && { unitIds: [row.unit_id], sharing: 'internal', officeId: null }
  },
  // Of the unit that owes and of the one that assigned: others see it where they stand above one of them.
  // Steps are what happens most, so that all that is asked of it is one question.
  obligation: async (store, id, day) => {
    const { rows } = await sql<{ unit_id: string; assigner_id: string; paths: PathRow[] | null }>`/* obligation-thing */
      select o.unit_id, o.assigner_id, ${lastPaths(sql`in (o.unit_id, o.assigner_id)`, day)} as paths
        from obligation o where o.id = ${id}::uuid`.execute(store)
    const [row] = rows
    return row && { unitIds: [row.unit_id, row.assigner_id], sharing: 'internal', officeId: null, paths: pathsOf(row.paths ?? []) }
  },
  // Of the unit that wrote it, of the one that it went to, and of the one that owes the work.
  urging: async (store, id) => {
    const row = await store.selectFrom('urging').select(['unit_id', 'to_unit_id', 'debtor_id']).where('id', '=', id).executeTakeFirst()
    return row && { unitIds: [row.unit_id, row.to_unit_id, row.debtor_id], sharing: 'internal', officeId: null }
  },
  // Of the unit that raised it and of the one that is asked.
  difficulty: async (store, id) => {
    const row = await store
      .selectFrom('difficulty')
      .innerJoin('obligation', 'obligation.id', 'difficulty.obligation_id')
      .select(['addressee_id', 'unit_id'])
      .where('difficulty.id', '=', id)
      .executeTakeFirst()
    return row && { unitIds: [row.unit_id, row.addressee_id], sharing: 'internal', officeId: null }
  },
  // Beside those whose work it shows, for whom it is shared with.
  evidence: async (store, id) => {
    const row = await store
      .selectFrom('evidence')
      .innerJoin('obligation', 'obligation.id', 'evidence.obligation_id')
      .select(['unit_id', 'assigner_id', 'sharing'])
      .where('evidence.id', '=', id)
      .executeTakeFirst()
    return row && { unitIds: [row.unit_id, row.assigner_id], sharing: row.sharing, officeId: null }
  },
  'report-template': belonging('report_template'),
  'paper-template': belonging('paper_template'),
  // Of the unit that writes it and of the one that it goes to.
  report: async (store, id) => {
    const row = await store.selectFrom('report').select(['unit_id', 'reports_to']).where('id', '=', id).executeTakeFirst()
    return row && { unitIds: [row.unit_id, ...(row.reports_to === null ? [] : [row.reports_to])], sharing: 'internal', officeId: null }
  },
  account: async (store, id) => {
    const row = await store.selectFrom('account').select('id').where('id', '=', id).executeTakeFirst()
    return row && { unitIds: await unitsOfAccount(store, id), sharing: 'internal', officeId: null }
  },
}

/** An account is where it ever held an office or is invited to one; one that never did is at the roots of the tree. */
async function unitsOfAccount(store: Store, id: string): Promise<readonly string[]> {
  const held = await store
    .selectFrom('office_holding')
    .innerJoin('office', 'office.id', 'office_holding.office_id')
    .select('office.unit_id')
    .distinct()
    .where('account_id', '=', id)
    .execute()
  const invited = await store
    .selectFrom('account')
    .innerJoin('office', 'office.id', 'account.invited_office_id')
    .select('office.unit_id')
    .where('account.id', '=', id)
    .execute()
  const places = [...held, ...invited]
  if (places.length) return places.map(row => row.unit_id)
  const roots = await store.selectFrom('unit_version').select('unit_id').distinct().where('parent_id', 'is', null).execute()
  return roots.map(row => row.unit_id)
}

export const findThing = (store: Store, about: Thing, id: string, day: IsoDay): Promise<ThingRecord | undefined> =>
  lookups[about](store, id, day)

/** The offices and accounts that took the steps of a document's review. */
export async function listMakers(store: Store, documentId: string): Promise<readonly string[]> {
  const rows = await store
    .selectFrom('review_step')
    .select(['office_id', 'made_by'])
    .distinct()
    .where('document_id', '=', documentId)
    .execute()
  return rows.flatMap(row => [row.office_id, row.made_by])
}

/** Whether somebody approves in one of these units on a day. */
export async function hasApprover(store: Store, unitIds: readonly string[], day: IsoDay): Promise<boolean> {
  const row = await store
    .selectFrom('office')
    .innerJoin('office_holding', 'office_holding.office_id', 'office.id')
    .select('office.id')
    .where(sql<boolean>`office.unit_id = any(${[...unitIds]}::uuid[])`)
    .where('office.post', '=', 'approver')
    .where('held_from', '<=', day)
    .where('held_to', '>', day)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
