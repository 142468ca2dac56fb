import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readSettings, settings } from '../settings.ts'
import { openTrialServer } from '../trial/trial-server.ts'
import { type ApiDocument, apiPage, notation } from './api-page.ts'
import { permissionsPage } from './permissions-page.ts'
import { settingsPage } from './settings-page.ts'

const page = (name: string): string => readFileSync(join(import.meta.dirname, '../../../docs', name), 'utf8')
const advice = 'out of date: run node src/server/docs/write-docs.ts'

describe('documentation made from the program', () => {
  test('docs/configuration.md is what the settings say', () => assert.ok(page('configuration.md') === settingsPage(), advice))

  test('docs/permissions.md is what the policy says', () => assert.ok(page('permissions.md') === permissionsPage(), advice))

  test('docs/api.md is what the routes, the policy and the refusals say', async () => {
    const server = await openTrialServer()
    const document = server.app.swagger() as unknown as ApiDocument & { openapi: string }
    await server.close()
    assert.ok(page('api.md') === apiPage(document), advice)
    assert.equal(document.openapi, '3.1.0')
    const dangling = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].filter(
      ([, name = '']) => !(name in document.components.schemas),
    )
    assert.deepEqual(dangling, [])
    const undescribed = Object.values(document.paths)
      .flatMap(path => Object.values(path))
      .filter(operation => !operation.summary)
    assert.deepEqual(undescribed, [])
  })

  test('a schema is written as TypeScript writes it', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'array', items: { enum: ['x', 'y'] } }, b: { type: ['string', 'null'] } },
      required: ['a'],
    }
    assert.equal(notation(schema), '{ a: ("x" | "y")[], b?: string | null }')
  })
})

describe('settings', () => {
  test('come from the environment, else from their defaults; empty is not set', () => {
    const { config, bad } = readSettings({ PORT: '8080', HOST: '', TRUST_PROXY: 'yes', DATABASE_URL: ' postgres://x ' })
    assert.deepEqual(bad, [])
    assert.partialDeepStrictEqual(config, { port: 8080, host: '127.0.0.1', trustProxy: 'yes', databaseUrl: 'postgres://x', maxFileMb: 50 })
  })

  for (const [name, value] of [
    ['PORT', '70000'],
    ['PORT', '3000x'],
    ['PORT', '-1'],
    ['MAX_FILE_MB', '0'],
    ['LOG_LEVEL', 'loud'],
  ] as const) {
    test(`${name}=${value} is refused by name`, () => {
      const { bad } = readSettings({ [name]: value })
      assert.deepEqual(
        bad.map(each => [each.name, each.value]),
        [[name, value]],
      )
    })
  }

  test('have names of their own', () => {
    const names = Object.values(settings).map(({ name }) => name)
    assert.equal(new Set(names).size, names.length)
  })
})
