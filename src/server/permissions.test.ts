import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../api/problem.ts'
import { mayEver } from '../core/policy/decide.ts'
import { useCases } from '../core/policy/policy.ts'
import { openTrialServer, type TrialAnswer, type TrialClient, type TrialServer } from './trial-server.ts'

const callers = { stranger: 'stranger', administrator: 'administrator', clerk: 'main-focal-point', viewer: 'reader' } as const

describe('permissions', () => {
  let server: TrialServer
  const clients = new Map<string, TrialClient>()
  before(async () => {
    server = await openTrialServer()
    clients.set('stranger', server.stranger())
    for (const name of ['administrator', 'clerk', 'viewer'] as const) clients.set(name, await server.as(name))
  })
  after(() => server.close())

  const routes = () =>
    server.app.routeTable.flatMap(({ method, url, config }) =>
      [method].flat().map(each => ({ method: each, path: url.replace(':id', randomUUID()), url, useCase: config?.useCase })),
    )

  test('every route has its line in the policy, and every line its route', () => {
    const without = routes().filter(({ useCase }) => useCase === undefined || !useCases.includes(useCase))
    assert.deepEqual(without, [])
    const used = new Set(routes().map(({ useCase }) => useCase))
    // Pages are served where they have been built.
    assert.deepEqual(
      useCases.filter(name => name !== 'open-page' && !used.has(name)),
      [],
    )
  })

  for (const [caller, role] of Object.entries(callers)) {
    test(`${caller}: every route is open or closed as the policy says`, async () => {
      const client = clients.get(caller)
      assert.ok(client)
      for (const { method, path, url, useCase } of routes()) {
        // Signing out would end the round.
        if (useCase === 'sign-out' && caller !== 'stranger') continue
        const answer: TrialAnswer<Problem> = await client.ask<Problem>(method, path, method === 'GET' || method === 'HEAD' ? undefined : {})
        const { status, body } = answer
        const open = useCase !== undefined && mayEver(useCase, role)
        const label = `${caller} ${method} ${url} → ${status}`
        if (open) assert.ok(status !== 401 && status !== 403 && status < 500, label)
        else {
          assert.equal(status, caller === 'stranger' ? 401 : 403, label)
          if (method !== 'HEAD') assert.equal(body.code, caller === 'stranger' ? 'sign-in-needed' : 'not-allowed', label)
        }
      }
    })
  }

  test('the account says what it may do, as the policy does', async () => {
    for (const name of ['administrator', 'clerk', 'viewer'] as const) {
      const { body } = await (clients.get(name) as TrialClient).ask<{ account: { may: string[] } }>('GET', '/api/session')
      assert.deepEqual(
        body.account.may,
        useCases.filter(useCase => mayEver(useCase, callers[name])),
      )
    }
  })
})
