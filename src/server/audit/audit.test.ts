import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { AuditPage, ChainState } from '../../api/audit.ts'
import { checkChain } from '../../usecase/audit/check-chain.ts'
import { readChainFile } from '../../usecase/audit/read-chain-file.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPlan } from '../trial/trial-server.ts'

describe('the audit trail over HTTP', () => {
  let server: TrialServer
  let administrator: TrialClient
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-audit-'))
  before(async () => {
    server = await openTrialServer()
    administrator = await server.as('administrator')
  })
  after(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const search = async (query: string) => (await administrator.ask<AuditPage>('GET', `/api/audit${query}`)).body

  test('events are found by day, action, account and subject, the last first, page by page', async () => {
    const clerk = await server.as('clerk')
    const { body } = await clerk.upload('x.txt', trialPlan(' nhật ký'))
    const today = (await search('?limit=1')).items[0]?.day ?? ''
    const found = await search(`?action=document-imported&username=clerk&from=${today}&to=${today}&subject=${body.id}`)
    assert.deepEqual(
      found.items.map(({ action, username, subject }) => ({ action, username, subject })),
      [{ action: 'document-imported', username: 'clerk', subject: body.id }],
    )
    assert.equal(found.next, null)
    assert.deepEqual((await search('?to=2020-01-01')).items, [])
    const all = await search('?limit=200')
    const paged: number[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: AuditPage = await search(`?limit=3${next && `&after=${next}`}`)
      paged.push(...page.items.map(({ id }) => id))
      next = page.next
    }
    // The search by pages is an event itself.
    assert.deepEqual(
      paged.slice(1),
      all.items.map(({ id }) => id).filter(id => id < (paged[0] ?? 0)),
    )
  })

  test('who looks into the trail is written down with what was looked for', async () => {
    const account = (await server.office.store.selectFrom('account').select('id').where('username', '=', 'clerk').executeTakeFirstOrThrow())
      .id
    await search('?username=clerk')
    const [event] = (await search('?action=audit-viewed')).items
    assert.deepEqual([event?.username, event?.about], ['administrator', { account }])
    assert.deepEqual((await search('?username=ai+đó')).items, [])
  })

  test('an event names the office that acted and its unit, and the office finds what else was done from it', async () => {
    await search('')
    const [event] = (await search('?action=audit-viewed&limit=1')).items
    const { office, unit, officeName, unitName } = event ?? {}
    const named = await server.office.store
      .selectFrom('unit_version')
      .select('name')
      .where('unit_id', '=', unit ?? '')
      .executeTakeFirstOrThrow()
    assert.deepEqual([officeName, unitName], [{ post: 'administrator', number: 1 }, named.name])
    const others = (await search(`?office=${office}&limit=200`)).items
    assert.ok(others.length > 1 && others.every(each => each.office === office))
  })

  test('no name of an account stands in the chain, which nobody can erase', async () => {
    const { rows } = await sql<{ event: string }>`select to_json(e)::text as event from audit_event e`.execute(server.office.store)
    const accounts = await server.office.store.selectFrom('account').select(['username', 'name']).execute()
    // One of the accounts is called like a post, which events do name.
    const telling = accounts.filter(({ username }) => username !== 'administrator')
    assert.ok(rows.length > 5 && telling.length > 1)
    for (const { username, name } of telling)
      assert.deepEqual(
        rows.filter(({ event }) => event.includes(JSON.stringify(username)) || event.includes(JSON.stringify(name))),
        [],
      )
  })

  test('a day that is none is refused', async () => {
    assert.equal((await administrator.ask('GET', '/api/audit?from=2026-02-30')).status, 400)
  })

  test('the chain is checked on request, and a broken one is told with its first place', async () => {
    const whole = await administrator.ask<ChainState>('POST', '/api/audit/chain')
    assert.equal(whole.status, 200)
    assert.deepEqual([whole.body.verified?.faults, whole.body.verified?.first], [0, null])
    await sql`alter table audit_event disable trigger audit_event_final`.execute(server.office.store)
    await sql`update audit_event set username = 'x' where seq = 2 and lane = 0`.execute(server.office.store)
    const broken = await administrator.ask<ChainState>('POST', '/api/audit/chain')
    assert.partialDeepStrictEqual(broken.body.verified?.first, { kind: 'changed', lane: 0, seq: 2 })
    await sql`alter table audit_event enable trigger audit_event_final`.execute(server.office.store)
    assert.partialDeepStrictEqual((await search('?action=audit-verified')).items[0]?.about, { kind: 'changed' })
  })

  test('the export is a file that the check reads, and is written down', async () => {
    const { body, headers } = await administrator.ask<string>('GET', '/api/audit/export')
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="audit-\d{4}-\d\d-\d\d\.ndjson"$/)
    const path = join(folder, 'export.ndjson')
    writeFileSync(path, body)
    const source = readChainFile(path)
    const report = await checkChain(source)
    assert.equal(source.fits(), true)
    assert.ok(report.events > 5)
    assert.equal((await search('?action=audit-exported')).items.length, 1)
  })

  test('nobody but an administrator sees it', async () => {
    for (const name of ['clerk', 'viewer'] as const) {
      const client = await server.as(name)
      for (const path of ['/api/audit', '/api/audit/chain', '/api/audit/export'])
        assert.equal((await client.ask('GET', path)).status, 403, `${name} ${path}`)
    }
  })
})
