import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { ServerApp } from './ground/server-app.ts'
import { makeApp } from './make-app.ts'
import { openTrialServer, type TrialServer } from './trial/trial-server.ts'

describe('pages', () => {
  let server: TrialServer
  let app: ServerApp
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-pages-'))
  before(async () => {
    const webDir = join(folder, 'web')
    mkdirSync(join(webDir, 'assets'), { recursive: true })
    writeFileSync(join(webDir, 'index.html'), '<!doctype html><title>Đôn Đốc</title>')
    writeFileSync(join(webDir, 'assets', 'main-a1b2c3.js'), 'export {}')
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    server = await openTrialServer()
    app = await makeApp(server.office, { logLevel: 'silent', trustProxy: false, webDir })
    await app.ready()
  })
  after(async () => {
    await app.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const path of ['/', '/documents', '/documents/1b4e28ba-2fa1-11d2-883f-0016d3cca427/review', '/plans?q=a']) {
    test(`${path} is the application, asked for anew each time`, async () => {
      const { statusCode, headers, body } = await app.inject(path)
      assert.equal(statusCode, 200)
      assert.match(body, /<title>Đôn Đốc/)
      assert.equal(headers['cache-control'], 'no-cache')
      assert.match(String(headers['content-security-policy']), /script-src 'self'/)
    })
  }

  test('a file whose name holds its hash may be kept for a year', async () => {
    const { headers } = await app.inject('/assets/main-a1b2c3.js')
    assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable')
  })

  for (const path of [
    '/assets/none.js',
    '/api/none',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
  ]) {
    test(`${path} is not found, and nothing beside the pages is given out`, async () => {
      const { statusCode, body } = await app.inject(path)
      assert.ok(statusCode === 404 || statusCode === 403 || statusCode === 400, String(statusCode))
      assert.doesNotMatch(body, /secret$/)
    })
  }

  test('every route of the pages has its line in the policy', () => {
    const without = app.routeTable.filter(route => !route.url.startsWith('/api') && route.config?.useCase !== 'open-page')
    assert.deepEqual(without, [])
  })
})
