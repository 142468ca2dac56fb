import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Problem } from '../api/problem.ts'
import { makeApp } from './make-app.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from './trial/trial-server.ts'

const internals = /\bat .*\.ts:\d+|node_modules|\/src\/|postgres|kysely|select |insert |\bpg_|stack/i

describe('a hostile world', () => {
  let server: TrialServer
  let clerk: TrialClient
  before(async () => {
    server = await openTrialServer()
    clerk = await server.as('clerk')
  })
  after(() => server.close())

  /** What the server says to bytes as they are. */
  const speak = (bytes: string | Buffer, waitMs = 3000): Promise<string> =>
    new Promise(resolve => {
      const { hostname, port } = new URL(server.url)
      const socket = connect(Number(port), hostname, () => socket.write(bytes))
      let said = ''
      const end = () => {
        clearTimeout(timer)
        socket.destroy()
        resolve(said)
      }
      const timer = setTimeout(end, waitMs)
      socket.on('data', chunk => (said += chunk.toString('latin1')))
      socket.on('end', end)
      socket.on('error', end)
    })

  test('every answer carries the headers that keep browsers from being misled', async () => {
    for (const path of ['/api/health', '/api/session', '/api/none', '/none'])
      assert.partialDeepStrictEqual(Object.fromEntries((await server.stranger().ask('GET', path)).headers), {
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'strict-transport-security': 'max-age=31536000; includeSubDomains',
        'permissions-policy':
          'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), bluetooth=(), display-capture=(), browsing-topics=()',
      })
    const { headers } = await server.stranger().ask('GET', '/api/health')
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/)
    assert.equal(headers.get('x-powered-by'), null)
    assert.equal(headers.get('server'), null)
  })

  test('answers about data are kept by nobody on the way', async () => {
    assert.equal((await clerk.ask('GET', '/api/documents')).headers.get('cache-control'), 'no-store')
  })

  const strange: [name: string, method: string, path: string, body?: string, headers?: Record<string, string>][] = [
    ['a body that is no JSON', 'PUT', '/api/session/language', '{"language":', { 'content-type': 'application/json' }],
    ['a body of another kind', 'PUT', '/api/session/language', 'language=vi', { 'content-type': 'application/x-www-form-urlencoded' }],
    [
      'a body of XML',
      'PUT',
      '/api/session/language',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      { 'content-type': 'application/xml' },
    ],
    ['a prototype in the body', 'PUT', '/api/session/language', '{"__proto__":{"language":"vi"}}', { 'content-type': 'application/json' }],
    [
      'a constructor in the body',
      'PUT',
      '/api/session/language',
      '{"constructor":{"prototype":{"x":1}},"language":"xx"}',
      { 'content-type': 'application/json' },
    ],
    ['NUL in a search', 'GET', '/api/documents?q=%00'],
    ['NUL in an id', 'GET', '/api/documents/%00'],
    ['SQL in a search', 'GET', `/api/documents?q=${encodeURIComponent(`'; drop table document; --`)}`],
    ['SQL in an id', 'GET', `/api/documents/${encodeURIComponent(`1' or '1'='1`)}`],
    ['SQL in a cursor', 'GET', `/api/documents?after=${Buffer.from(`after 1; drop table document`).toString('base64url')}`],
    ['a broken escape in the path', 'GET', '/api/documents/%E0%A4%A'],
    ['an array where a word is wanted', 'GET', '/api/documents?q=a&q=b'],
    ['an id as long as a book', 'GET', `/api/documents/${'a'.repeat(5000)}`],
    ['a limit beyond all measure', 'GET', '/api/documents?limit=99999999'],
    ['a form that is none', 'POST', '/api/documents', 'x', { 'content-type': 'multipart/form-data; boundary=x' }],
    [
      'a form without end',
      'POST',
      '/api/documents',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc',
      { 'content-type': 'multipart/form-data; boundary=x' },
    ],
    ['a method that nobody knows', 'PATCH', '/api/documents'],
    ['a deep nest of brackets', 'PUT', '/api/session/language', '['.repeat(100_000), { 'content-type': 'application/json' }],
  ]
  for (const [name, method, path, body, headers] of strange) {
    test(`${name} is answered without a fault and without a word of what is inside`, async () => {
      const answer = await fetch(server.url + path, {
        method,
        headers: { cookie: await cookieOf(), ...headers },
        ...(body !== undefined && { body }),
      })
      const text = await answer.text()
      assert.ok(answer.status < 500, `${answer.status} ${text.slice(0, 200)}`)
      if (answer.status >= 400) assert.doesNotMatch(text, internals)
    })
  }

  let cookie = ''
  async function cookieOf(): Promise<string> {
    if (!cookie) {
      const { headers } = await server.stranger().ask('POST', '/api/session', { username: 'clerk', password: trialPassword })
      cookie = headers.getSetCookie()[0]?.split(';')[0] ?? ''
    }
    return cookie
  }

  test('requests that are no HTTP, or smuggle one within another, get a 400 and the end of the line', async () => {
    for (const bytes of [
      'GET / HTTP/1.1\r\n\r\n',
      'nonsense\r\n\r\n',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
      'POST /api/session HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcdef',
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
    ]) {
      const said = await speak(bytes)
      assert.match(said, /^HTTP\/1\.1 4(00|31)/, bytes.slice(0, 60))
      assert.doesNotMatch(said, internals)
    }
  })

  test('a caller who dawdles over the head, or opens a line and says nothing, is not waited for', () => {
    const { headersTimeout, requestTimeout, timeout, maxConnections, maxHeadersCount } = server.app.server
    assert.ok(headersTimeout > 0 && headersTimeout <= 20_000)
    assert.ok(requestTimeout > headersTimeout && requestTimeout <= 600_000)
    assert.ok(timeout > 0 && timeout < requestTimeout)
    assert.ok(maxConnections <= 5000 && (maxHeadersCount ?? 0) <= 200)
  })

  test('a body larger than any form needs is refused as it comes', async () => {
    const { status, body } = await clerk.ask<Problem>('PUT', '/api/session/language', { language: 'v'.repeat(3_000_000) })
    assert.ok(status === 413 || status === 400, String(status))
    assert.doesNotMatch(JSON.stringify(body), internals)
  })

  test('a file that is two things at once is what its bytes say, and is given back as a download that no page can run', async () => {
    const script = '<script>fetch("/api/session",{method:"DELETE"})</script>'
    const { status, body } = await clerk.upload('kế hoạch.html', `${trialPlan(' đa dạng')}\n${script}\n`)
    assert.equal(status, 201)
    const answer = await clerk.ask<string>('GET', `/api/documents/${body.id}/file`)
    assert.equal(answer.headers.get('content-type'), 'text/plain; charset=utf-8')
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="document\.txt"; filename\*=UTF-8''/)
    assert.match(answer.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('cross-origin-resource-policy'), 'same-origin')
  })

  for (const name of ['../../etc/passwd', 'a\r\nset-cookie: x=1', 'a"; filename="b.html', '\u202egpj.exe.txt', 'CON', '/'.repeat(300)]) {
    test(`a file called ${JSON.stringify(name)} is one file with a plain name`, async () => {
      const { status, body } = await clerk.upload(name, trialPlan(` tên ${name.length}${name.slice(0, 3)}`))
      assert.ok(status === 201 || status === 400, String(status))
      if (status !== 201) return
      const { headers } = await clerk.ask<string>('GET', `/api/documents/${body.id}/file`)
      const disposition = headers.get('content-disposition') ?? ''
      assert.match(disposition, /^attachment; filename="document\.txt"; filename\*=UTF-8''[\w%.!~*'()-]+$/)
      assert.doesNotMatch(decodeURIComponent(disposition), /[\r\n/\\\u202e]/)
      assert.equal(headers.get('set-cookie'), null)
    })
  }

  test('a session that somebody brought along is not the one that signing in gives', async () => {
    const client = server.stranger()
    const forged = { cookie: 'dondoc=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' }
    const { headers } = await client.ask('POST', '/api/session', { username: 'clerk', password: trialPassword }, forged)
    const given = headers.getSetCookie()[0] ?? ''
    assert.doesNotMatch(given, /AAAA/)
    assert.match(given, /HttpOnly/)
    assert.match(given, /SameSite=Lax/)
    assert.equal((await server.stranger().ask('GET', '/api/session', undefined, forged)).status, 401)
  })
})

test('no secret reaches the log, at its most talkative', async () => {
  const server = await openTrialServer()
  let log = ''
  const app = await makeApp(server.office, {
    logLevel: 'debug',
    trustProxy: false,
    webDir: join(tmpdir(), 'no-pages'),
    logTo: {
      write: line => {
        log += line
      },
    },
  })
  const wrong = 'mật khẩu gõ nhầm Canary'
  const plan = 'Chim hoàng yến trong văn bản'
  const sign = (password: string) => app.inject({ method: 'POST', url: '/api/session', payload: { username: 'clerk', password } })
  await sign(wrong)
  const cookie = String((await sign(trialPassword)).headers['set-cookie']).split(';')[0] ?? ''
  const headers = { cookie }
  const next = 'mật khẩu tiếp theo Canary'
  await app.inject({ method: 'PUT', url: '/api/session/password', headers, payload: { current: trialPassword, next } })
  await app.inject({ method: 'PUT', url: '/api/session/password', headers, payload: { current: wrong, next: plan } })
  await app.inject({
    method: 'POST',
    url: '/api/documents',
    headers: { ...headers, 'content-type': 'application/json' },
    payload: { plan },
  })
  await app.inject({ method: 'GET', url: `/api/documents`, headers })
  await app.close()
  await server.close()
  assert.ok(log.length > 500, 'something was logged')
  const token = cookie.split('=')[1] ?? ''
  assert.ok(token.length > 20)
  for (const secret of [wrong, trialPassword, next, token, plan, '$argon2', 'Canary']) assert.ok(!log.includes(secret), secret)
})
