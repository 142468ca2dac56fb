import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addAccount } from '../../usecase/account/add-account.ts'
import { clientOf, openTrialServer, type TrialClient, type TrialServer, trialPassword } from '../trial/trial-server.ts'

const signInAs = (username: string, password = trialPassword) => ['POST', '/api/session', { username, password }] as const

describe('tries to sign in', () => {
  let server: TrialServer
  let second: { url: string; close: () => Promise<unknown> }
  let now = Date.UTC(2026, 0, 5, 1)
  before(async () => {
    server = await openTrialServer({ now: () => new Date(now) })
    const { makeApp } = await import('../make-app.ts')
    // Another process of the server on the same data, as far as a count is concerned; it trusts what a proxy says of addresses.
    const app = await makeApp(server.office, { logLevel: 'silent', trustProxy: true, webDir: '/none' })
    second = { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() }
  })
  after(async () => {
    await second.close()
    await server.close()
  })

  const newAccount = (username: string) =>
    addAccount(server.office, { username, name: 'x', post: 'reader', password: trialPassword, mustChangePassword: false })
  const codes = async (client: TrialClient, username: string, count: number, from?: string): Promise<string[]> => {
    const found: string[] = []
    for (let n = 0; n < count; n++)
      found.push((await client.ask(...signInAs(username, `đoán lần thứ ${n}`), from ? { 'x-forwarded-for': from } : {})).body.code)
    return found
  }

  test('after ten wrong passwords the next must wait, longer each time, and nobody else waits', async () => {
    const attacker = server.stranger()
    assert.deepEqual(await codes(attacker, 'administrator', 12), [
      ...Array(10).fill('sign-in-failed'),
      'too-many-sign-ins',
      'too-many-sign-ins',
    ])
    const waiting = await attacker.ask(...signInAs('administrator'))
    assert.deepEqual([waiting.body.code, waiting.body.about], ['too-many-sign-ins', { seconds: '2' }])
    assert.equal((await attacker.ask(...signInAs('clerk'))).status, 200)
    now += 2001
    assert.deepEqual(await codes(attacker, 'administrator', 2), ['sign-in-failed', 'too-many-sign-ins'])
    now += 2001
    assert.deepEqual(await codes(attacker, 'administrator', 1), ['too-many-sign-ins'])
    now += 2001
    assert.equal((await attacker.ask(...signInAs('administrator'))).status, 200)
  })

  test('counts hold over two server processes', async () => {
    await newAccount('hai-máy-chủ')
    const [one, two] = [server.stranger(), clientOf(second.url)]
    assert.deepEqual(await codes(one, 'hai-máy-chủ', 5), Array(5).fill('sign-in-failed'))
    assert.deepEqual(await codes(two, 'hai-máy-chủ', 6), [...Array(5).fill('sign-in-failed'), 'too-many-sign-ins'])
  })

  test('nobody can lock out somebody who has signed in from their own browser before', async () => {
    await newAccount('người dùng')
    const own = clientOf(second.url)
    assert.equal((await own.ask(...signInAs('người dùng'), { 'x-forwarded-for': '10.0.0.1' })).status, 200)
    await own.ask('DELETE', '/api/session')
    const attacker = clientOf(second.url)
    for (let host = 1; host <= 12; host++) await codes(attacker, 'người dùng', 10, `203.0.113.${host}`)
    assert.equal((await codes(attacker, 'người dùng', 1, '203.0.113.99'))[0], 'too-many-sign-ins', 'the whole world waits')
    assert.equal((await own.ask(...signInAs('người dùng'), { 'x-forwarded-for': '10.0.0.1' })).status, 200)
    const stolen = clientOf(second.url)
    await stolen.ask(...signInAs('viewer'), { 'x-forwarded-for': '203.0.113.50' })
    assert.equal(
      (await codes(stolen, 'người dùng', 1, '203.0.113.50'))[0],
      'too-many-sign-ins',
      'a browser known to one account is not known to another',
    )
  })

  test('a name that does not exist waits as one that does', async () => {
    const attacker = server.stranger()
    assert.deepEqual(await codes(attacker, 'không có ai', 11), [...Array(10).fill('sign-in-failed'), 'too-many-sign-ins'])
  })

  test('unknown and known names cost the same work', async () => {
    const client = server.stranger()
    // Processor time of all threads: the hash is the greatest part of it, and other programs on the machine do not count.
    const work = async (username: string): Promise<number> => {
      const start = process.cpuUsage()
      await client.ask(...signInAs(username, 'sai mật khẩu rồi'))
      now += 3_700_000
      return process.cpuUsage(start).user
    }
    const sum = { known: 0, unknown: 0 }
    for (let n = 0; n < 20; n++) {
      sum.known += await work('viewer')
      sum.unknown += await work('ai đó')
    }
    const { known, unknown } = sum
    assert.ok(Math.min(known, unknown) / Math.max(known, unknown) > 0.5, `${known} µs and ${unknown} µs`)
  })

  test('no address, name or device stands in the table of counts', async () => {
    const rows = await server.office.store.selectFrom('attempt').selectAll().execute()
    assert.ok(rows.length > 3)
    assert.ok(rows.every(row => row.key.length === 32))
    assert.ok(!JSON.stringify(rows.map(row => row.key.toString('utf8'))).includes('203.0.113'))
  })
})
