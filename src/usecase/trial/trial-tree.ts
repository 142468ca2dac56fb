import { createHash, randomUUID } from 'node:crypto'
import type { Thing } from '../../core/policy/policy.ts'
import { posts, type Role } from '../../core/policy/role.ts'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { relations } from '../../core/policy/where.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { ensureOffice } from '../../store/account/office.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { saveFile } from '../../store/document/stored-file.ts'
import type { Store } from '../../store/ground/database.ts'
import { copyRow } from '../../store/trial/trial-row.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../account/add-account.ts'
import { importDocument } from '../document/import-document.ts'
import { moveReview } from '../document/move-review.ts'
import { openReview } from '../document/open-review.ts'
import type { Caller } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { publishPlan } from '../plan/publish-plan.ts'
import { placeReportThings } from './trial-report-things.ts'

const plain = { officeOf: null, madeBy: null }

/** One thing to try a route on, and where it stands as seen from the province. */
export interface TrialThing {
  readonly about: Thing
  readonly id: string
  readonly relation: UnitRelation
  readonly sharing: Sharing
  /** The role whose own office it is. */
  readonly officeOf: Role | null
  /** The role whose office took the steps of its review. */
  readonly madeBy: Role | null
}

/** The account of this role in the province. */
export const trialUser = (role: Role): string => `tỉnh ${role}`

const units = [
  'government',
  'ministry',
  'agency',
  'province',
  'department',
  'division',
  'commune',
  'ward',
  'other province',
  'other department',
  'other commune',
  'other ward',
] as const
type UnitName = (typeof units)[number]

const above: Readonly<Record<Exclude<UnitName, 'government'>, UnitName>> = {
  ministry: 'government',
  agency: 'ministry',
  province: 'government',
  department: 'province',
  division: 'department',
  commune: 'province',
  ward: 'province',
  'other province': 'government',
  'other department': 'other province',
  'other commune': 'other province',
  'other ward': 'other province',
}

/** For each relation the unit of the things to try. */
const unitOf: Readonly<Record<UnitRelation, UnitName>> = { own: 'province', below: 'commune', above: 'government', other: 'other commune' }

/** One unit more in the tree of a trial. */
export const plantTrialUnit = (
  office: Office,
  ...unit: Parameters<typeof plantUnit> extends [Store, ...infer Rest] ? Rest : never
): Promise<void> => plantUnit(office.store, ...unit)

/** A dozen units around a province. */
async function plantTree(store: Store): Promise<ReadonlyMap<UnitName, string>> {
  const root = await store.selectFrom('unit').select('id').executeTakeFirstOrThrow()
  const ids = new Map<UnitName, string>(units.map(name => [name, name === 'government' ? root.id : randomUUID()]))
  for (const [name, parent] of Object.entries(above) as [UnitName, UnitName][]) {
    const sectorId = name === 'department' ? ids.get('ministry') : undefined
    await plantUnit(store, ids.get(name) ?? '', ids.get(parent) ?? '', { name, ...(sectorId && { sectorId }) })
  }
  return ids
}

interface Sample {
  readonly documentId: string
  readonly planId: string
}

/** A document that is published and its plan: whatever is permitted on them is then refused by their state, and nothing changes. */
async function publishOne(office: Office, clerk: Caller, approver: Caller, plan: string): Promise<Sample> {
  const { id } = await importDocument(office, clerk, { fileName: 'mau.txt', bytes: Buffer.from(plan) })
  if (id === undefined) throw new Error('the sample of the trial is no document')
  const { version, items } = await openReview(office, clerk, id)
  const view = await moveReview(office, clerk, id, version, { type: 'accept', ids: items.map(item => item.id) })
  const { planId } = await publishPlan(office, approver, id, view.version)
  return { documentId: id, planId }
}

/** `plan` is the text of a plan that can be published as it is read. */
export async function plantTrialTree(office: Office, password: string, plan: string): Promise<readonly TrialThing[]> {
  const ids = await plantTree(office.store)
  const idOf = (name: UnitName): string => ids.get(name) ?? ''
  const callers = new Map<Role, Caller>()
  for (const role of [...posts, 'without-post'] as const) {
    const held = role === 'without-post' ? { post: null } : { post: role, unitId: idOf('province') }
    callers.set(role, await addAccount(office, { ...held, username: trialUser(role), name: 'Thử', password, mustChangePassword: false }))
  }
  const callerOf = (role: Role): Caller => {
    const caller = callers.get(role)
    if (!caller) throw new Error(`nobody is ${role}`)
    return caller
  }
  const elsewhere = async (relation: UnitRelation): Promise<TrialThing> => {
    const account = { username: `tài khoản ${relation}`, name: 'Thử', password, mustChangePassword: false, post: 'reader' } as const
    const { id } = await addAccount(office, { ...account, unitId: idOf(unitOf[relation]) })
    return { about: 'account', id, relation, sharing: 'internal', ...plain }
  }
  const sample = await publishOne(office, callerOf('main-focal-point'), callerOf('approver'), plan)
  const accounts = new Map([...callers].map(([role, { id }]) => [role, id]))
  const things: TrialThing[] = []
  for (const relation of relations) things.push(await elsewhere(relation))
  await unaudited(office.store, async store => {
    for (const relation of relations) things.push(...(await placeThings(store, relation, idOf(unitOf[relation]), sample, accounts)))
    things.push(...(await placeOwnWork(store, idOf('province'), sample.documentId, accounts)))
    things.push(...(await placeOwnOffices(store, idOf('province'), accounts)))
  })
  return things
}

async function copyDocument(store: Store, sampleId: string, unitId: string, sharing: Sharing): Promise<string> {
  const id = randomUUID()
  const content = Buffer.from(id)
  const sha256 = createHash('sha256').update(content).digest()
  await saveFile(store, { sha256, content, kind: 'txt', storedAt: new Date() })
  await copyRow(store, 'document', 'id', sampleId, { id, unit_id: unitId, sharing, sha256 })
  await copyRow(store, 'reading', 'document_id', sampleId, { document_id: id })
  await store.insertInto('review').values({ document_id: id }).execute()
  return id
}

async function placeThings(
  store: Store,
  relation: UnitRelation,
  unitId: string,
  sample: Sample,
  accounts: ReadonlyMap<Role, string>,
): Promise<TrialThing[]> {
  const found: TrialThing[] = []
  for (const sharing of sharings) {
    const documentId = await copyDocument(store, sample.documentId, unitId, sharing)
    const planId = randomUUID()
    await copyRow(store, 'plan', 'id', sample.planId, { id: planId, document_id: documentId, unit_id: unitId, sharing })
    found.push(
      { about: 'document', id: documentId, relation, sharing, ...plain },
      { about: 'plan', id: planId, relation, sharing, ...plain },
    )
  }
  const obligationId = await placeObligation(store, unitId, sample)
  found.push({ about: 'obligation', id: obligationId, relation, sharing: 'internal', ...plain })
  const officeId = await ensureOffice(store, randomUUID(), { unitId, post: 'alternate-focal-point', number: 9 })
  for (const thing of await placeReportThings(store, unitId, officeId)) found.push({ ...thing, relation, ...plain })
  found.push({ about: 'urging', id: await placeUrging(store, unitId, officeId), relation, sharing: 'internal', ...plain })
  const delegationId = await placeDelegation(store, officeId, accounts.get('without-post') ?? '')
  found.push({ about: 'difficulty', id: await placeDifficulty(store, unitId, obligationId), relation, sharing: 'internal', ...plain })
  for (const sharing of sharings)
    found.push({ about: 'evidence', id: await placeEvidence(store, obligationId, officeId, sharing), relation, sharing, ...plain })
  found.push({ about: 'lending', id: await placeLending(store, unitId, officeId), relation, sharing: 'internal', ...plain })
  const open = { relation, sharing: 'open', ...plain } as const
  found.push(
    { about: 'unit', id: unitId, ...open },
    { about: 'office', id: officeId, ...open },
    { about: 'delegation', id: delegationId, ...open },
  )
  return found
}

/** Confirmed, so that no step can be taken. */
async function placeObligation(store: Store, unitId: string, { planId }: Sample): Promise<string> {
  const id = randomUUID()
  const task = await store.selectFrom('task').select('id').where('plan_id', '=', planId).orderBy('number').executeTakeFirstOrThrow()
  const owed = { part: 'support', instance: 'once', state: 'confirmed', term: 'none' } as const
  await store
    .insertInto('obligation')
    .values({ id, task_id: task.id, plan_id: planId, unit_id: unitId, assigner_id: unitId, ...owed })
    .execute()
  return id
}

/** Settled, so that nothing more comes of it. */
async function placeDifficulty(store: Store, unitId: string, obligationId: string): Promise<string> {
  const id = randomUUID()
  const told = { state: 'settled', words: 'thử', raised_at: new Date(), waiting_since: '2026-01-05', version: 1 } as const
  await store
    .insertInto('difficulty')
    .values({ id, obligation_id: obligationId, addressee_id: unitId, ...told })
    .execute()
  return id
}

async function placeUrging(store: Store, unitId: string, officeId: string): Promise<string> {
  const id = randomUUID()
  const to = { unit_id: unitId, to_unit_id: unitId, debtor_id: unitId }
  const said = { year: 2026, number: 1, kind: 'remind', round: 1, words: 'thử', issued_at: new Date() } as const
  await store
    .insertInto('urging')
    .values({ id, ...to, ...said, office_id: officeId })
    .execute()
  return id
}

/** Removed, so that it stays as it is. */
async function placeEvidence(store: Store, obligationId: string, officeId: string, sharing: Sharing): Promise<string> {
  const id = randomUUID()
  const by = { added_at: new Date(), added_office_id: officeId, removed_at: new Date(), removed_office_id: officeId, removed_why: 'thử' }
  await store
    .insertInto('evidence')
    .values({ id, obligation_id: obligationId, sharing, kind: 'link', url: 'https://example.vn/', found: [], unread: false, ...by })
    .execute()
  return id
}

/** Long over, so that it gives nobody anything. */
async function placeDelegation(store: Store, officeId: string, accountId: string): Promise<string> {
  const id = randomUUID()
  const days = { valid_from: '2025-08-01', valid_to: '2025-09-01' }
  await store
    .insertInto('office_delegation')
    .values({ id, office_id: officeId, account_id: accountId, ...days, reason: 'thử' })
    .execute()
  return id
}

/** Long over, so that nobody can take it back; lent to the root, or by the root to another. */
async function placeLending(store: Store, unitId: string, officeId: string): Promise<string> {
  const id = randomUUID()
  const other = await store.selectFrom('unit').select('id').where('id', '!=', unitId).orderBy('seq').executeTakeFirstOrThrow()
  const days = {
    valid_from: '2025-08-01',
    valid_to: '2025-09-01',
    made_at: new Date(),
    after_days: null,
    ended_at: null,
    ended_office_id: null,
  }
  await store
    .insertInto('lending')
    .values({ id, unit_id: unitId, to_unit_id: other.id, rights: ['work'], ...days, reason: 'thử', office_id: officeId })
    .execute()
  return id
}

/** Documents whose review was done by one office alone, for what keeps duties apart. */
async function placeOwnWork(store: Store, unitId: string, sampleId: string, accounts: ReadonlyMap<Role, string>): Promise<TrialThing[]> {
  const found: TrialThing[] = []
  for (const post of posts) {
    const id = await copyDocument(store, sampleId, unitId, 'internal')
    const officeId = await ensureOffice(store, randomUUID(), { unitId, post, number: 1 })
    const step = { document_id: id, version: 1, kind: 'undo', move: null, made_at: new Date() } as const
    await store
      .insertInto('review_step')
      .values({ ...step, made_by: accounts.get(post) ?? '', office_id: officeId })
      .execute()
    found.push({ about: 'document', id, relation: 'own', sharing: 'internal', officeOf: null, madeBy: post })
  }
  return found
}

async function placeOwnOffices(store: Store, unitId: string, accounts: ReadonlyMap<Role, string>): Promise<TrialThing[]> {
  const found: TrialThing[] = []
  for (const post of posts) {
    const officeId = await ensureOffice(store, randomUUID(), { unitId, post, number: 1 })
    const id = await placeDelegation(store, officeId, accounts.get('without-post') ?? '')
    const own = { relation: 'own', sharing: 'open', officeOf: post, madeBy: null } as const
    found.push({ about: 'office', id: officeId, ...own }, { about: 'delegation', id, ...own })
  }
  return found
}
