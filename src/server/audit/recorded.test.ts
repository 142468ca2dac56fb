import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type UseCase, useCases } from '../../core/policy/policy.ts'
import { recorded } from '../../usecase/audit/recorded.ts'
import { openTrialServer, type TrialServer } from '../trial/trial-server.ts'

const folder = join(import.meta.dirname, '../../usecase')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('recorded.ts'))
  .map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const actionsOf = (useCase: UseCase): readonly string[] => recorded[useCase]

describe('what the audit trail covers', () => {
  let server: TrialServer
  before(async () => {
    server = await openTrialServer()
  })
  after(() => server.close())

  test('every route that changes something leaves an event', () => {
    const changing = server.app.routeTable.filter(({ method }) => [method].flat().some(each => !['GET', 'HEAD', 'OPTIONS'].includes(each)))
    assert.ok(changing.length > 8)
    const silent = changing.filter(({ config }) => !config?.useCase || !actionsOf(config.useCase).length)
    assert.deepEqual(
      silent.map(({ method, url }) => `${[method].flat().join()} ${url}`),
      [],
      'name its events in src/usecase/audit/recorded.ts and write them with saveAudit, in the transaction of the change',
    )
  })

  test('every route that gives out a file leaves an event', () => {
    const giving = server.app.routeTable.filter(({ url }) => /\/(file|export|download)\b/.test(url))
    assert.ok(giving.length >= 2)
    assert.deepEqual(
      giving.filter(({ config }) => !config?.useCase || !actionsOf(config.useCase).length).map(({ url }) => url),
      [],
    )
  })

  for (const useCase of useCases)
    for (const action of actionsOf(useCase))
      test(`${useCase} writes ${action}`, () => {
        assert.ok(
          sources.some(({ text }) => text.includes(`'${action}'`) && text.includes('saveAudit(')),
          `no use case writes the event ${action}`,
        )
      })

  test('a use case that writes events says so', () => {
    const claimed = new Set<string>(useCases.flatMap(actionsOf))
    // Written by the program itself or by an operator at the command line, without a caller.
    const own = new Set([
      'account-made',
      'account-brought-back',
      'instance-exported',
      'instance-restored',
      'units-reminded',
      'duties-renewed',
    ])
    const written = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/action: '([\w-]+)'/g)].map(([, action = '']) => ({ name, action })),
    )
    assert.ok(written.length > 10)
    assert.deepEqual(
      written.filter(({ action }) => !claimed.has(action) && !own.has(action)),
      [],
    )
  })
})
