import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { loadAccountByUsername } from '../store/account/account.ts'
import { listAudit } from '../store/audit/audit.ts'
import { openTrialDatabase, type TrialDatabase } from '../store/trial/trial-database.ts'
import { makeFirstAccount } from '../usecase/account/make-first-account.ts'
import { isPassword } from '../usecase/account/password.ts'
import { openOffice } from '../usecase/ground/office.ts'

const command = join(import.meta.dirname, '..', '..', 'bin', 'dondoc')
const folder = mkdtempSync(join(tmpdir(), 'dondoc-keeping-'))
const at = (name: string) => join(folder, name)
let trial: TrialDatabase
let url = ''

before(async () => {
  trial = await openTrialDatabase({ name: 'any' })
  url = await trial.fresh()
  const office = await openOffice({ databaseUrl: url, dataDir: '' })
  await makeFirstAccount(office)
  await office.close()
})
after(async () => {
  await trial.close()
  rmSync(folder, { recursive: true, force: true })
})

const run = (args: readonly string[], settings: Record<string, string> = { DATABASE_URL: url }) =>
  new Promise<{ status: number; out: string; error: string }>(resolve => {
    const { PATH } = process.env
    const env = { PATH, LANG: 'en', ...settings }
    const child = execFile(command, args, { env, cwd: folder }, (_, out, error) => resolve({ status: child.exitCode ?? -1, out, error }))
  })

const tamper = async (query: string): Promise<void> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('alter table audit_event disable trigger audit_event_final')
  await client.query(query)
  await client.query('alter table audit_event enable trigger audit_event_final')
  await client.end()
}

test('a backup is written, told, and restored into another place, and the trail there is whole', async () => {
  const written = await run(['backup', at('all.tar')])
  assert.deepEqual(
    [written.status, /^\d+ rows of \d+ tables and 0 files written to .*all\.tar\n$/.test(written.out)],
    [0, true],
    written.error,
  )
  const target = { DATABASE_URL: await trial.bare() }
  const restored = await run(['restore', at('all.tar')], target)
  assert.deepEqual([restored.status, /^\d+ rows .* restored/.test(restored.out)], [0, true], restored.error)
  const again = await run(['export', at('again.tar')], target)
  assert.equal(again.status, 0, again.error)
  assert.ok(readFileSync(at('all.tar')).equals(readFileSync(at('again.tar'))))
  assert.match((await run(['audit', 'verify'], target)).out, /^The audit chain is whole\.\nEvents: \d+, lanes: 1, days: 1\n/)
})

test('the trail is exported, checked from the file, and used as an anchor', async () => {
  assert.equal((await run(['audit', 'export', at('trail.ndjson')])).status, 0)
  for (const args of [
    ['audit', 'verify', at('trail.ndjson')],
    ['audit', 'verify', '--anchor', at('trail.ndjson')],
  ]) {
    const { status, out } = await run(args)
    assert.deepEqual([status, out.split('\n')[0]], [0, 'The audit chain is whole.'])
  }
  const piped = await run(['audit', 'export'])
  assert.match(piped.out, /^\{"format":"dondoc-audit","version":1\}\n/)
})

test('an account that lost every way in gets a password, shown once, and the trail says so', async () => {
  const { status, out } = await run(['account', 'bring-back', 'ADMIN'])
  const [told, password = ''] = out.split('\n')
  assert.deepEqual([status, told], [0, 'Password of ADMIN, shown only now:'])
  const office = await openOffice({ databaseUrl: url, dataDir: '' })
  try {
    const account = await loadAccountByUsername(office.store, 'admin')
    assert.equal(account?.must_change_password, true)
    assert.ok(await isPassword(account?.password_hash ?? '', password))
    const last = (await listAudit(office.store)).at(-1)
    assert.deepEqual([last?.action, last?.subject, last?.account_id], ['account-brought-back', account?.id, null])
  } finally {
    await office.close()
  }
})

test('a broken trail is told with its first place, and fails', async () => {
  await tamper(`update audit_event set subject = 'x' where lane = 0 and seq = 1`)
  const { status, out } = await run(['audit', 'verify'])
  assert.equal(status, 1)
  assert.match(out, /^The audit chain is BROKEN.*\n {2}day \d\d\/\d\d\/\d{4}, lane 0, number 1: the event has been changed\n/)
})

test('refusals are one line that says what to do, and status 2', async () => {
  writeFileSync(at('other.txt'), 'x')
  if (existsSync(at('all.tar'))) {
    writeFileSync(at('cut.tar'), readFileSync(at('all.tar')))
    truncateSync(at('cut.tar'), 3000)
  }
  const bare = { DATABASE_URL: await trial.bare() }
  for (const [args, settings, words] of [
    [['backup'], undefined, /where to\?/],
    [['backup', at('all.tar')], undefined, /is there already/],
    [['backup', at('none/x.tar')], undefined, /cannot be written/],
    [['backup', at('x.tar')], bare, /no data in DATABASE_URL/],
    [['backup', at('x.tar')], { DATA_DIR: at('nothing') }, /no data in .*nothing/],
    [['backup', at('x.tar')], { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, /cannot be opened.*ECONNREFUSED/],
    [['restore', at('all.tar')], undefined, /are data in DATABASE_URL already/],
    [['restore', at('missing.tar')], bare, /no backup here/],
    [['restore', at('other.txt')], bare, /no backup of Đôn Đốc/],
    [['restore', at('cut.tar')], bare, /not finished|missing|damaged/],
    [['audit'], undefined, /verify or export/],
    [['account', 'bring-back'], undefined, /bring-back NAME/],
    [['account', 'bring-back', 'nobody'], undefined, /no account .*nobody/],
    [['audit', 'verify', at('other.txt')], undefined, /no export of an audit trail/],
    [['audit', 'verify', at('missing.ndjson')], undefined, /missing\.ndjson/],
    [['audit', 'verify', '--anchor'], undefined, /--anchor/],
    [['audit', 'export', at('other.txt')], undefined, /is there already/],
  ] as const) {
    const { status, out, error } = await run(args, settings ?? { DATABASE_URL: url })
    assert.deepEqual([status, out, error.trimEnd().split('\n').length], [2, '', 1], `${args.join(' ')}: ${out}${error}`)
    assert.match(error, words)
  }
  for (const name of ['backup', 'restore', 'audit', 'account', 'export', 'import']) assert.equal((await run([name, '--help'])).status, 0)
})
