import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { listAudit } from '../../store/audit/audit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { openTrialServer, type TrialServer, trialPassword } from '../trial/trial-server.ts'

const hourMs = 3_600_000
const signInAs = (username: string, password = trialPassword) => ['POST', '/api/session', { username, password }] as const

describe('sessions', () => {
  let server: TrialServer
  let now = Date.UTC(2026, 0, 5, 1)
  before(async () => {
    server = await openTrialServer({ now: () => new Date(now), sessionIdleMs: 8 * hourMs, sessionMs: 48 * hourMs })
  })
  after(() => server.close())

  test('the cookie is out of reach of scripts and other sites, and only its hash is stored', async () => {
    const { headers } = await server.stranger().ask(...signInAs('clerk'))
    const cookie = headers.getSetCookie().find(each => each.startsWith('dondoc=')) ?? ''
    assert.match(cookie, /^dondoc=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
    const token = /^dondoc=([\w-]+)/.exec(cookie)?.[1] ?? ''
    const stored = await server.office.store.selectFrom('session').selectAll().execute()
    assert.ok(!JSON.stringify(stored).includes(token))
    assert.ok(!stored.some(row => row.token_hash.toString('base64url') === token))
  })

  test('names are known in any case and composition', async () => {
    await addAccount(server.office, {
      username: 'Văn_Thư',
      name: 'x',
      post: 'reader',
      password: trialPassword,
      mustChangePassword: false,
    })
    assert.equal((await server.stranger().ask(...signInAs(' VĂN_THƯ '.normalize('NFD')))).status, 200)
  })

  test('signing in again changes the token and ends the session before', async () => {
    const client = server.stranger()
    const first = await client.ask(...signInAs('clerk'))
    const old = first.headers.get('set-cookie')?.split(';')[0] ?? ''
    const second = await client.ask(...signInAs('clerk'))
    assert.notEqual(second.headers.get('set-cookie')?.split(';')[0], old)
    assert.equal((await server.stranger().ask('GET', '/api/session', undefined, { cookie: old })).status, 401)
    assert.equal((await client.ask('GET', '/api/session')).status, 200)
  })

  test('unknown name and wrong password look the same', async () => {
    const wrong = await server.stranger().ask(...signInAs('viewer', 'sai mật khẩu rồi'))
    const unknown = await server.stranger().ask(...signInAs('không có ai', 'sai mật khẩu rồi'))
    assert.deepEqual([wrong.status, wrong.body], [unknown.status, unknown.body])
    const events = (await listAudit(server.office.store)).slice(-2)
    const viewer = await server.office.store.selectFrom('account').select('id').where('username', '=', 'viewer').executeTakeFirst()
    assert.deepEqual(
      events.map(event => [event.action, event.account_id]),
      [
        ['sign-in-failed', viewer?.id],
        ['sign-in-failed', null],
      ],
    )
  })

  test('a session ends when it is not used, and after its time when it is', async () => {
    const client = await server.as('clerk')
    now += 7 * hourMs
    assert.equal((await client.ask('GET', '/api/session')).status, 200)
    now += 7 * hourMs
    assert.equal((await client.ask('GET', '/api/session')).status, 200)
    now += 9 * hourMs
    assert.equal((await client.ask('GET', '/api/session')).status, 401)
    const used = await server.as('clerk')
    for (let hour = 0; hour < 48; hour += 6) {
      assert.equal((await used.ask('GET', '/api/session')).status, 200, `after ${hour} h`)
      now += 6 * hourMs
    }
    assert.equal((await used.ask('GET', '/api/session')).status, 401)
  })

  test('a given password must be changed before anything else', async () => {
    await addAccount(server.office, {
      username: 'moi',
      name: 'x',
      post: 'reader',
      password: trialPassword,
      mustChangePassword: true,
    })
    const client = server.stranger()
    await client.ask(...signInAs('moi'))
    assert.equal((await client.ask('GET', '/api/documents')).body.code, 'password-change-needed')
    const change = (next: string, current = trialPassword) => client.ask('PUT', '/api/session/password', { current, next })
    assert.equal((await change('một mật khẩu mới', 'không phải')).body.code, 'password-wrong')
    assert.equal((await change('ngắn')).body.code, 'password-too-short')
    assert.equal((await change(trialPassword)).body.code, 'password-same')
    assert.equal((await change('moi moi moi moi')).body.code, 'password-too-plain')
    assert.equal((await change('aaaaaaaaaaaaaaaa')).body.code, 'password-common')
    assert.equal((await change('abcdefghijklmnopqrst')).body.code, 'password-too-plain')
    assert.equal((await change('câu dài dễ nhớ với tôi')).status, 200)
    assert.equal((await client.ask('GET', '/api/documents')).status, 200)
    assert.equal((await listAudit(server.office.store)).at(-1)?.action, 'password-changed')
  })

  test('a changed password ends the other sessions of the account', async () => {
    await addAccount(server.office, {
      username: 'hai may',
      name: 'x',
      post: 'reader',
      password: trialPassword,
      mustChangePassword: false,
    })
    const [here, there] = [server.stranger(), server.stranger()]
    await here.ask(...signInAs('hai may'))
    await there.ask(...signInAs('hai may'))
    await here.ask('PUT', '/api/session/password', { current: trialPassword, next: 'câu khác hẳn câu cũ' })
    assert.equal((await here.ask('GET', '/api/session')).status, 200)
    assert.equal((await there.ask('GET', '/api/session')).status, 401)
  })

  test('the language is kept with the account, else taken from the browser', async () => {
    const client = await server.as('viewer')
    await client.ask('PUT', '/api/session/language', { language: 'en' })
    assert.match((await client.ask('GET', '/api/none')).body.message, /could not be found/)
    await client.ask('PUT', '/api/session/language', { language: 'vi' })
    assert.match((await client.ask('GET', '/api/none')).body.message, /Không tìm thấy/)
    const ask = (header: string) => server.stranger().ask('GET', '/api/session', undefined, { 'accept-language': header })
    assert.match((await ask('en-GB,en;q=0.9')).body.message, /not signed in/)
    assert.match((await ask('fr')).body.message, /chưa đăng nhập/)
  })

  for (const [headers, status] of [
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ] as const) {
    test(`a change that says it comes from ${JSON.stringify(headers)} is answered ${status}`, async () => {
      const own = status === 200 && 'sec-fetch-site' in headers ? { origin: server.url } : {}
      assert.equal((await server.stranger().ask(...signInAs('clerk'), { ...headers, ...own })).status, status)
    })
  }

  test('signing out ends the session and takes the cookie away', async () => {
    const client = server.stranger()
    const { headers } = await client.ask(...signInAs('clerk'))
    const cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
    const out = await client.ask('DELETE', '/api/session')
    assert.equal(out.status, 204)
    assert.match(out.headers.get('set-cookie') ?? '', /^dondoc=;/)
    assert.equal((await server.stranger().ask('GET', '/api/session', undefined, { cookie })).status, 401)
    assert.equal((await listAudit(server.office.store)).at(-1)?.action, 'signed-out')
  })

  test('answers say how they may be used', async () => {
    const { headers } = await server.stranger().ask('GET', '/api/health')
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /script-src 'self'(;|$)/)
    assert.match(policy, /frame-ancestors 'none'/)
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.match(headers.get('x-request-id') ?? '', /^[0-9a-f]{8}$/)
  })

  test('behind https the cookie goes over https only', async () => {
    const { makeApp } = await import('../make-app.ts')
    const app = await makeApp(server.office, { logLevel: 'silent', trustProxy: true, webDir: '/none' })
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'x-forwarded-proto': 'https' },
      payload: { username: 'clerk', password: trialPassword },
    })
    const cookies = [answer.headers['set-cookie']].flat()
    assert.ok(cookies.length > 1 && cookies.every(cookie => /; Secure/.test(cookie ?? '')), String(cookies))
    await app.close()
  })
})
