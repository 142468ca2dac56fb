import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Thing } from '../core/policy/policy.ts'
import { type Post, posts, type Role } from '../core/policy/role.ts'
import { type Sharing, sharings } from '../core/policy/sharing.ts'
import { relations } from '../core/policy/where.ts'
import type { UnitRelation } from '../core/unit/relation-of.ts'
import { unaudited } from '../store/audit-guard.ts'
import type { Store } from '../store/database.ts'
import { ensureOffice } from '../store/office.ts'
import { saveFile } from '../store/stored-file.ts'
import { plantUnit } from '../store/trial-unit.ts'
import { addAccount } from '../usecase/add-account.ts'
import { type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial-server.ts'

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

/** A province among a dozen units, an account in each of its posts, and things of every kind, place and sharing class. */
export interface TrialTree {
  readonly things: readonly TrialThing[]
  /** Signed in anew. */
  readonly as: (role: Role) => Promise<TrialClient>
}

/** A row of a table once more, with other values in some columns. */
async function copyRow(store: Store, table: string, key: string, id: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'NO' and is_generated = 'NEVER'`.execute(store)
  const names = rows.map(row => row.name)
  const values = names.map(name => (name in changes ? sql`${changes[name]}` : sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${sql.join(names.map(name => sql.ref(name)))})
    select ${sql.join(values)} from ${sql.table(table)} where ${sql.ref(key)} = ${id}`.execute(store)
}

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

async function plantTree(server: TrialServer): Promise<ReadonlyMap<UnitName, string>> {
  const { store } = server.office
  const root = await store.selectFrom('unit').select('id').executeTakeFirstOrThrow()
  const ids = new Map<UnitName, string>(units.map(name => [name, name === 'government' ? root.id : randomUUID()]))
  for (const [name, parent] of Object.entries(above) as [UnitName, UnitName][]) {
    const sectorId = name === 'department' ? ids.get('ministry') : undefined
    await plantUnit(store, ids.get(name) ?? '', ids.get(parent) ?? '', { name, ...(sectorId && { sectorId }) })
  }
  return ids
}

/** A document that is published and its plan: whatever is permitted on them is then refused by their state, and nothing changes. */
async function publishOne(client: TrialClient, approver: TrialClient): Promise<{ documentId: string; planId: string }> {
  const { body: made } = await client.upload('mau.txt', trialPlan(' mẫu'))
  const { body: view } = await client.ask<{ version: number; items: { id: string }[] }>('GET', `/api/documents/${made.id}/review`)
  const move = { type: 'accept', ids: view.items.map(item => item.id) }
  await client.ask('POST', `/api/documents/${made.id}/review/moves`, { version: view.version, move })
  const { body, status } = await approver.ask<{ planId: string }>('POST', `/api/documents/${made.id}/plan`, { version: view.version + 1 })
  if (status !== 201) throw new Error(`the sample of the trial could not be published: ${JSON.stringify(body)}`)
  return { documentId: made.id, planId: body.planId }
}

export async function plantTrialTree(server: TrialServer): Promise<TrialTree> {
  const { office } = server
  const { store } = office
  const ids = await plantTree(server)
  const idOf = (name: UnitName): string => ids.get(name) ?? ''
  const accounts = new Map<Role, string>()
  const member = { name: 'Thử', password: trialPassword, mustChangePassword: false } as const
  for (const post of posts)
    accounts.set(post, (await addAccount(office, { ...member, username: `tỉnh ${post}`, post, unitId: idOf('province') })).id)
  accounts.set('without-post', (await addAccount(office, { ...member, username: 'tỉnh without-post', post: null })).id)
  const as = async (role: Role): Promise<TrialClient> => {
    const client = server.stranger()
    if (role === 'stranger') return client
    const { status } = await client.ask('POST', '/api/session', { username: `tỉnh ${role}`, password: trialPassword })
    if (status !== 200) throw new Error(`${role} could not sign in: ${status}`)
    return client
  }
  const sample = await publishOne(await as('main-focal-point'), await as('approver'))
  const things: TrialThing[] = []
  await unaudited(store, async within => {
    for (const relation of relations) things.push(...(await placeThings(within, relation, idOf(unitOf[relation]), sample, accounts)))
    things.push(...(await placeOwnWork(within, idOf('province'), sample.documentId, accounts)))
    things.push(...(await placeOwnOffices(within, idOf('province'), accounts)))
  })
  return { things, as }
}

const plain = { officeOf: null, madeBy: null }

async function copyDocument(store: Store, sampleId: string, unitId: string, sharing: Sharing): Promise<string> {
  const id = randomUUID()
  const content = Buffer.from(id)
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', content))
  await saveFile(store, { sha256, content, kind: 'txt', storedAt: new Date() })
  await copyRow(store, 'document', 'id', sampleId, { id, unit_id: unitId, sharing, sha256 })
  await copyRow(store, 'reading', 'document_id', sampleId, { document_id: id })
  await store.insertInto('review').values({ document_id: id }).execute()
  return id
}

interface Sample {
  readonly documentId: string
  readonly planId: string
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
  const officeId = await ensureOffice(store, randomUUID(), { unitId, post: 'alternate-focal-point', number: 9 })
  const delegationId = await placeDelegation(store, officeId, accounts.get('without-post') ?? '')
  const open = { relation, sharing: 'open', ...plain } as const
  found.push(
    { about: 'unit', id: unitId, ...open },
    { about: 'office', id: officeId, ...open },
    { about: 'delegation', id: delegationId, ...open },
  )
  return found
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
  for (const post of posts satisfies readonly Post[]) {
    const officeId = await ensureOffice(store, randomUUID(), { unitId, post, number: 1 })
    const id = await placeDelegation(store, officeId, accounts.get('without-post') ?? '')
    const own = { relation: 'own', sharing: 'open', officeOf: post, madeBy: null } as const
    found.push({ about: 'office', id: officeId, ...own }, { about: 'delegation', id, ...own })
  }
  return found
}
