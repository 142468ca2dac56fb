import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Session } from '../api/account.ts'
import type { Denial } from '../core/policy/decide.ts'
import { type LentRight, lentRights, lentUseCases } from '../core/policy/lent-right.ts'
import { isThing, ruleOf, type UseCase } from '../core/policy/policy.ts'
import type { Role } from '../core/policy/role.ts'
import type { UnitRelation } from '../core/unit/relation-of.ts'
import { unaudited } from '../store/audit/audit-guard.ts'
import { plantTrialTree, type TrialThing, trialUser } from '../usecase/trial/trial-tree.ts'
import { addressOf, bodyOf, type TrialRoute, trialRoutes } from './trial/trial-routes.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial/trial-server.ts'

/** Where the things of the tree stand as seen from the commune of another province, which lends its rights. */
const seenFromLender: Readonly<Record<UnitRelation, UnitRelation>> = { own: 'other', below: 'other', above: 'above', other: 'own' }
const actors: readonly Role[] = ['administrator', 'approver', 'main-focal-point', 'reader']
const denials: readonly string[] = [
  'sign-in-needed',
  'post-needed',
  'not-allowed',
  'not-lent',
  'outside-reach',
  'own-work',
] satisfies Denial[]

/** What stays open to an account under any lending: its own matters and the way back. They are tried where accounts are. */
const ofTheAccount = (useCase: UseCase): boolean =>
  ['switch-office', 'act-for-unit', 'list-units', 'open-unit', 'open-offices'].includes(useCase) ||
  ruleOf(useCase).grants.some(grant => grant.roles.includes('without-post'))

/** What the tables say, read cell by cell and not by `decide`. */
function expectedOf(useCase: UseCase, right: LentRight, role: Role, thing: TrialThing | null): Denial | null {
  const mine = ruleOf(useCase).grants.filter(grant => grant.roles.includes(role))
  if (!mine.length) return 'not-allowed'
  if (!lentUseCases[right].includes(useCase)) return 'not-lent'
  if (!thing) return null
  return mine.some(({ where }) => where[seenFromLender[thing.relation]]?.includes(thing.sharing)) ? null : 'outside-reach'
}

describe('permissions under a lending, every route by the tables', () => {
  let server: TrialServer
  let things: readonly TrialThing[]
  const lendings = new Map<LentRight, string>()
  before(async () => {
    server = await openTrialServer()
    things = await plantTrialTree(server.office, trialPassword, trialPlan(' mẫu'))
    const idOf = (relation: UnitRelation) => things.find(thing => thing.about === 'unit' && thing.relation === relation)?.id ?? ''
    const office = things.find(thing => thing.about === 'office' && thing.relation === 'other')?.id ?? ''
    const made = { made_at: new Date(), office_id: office, after_days: null, ended_at: null, ended_office_id: null, reason: 'thử' }
    await unaudited(server.office.store, async store => {
      for (const right of lentRights) {
        const id = randomUUID()
        const units = { unit_id: idOf('other'), to_unit_id: idOf('own') }
        const days = { valid_from: '2025-08-01', valid_to: '2999-01-01' }
        await store
          .insertInto('lending')
          .values({ id, ...units, rights: [right], ...days, ...made })
          .execute()
        lendings.set(right, id)
      }
    })
  })
  after(() => server.close())

  const actingAs = async (role: Role, right: LentRight): Promise<TrialClient> => {
    const client = server.stranger()
    await client.ask('POST', '/api/session', { username: trialUser(role), password: trialPassword })
    assert.equal((await client.ask('PUT', '/api/session/lending', { lendingId: lendings.get(right) })).status, 204)
    assert.equal((await client.ask<Session>('GET', '/api/session')).body.account.lendingId, lendings.get(right))
    return client
  }

  let tried = 0
  const tryRoute = async (client: TrialClient, route: TrialRoute, right: LentRight, role: Role, thing: TrialThing | null) => {
    const expected = expectedOf(route.useCase, right, role, thing)
    const { status, body } = await client.ask<{ code?: string }>(route.method, addressOf(route, thing), bodyOf(route, thing))
    const code = body?.code
    const where = thing ? `${thing.relation} ${thing.sharing}` : ''
    const label = `${role} by ${right}: ${route.method} ${route.url} (${route.useCase}) ${where} → ${status} ${code ?? ''}, expected ${expected ?? 'open'}`
    if (expected) assert.equal(status, 403, label)
    if (route.method !== 'HEAD') assert.equal(denials.includes(code ?? '') ? code : null, expected, label)
    tried++
  }

  for (const right of lentRights)
    test(`${right}: every route is open or closed as the tables say, from every post and for every place`, async () => {
      for (const role of actors) {
        const client = await actingAs(role, right)
        for (const route of trialRoutes(server).filter(({ useCase }) => !ofTheAccount(useCase))) {
          const { about } = ruleOf(route.useCase)
          for (const thing of isThing(about) ? things.filter(each => each.about === about && !each.officeOf && !each.madeBy) : [null])
            await tryRoute(client, route, right, role, thing)
        }
      }
    })

  test('the cases are counted', t => {
    t.diagnostic(`${tried} cases over HTTP`)
    assert.ok(tried > 5000, String(tried))
  })
})
