import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import type { Account, SignInAnswer } from '../../api/account.ts'
import type { Factors, TotpBegun } from '../../api/own-account.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword } from '../trial/trial-server.ts'

const minuteMs = 60_000

describe('second factors', () => {
  let server: TrialServer
  let now = Date.UTC(2026, 0, 5, 1)
  before(async () => {
    server = await openTrialServer({ now: () => new Date(now) })
  })
  after(() => server.close())

  const codeOf = (secret: string, offsetMs = 0): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now + offsetMs })
  const signIn = (client: TrialClient, username: string) =>
    client.ask<SignInAnswer>('POST', '/api/session', { username, password: trialPassword })
  const giveCode = (client: TrialClient, code: string) => client.ask('POST', '/api/session/second-factor', { code })

  const newClient = async (username: string): Promise<TrialClient> => {
    await addAccount(server.office, { username, name: 'x', post: 'reader', password: trialPassword, mustChangePassword: false })
    const client = server.stranger()
    await signIn(client, username)
    return client
  }
  const enrol = async (client: TrialClient): Promise<{ secret: string; codes: string[] }> => {
    const { body } = await client.ask<TotpBegun>('POST', '/api/account/totp')
    const added = await client.ask<{ codes: string[] }>('PUT', '/api/account/totp', { code: codeOf(body.secret) })
    assert.equal(added.status, 200)
    return { secret: body.secret, codes: added.body.codes }
  }

  test('an app counts once its first code was right, and the password alone is not enough from then on', async () => {
    const client = await newClient('ứng dụng')
    const begun = await client.ask<TotpBegun>('POST', '/api/account/totp')
    assert.match(begun.body.address, /^otpauth:\/\/totp\//)
    assert.equal((await client.ask('PUT', '/api/account/totp', { code: '000000' })).body.code, 'code-wrong')
    assert.equal((await signIn(server.stranger(), 'ứng dụng')).body.account?.username, 'ứng dụng', 'not yet asked for')
    const { secret } = await enrol(client)
    now += minuteMs
    const other = server.stranger()
    const first = await signIn(other, 'ứng dụng')
    assert.deepEqual(first.body, { account: null, secondFactor: ['code'] })
    assert.equal((await other.ask('GET', '/api/session')).status, 401, 'no session yet')
    assert.equal((await giveCode(other, '123456')).body.code, 'code-wrong')
    assert.equal((await giveCode(other, codeOf(secret))).status, 200)
    assert.equal((await other.ask('GET', '/api/session')).status, 200)
  })

  test('a code is taken once, and so is each step of a sign-in', async () => {
    const client = await newClient('dùng một lần')
    const { secret } = await enrol(client)
    assert.equal((await signIn(client, 'dùng một lần')).status, 200)
    assert.equal((await giveCode(client, codeOf(secret))).body.code, 'code-wrong', 'the code of setting up')
    now += minuteMs
    const code = codeOf(secret)
    assert.equal((await giveCode(client, code)).status, 200)
    assert.equal((await giveCode(client, code)).body.code, 'sign-in-step-gone')
    const other = server.stranger()
    await signIn(other, 'dùng một lần')
    assert.equal((await giveCode(other, code)).body.code, 'code-wrong', 'seen over the shoulder')
    assert.equal((await giveCode(other, codeOf(secret, -30_000))).body.code, 'code-wrong', 'an older one')
    assert.equal((await giveCode(other, codeOf(secret, 30_000))).status, 200, 'a clock half a minute ahead')
  })

  test('the step of a sign-in ends after ten minutes and belongs to one browser', async () => {
    const client = await newClient('mười phút')
    const { secret } = await enrol(client)
    now += minuteMs
    const other = server.stranger()
    await signIn(other, 'mười phút')
    assert.equal((await giveCode(server.stranger(), codeOf(secret))).body.code, 'sign-in-step-gone')
    now += 11 * minuteMs
    assert.equal((await giveCode(other, codeOf(secret))).body.code, 'sign-in-step-gone')
  })

  test('ten codes on paper, each good once; new ones replace them', async () => {
    const client = await newClient('trên giấy')
    const { codes } = await enrol(client)
    assert.equal(new Set(codes).size, 10)
    const [first = '', second = ''] = codes
    const enter = async (code: string) => {
      const other = server.stranger()
      await signIn(other, 'trên giấy')
      return giveCode(other, code)
    }
    assert.equal((await enter(first)).status, 200)
    assert.equal((await enter(first)).body.code, 'code-wrong')
    assert.equal((await enter(second.toUpperCase().replaceAll('-', ' '))).status, 200)
    assert.equal((await client.ask<Factors>('GET', '/api/account/factors')).body.recoveryCodes, 8)
    const renewed = await client.ask<{ codes: string[] }>('POST', '/api/account/recovery-codes')
    assert.equal((await enter(codes[2] ?? '')).body.code, 'code-wrong')
    now += minuteMs
    assert.equal((await enter(renewed.body.codes[0] ?? '')).status, 200)
  })

  test('wrong codes make the next one wait', async () => {
    const client = await newClient('đoán mã')
    const { secret } = await enrol(client)
    now += minuteMs
    const other = server.stranger()
    await signIn(other, 'đoán mã')
    const codes: string[] = []
    for (let n = 0; n < 6; n++) codes.push((await giveCode(other, `00000${n}`)).body.code)
    assert.deepEqual(codes, [...Array(5).fill('code-wrong'), 'too-many-sign-ins'])
    assert.equal((await giveCode(other, codeOf(secret))).body.code, 'too-many-sign-ins')
    const failures = (await listAudit(server.office.store)).filter(event => event.action === 'second-factor-failed')
    assert.ok(failures.length >= 5 && !JSON.stringify(failures).includes('00000'))
  })

  test('a rule stops a role until it has set one up, also in sessions that are open', async () => {
    const client = await newClient('chỉ xem')
    const administrator = await server.as('administrator')
    assert.equal((await administrator.ask('PUT', '/api/second-factor-rules', { posts: ['reader'] })).status, 204)
    assert.equal((await client.ask('GET', '/api/documents')).body.code, 'second-factor-needed')
    const { body } = await client.ask<{ account: Account }>('GET', '/api/session')
    assert.equal(body.account.secondFactor, 'to-enrol')
    assert.ok(!body.account.may.includes('list-documents') && body.account.may.includes('manage-factors'))
    await enrol(client)
    assert.equal((await client.ask('GET', '/api/documents')).status, 200)
    assert.equal((await client.ask('DELETE', '/api/account/totp')).body.code, 'factor-is-last')
    assert.equal((await client.ask<Factors>('GET', '/api/account/factors')).body.recoveryCodes, 10, 'nothing was half removed')
    await administrator.ask('PUT', '/api/second-factor-rules', { posts: [] })
    assert.equal((await client.ask('DELETE', '/api/account/totp')).status, 204)
  })

  test('setting one up gives the session a new token and ends the others', async () => {
    const client = await newClient('đổi khóa')
    const elsewhere = server.stranger()
    await signIn(elsewhere, 'đổi khóa')
    const { body } = await client.ask<TotpBegun>('POST', '/api/account/totp')
    const added = await client.ask('PUT', '/api/account/totp', { code: codeOf(body.secret) })
    assert.match(added.headers.getSetCookie().join('\n'), /^dondoc=[\w-]{43};/m)
    assert.equal((await client.ask('GET', '/api/session')).status, 200)
    assert.equal((await elsewhere.ask('GET', '/api/session')).status, 401)
  })

  test('what changes how an account is entered wants a fresh proof', async () => {
    const client = await newClient('màn hình mở')
    now += 16 * minuteMs
    assert.equal((await client.ask('POST', '/api/account/totp')).body.code, 'proof-needed')
    assert.equal((await client.ask('POST', '/api/session/proof', { password: 'sai mật khẩu' })).body.code, 'password-wrong')
    const before = await client.ask('POST', '/api/session/proof', { password: trialPassword })
    assert.match(before.headers.getSetCookie().join('\n'), /^dondoc=/m, 'a new token')
    assert.equal((await client.ask('POST', '/api/account/totp')).status, 200)
  })

  test('an administrator takes lost factors away, on the record', async () => {
    const client = await newClient('mất điện thoại')
    await enrol(client)
    const { body } = await client.ask<{ account: Account }>('GET', '/api/session')
    const administrator = await server.as('administrator')
    assert.equal((await administrator.ask('POST', `/api/accounts/${body.account.id}/factors-reset`)).status, 204)
    assert.equal((await client.ask('GET', '/api/session')).status, 401)
    assert.equal((await signIn(server.stranger(), 'mất điện thoại')).body.account?.username, 'mất điện thoại')
    assert.ok((await listAudit(server.office.store)).some(event => event.action === 'factors-reset' && event.subject === body.account.id))
  })

  test('neither secrets nor codes stand open in the database or in the record', async () => {
    const client = await newClient('bí mật')
    const { secret, codes } = await enrol(client)
    const { store } = server.office
    const rows = await Promise.all([
      store.selectFrom('totp').selectAll().execute(),
      store.selectFrom('recovery_code').selectAll().execute(),
      listAudit(store),
    ])
    const bytes = Buffer.concat(rows[0].map(row => row.sealed))
    const hashes = Buffer.concat(rows[1].map(row => row.code_hash))
    for (const text of [secret, ...codes]) {
      assert.ok(!bytes.includes(text) && !hashes.includes(text))
      assert.ok(!JSON.stringify(rows[2]).includes(text))
    }
    assert.ok(!bytes.includes(Buffer.from(Secret.fromBase32(secret).bytes)))
  })
})
