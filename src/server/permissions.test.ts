import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Session } from '../api/account.ts'
import type { DocumentPage } from '../api/document.ts'
import type { PlanPage } from '../api/plan.ts'
import { type Denial, mayEver } from '../core/policy/decide.ts'
import { isThing, ruleOf, type UseCase, useCases } from '../core/policy/policy.ts'
import { posts, type Role, roles } from '../core/policy/role.ts'
import { addAccount } from '../usecase/account/add-account.ts'
import { plantTrialTree, type TrialThing, trialUser } from '../usecase/trial/trial-tree.ts'
import { addressOf, bodyOf, routesAsAdded, type TrialRoute, trialRoutes } from './trial/trial-routes.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial/trial-server.ts'

interface Case {
  readonly route: TrialRoute
  readonly role: Role
  readonly thing: TrialThing | null
  readonly expected: Denial | null
}

const denials: readonly string[] = [
  'sign-in-needed',
  'password-change-needed',
  'post-needed',
  'not-allowed',
  'not-lent',
  'outside-reach',
  'own-work',
] satisfies Denial[]

/** What the table says, read cell by cell and not by `decide`. */
function expectedOf(useCase: UseCase, role: Role, thing: TrialThing | null): Denial | null {
  const { about, grants, apart } = ruleOf(useCase)
  const mine = grants.filter(grant => grant.roles.includes(role))
  if (!mine.length) return role === 'stranger' ? 'sign-in-needed' : role === 'without-post' ? 'post-needed' : 'not-allowed'
  if (about === 'instance') return 'outside-reach'
  if (!thing) return null
  const isOpen = mine.some(({ where, itself }) => where[thing.relation]?.includes(thing.sharing) && (!itself || thing.officeOf === role))
  if (!isOpen) return 'outside-reach'
  return apart && thing.madeBy === role ? 'own-work' : null
}

describe('permissions, every route by the table', () => {
  let server: TrialServer
  let things: readonly TrialThing[]
  const clients = new Map<Role, TrialClient>()
  before(async () => {
    server = await openTrialServer()
    things = await plantTrialTree(server.office, trialPassword, trialPlan(' mẫu'))
    for (const role of roles) clients.set(role, await signIn(role))
  })
  after(() => server.close())

  const signIn = async (role: Role): Promise<TrialClient> => {
    const client = server.stranger()
    if (role === 'stranger') return client
    const { status } = await client.ask('POST', '/api/session', { username: trialUser(role), password: trialPassword })
    assert.equal(status, 200, role)
    return client
  }
  const cases = (role: Role): Case[] =>
    trialRoutes(server).flatMap(route => {
      const { about } = ruleOf(route.useCase)
      const tried = isThing(about) ? things.filter(thing => thing.about === about) : [null]
      return tried.map(thing => ({ route, role, thing, expected: expectedOf(route.useCase, role, thing) }))
    })

  test('every route has its line in the table, and every line its route', () => {
    const without = routesAsAdded(server).filter(({ config }) => config?.useCase === undefined || !useCases.includes(config.useCase))
    assert.deepEqual(
      without.map(({ method, url }) => `${method} ${url}`),
      [],
    )
    const used = new Set(trialRoutes(server).map(({ useCase }) => useCase))
    // Pages are served where they have been built.
    assert.deepEqual(
      useCases.filter(name => name !== 'open-page' && !used.has(name)),
      [],
    )
  })

  test('every line is asked for by name in a use case', () => {
    const folder = join(import.meta.dirname, '../usecase')
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map(name => readFileSync(join(folder, name), 'utf8'))
      .join('\n')
    // What is open to strangers is not asked for: health, pages, links that were mailed.
    const isOpen = (name: UseCase) => ruleOf(name).grants.some(grant => grant.roles.includes('stranger'))
    const asked = new Set([...sources.matchAll(/\bpermit(?:On|\w*)\([^()]*?'([\w-]+)'/g)].map(([, name]) => name))
    assert.deepEqual(
      useCases.filter(name => !isOpen(name) && !asked.has(name)),
      [],
    )
  })

  test('there is a thing to try for every kind that the table knows', () => {
    const tried = new Set(things.map(thing => thing.about))
    const named = new Set(useCases.map(name => ruleOf(name).about).filter(isThing))
    assert.deepEqual(
      [...named].filter(about => !tried.has(about)),
      [],
    )
  })

  async function answerOf({ route, role, thing }: Case): Promise<{ status: number; code: string | undefined }> {
    const changesSession = route.method !== 'GET' && route.method !== 'HEAD' && ruleOf(route.useCase).about === 'nothing'
    const ask = (client: TrialClient) => client.ask<{ code?: string }>(route.method, addressOf(route, thing), bodyOf(route, thing))
    const first = await ask((changesSession ? null : clients.get(role)) ?? (await signIn(role)))
    if (first.status !== 401 || role === 'stranger') return { status: first.status, code: first.body?.code }
    // Another case has signed this account out everywhere; a new session is no stranger.
    const client = await signIn(role)
    clients.set(role, client)
    const { status, body } = await ask(client)
    return { status, code: body?.code }
  }

  const statusOf = (denial: Denial): number => (denial === 'sign-in-needed' ? 401 : 403)

  let tried = 0
  for (const role of roles) {
    test(`${role}: every route is open or closed as the table says, for every place and sharing class`, async () => {
      for (const each of cases(role)) {
        const { route, thing, expected } = each
        const { status, code } = await answerOf(each)
        const where = thing ? `${thing.relation} ${thing.sharing}${thing.officeOf ? ` office of ${thing.officeOf}` : ''}` : ''
        const label = `${role} ${route.method} ${route.url} (${route.useCase}) ${where} → ${status} ${code ?? ''}, expected ${expected ?? 'open'}`
        if (expected) {
          assert.equal(status, statusOf(expected), label)
          if (route.method !== 'HEAD') assert.equal(code, expected, label)
        } else {
          assert.ok(status < 500 && !denials.includes(code ?? ''), label)
          if (route.body !== undefined) assert.notEqual(code, 'request-invalid', `${label}: the suite sent what the schema does not take`)
          if (route.method === 'HEAD') assert.ok(status !== 401 && status !== 403, label)
        }
        tried++
      }
    })
  }

  test('the cases are counted', t => {
    t.diagnostic(`${tried} cases over HTTP`)
    assert.ok(tried > 5000, String(tried))
  })

  test('lists show what can be opened and nothing else, and say what is open on each', async () => {
    for (const role of posts) {
      const client = await signIn(role)
      const documents = (await client.ask<DocumentPage>('GET', '/api/documents?limit=200')).body
      const plans = (await client.ask<PlanPage>('GET', '/api/plans?limit=200')).body
      const inTree = new Map(things.map(thing => [thing.id, thing]))
      for (const [about, open, page] of [
        ['document', 'open-document', documents],
        ['plan', 'open-plan', plans],
      ] as const) {
        const shown = page.items.filter(item => inTree.has(item.id))
        const expected = things.filter(thing => thing.about === about && expectedOf(open, role, thing) === null)
        assert.deepEqual(new Set(shown.map(item => item.id)), new Set(expected.map(thing => thing.id)), `${role} ${about}`)
        assert.ok(page.total >= shown.length && page.total - shown.length <= 1, `${role}: the total counts what is seen`)
        for (const item of shown) {
          const thing = inTree.get(item.id)
          assert.ok(thing)
          assert.deepEqual([item.relation, item.sharing], [thing.relation, thing.sharing])
          const may = useCases.filter(name => ruleOf(name).about === about && !ruleOf(name).apart && expectedOf(name, role, thing) === null)
          assert.deepEqual(item.may, may, `${role} ${about} ${thing.relation} ${thing.sharing}`)
        }
      }
    }
  })

  test('what is about the whole instance is open to the administrator at its top only', async () => {
    const top = await server.as('administrator')
    for (const route of trialRoutes(server).filter(({ useCase }) => ruleOf(useCase).about === 'instance')) {
      const { status, body } = await top.ask<{ code?: string }>(route.method, addressOf(route, null), bodyOf(route, null))
      assert.ok(status < 500 && !denials.includes(body?.code ?? ''), `${route.method} ${route.url} → ${status} ${body?.code}`)
    }
  })

  test('a deputy of the approver does not publish what the deputy reviewed', async () => {
    const { store } = server.office
    const approver = things.find(thing => thing.about === 'office' && thing.officeOf === 'approver')?.id ?? ''
    const client = await signIn('main-focal-point')
    const { id } = (await client.ask<Session>('GET', '/api/session')).body.account
    const administrator = await signIn('administrator')
    const from = new Date().toISOString().slice(0, 10)
    const until = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10)
    const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
    for (const first of [from, tomorrow])
      await administrator.ask('POST', `/api/offices/${approver}/delegations`, { accountId: id, from: first, until, reason: 'thử' })
    assert.equal((await store.selectFrom('office_delegation').selectAll().where('account_id', '=', id).execute()).length, 1)
    assert.equal((await client.ask('PUT', '/api/session/office', { officeId: approver })).status, 204)
    const reviewed = things.find(thing => thing.madeBy === 'main-focal-point')?.id ?? ''
    const byOthers = things.find(thing => thing.madeBy === 'alternate-focal-point')?.id ?? ''
    const publish = async (documentId: string) => (await client.ask('POST', `/api/documents/${documentId}/plan`, { version: 1 })).body.code
    assert.equal(await publish(reviewed), 'own-work')
    assert.equal(await publish(byOthers), 'document-published')
  })

  test('before a given password is changed nothing is open but changing it', async () => {
    const account = { username: 'mới', name: 'Thử', post: 'reader', password: trialPassword, mustChangePassword: true } as const
    await addAccount(server.office, account)
    const client = server.stranger()
    await client.ask('POST', '/api/session', { username: 'mới', password: trialPassword })
    for (const route of trialRoutes(server).filter(({ method, useCase }) => method === 'GET' && mayEver(useCase, 'reader'))) {
      const { body } = await client.ask<{ code?: string }>('GET', addressOf(route, null))
      assert.equal(body?.code === 'password-change-needed', !ruleOf(route.useCase).beforePasswordChange, route.url)
    }
  })

  test('the account says what it may do, as the table does', async () => {
    for (const role of [...posts, 'without-post'] as const) {
      const { body } = await (await signIn(role)).ask<Session>('GET', '/api/session')
      assert.deepEqual(
        body.account.may,
        useCases.filter(useCase => mayEver(useCase, role) && ruleOf(useCase).about !== 'instance'),
      )
    }
  })
})
