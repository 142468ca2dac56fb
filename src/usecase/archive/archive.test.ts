import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { loadShapes, TableUnfit } from '../../store/archive/table-shape.ts'
import { listAudit, saveAudit } from '../../store/audit/audit.ts'
import { quarantineFile, saveFile } from '../../store/document/stored-file.ts'
import { inTransaction, openStore, type Store } from '../../store/ground/database.ts'
import { knownMigrations, migrate, UnfinishedRestore } from '../../store/ground/migrate.ts'
import { openTrialDatabase, type TrialDatabase } from '../../store/trial/trial-database.ts'
import { makeFirstAccount } from '../account/make-first-account.ts'
import { sealAudit } from '../audit/seal-audit.ts'
import { verifyStore } from '../audit/verify-audit.ts'
import { loadSample } from '../document/load-sample.ts'
import { openOffice } from '../ground/office.ts'
import type { ReachedData } from '../ground/reach-data.ts'
import { backUp } from './back-up.ts'
import { fileName, type Manifest } from './manifest.ts'
import { hashOf } from './read-part.ts'
import { restore, TargetNotEmpty } from './restore.ts'

const now = new Date('2026-03-05T03:00:00.000Z')
const silent = () => undefined
const hostile = 'Đôn "đốc" \\ \b\f\n\r\t\u0001\u001f \u2028 😀 </script> \\u0000'

const sizes = [0, 1, 511, 512, 513, 70_000]
const files = sizes.map((size, n) => Buffer.alloc(size, n + 1))
const unread = Buffer.from('nobody has read this yet')

/** A sample of real work, and data of every awkward kind, enough of them for several parts. */
async function fill(url: string): Promise<void> {
  const office = await openOffice({ databaseUrl: url, dataDir: '' })
  const first = await makeFirstAccount(office)
  assert.ok(first && (await loadSample(office, first.caller)))
  await inTransaction(office.store, async transaction => {
    await sql`update account set name = ${hostile}, created_at = '2026-01-02 03:04:05.678901+07'`.execute(transaction)
    for (const content of files)
      await saveFile(transaction, { sha256: Buffer.from(hashOf(content), 'hex'), content, kind: 'txt', storedAt: now })
    await quarantineFile(transaction, { sha256: Buffer.from(hashOf(unread), 'hex'), content: unread, kind: 'pdf', storedAt: now })
    // Written as it stands: NUL and a lone surrogate as escapes, spaces and the order of keys; larger than a part.
    const reading = `{ "b": "\\u0000 \\ud800", "a": [1.50, 1e3, ${JSON.stringify(hostile.repeat(60_000))}] }`
    await sql`update reading set content = ${reading}::json`.execute(transaction)
    for (let n = 0; n < 50; n++)
      await saveAudit(transaction, { at: new Date(Date.parse('2026-03-02') + n * 36e5), by: null, action: 'signed-in', subject: hostile })
  })
  await sealAudit(office)
  await office.close()
}

describe('an archive of the whole instance', () => {
  let trial: TrialDatabase
  let source: ReachedData
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-archive-'))
  const stores: Store[] = []
  const at = (name: string) => join(folder, name)
  const reach = (url: string) => {
    const store = openStore({ url, connections: 3 })
    stores.push(store)
    return { url, store, close: async () => undefined }
  }
  const place = (url: string) => ({ databaseUrl: url, dataDir: folder })
  /** Part names and bytes of a folder archive. */
  const bytesOf = (path: string): Map<string, string> =>
    new Map(
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => [join(entry.parentPath, entry.name).slice(path.length), hashOf(readFileSync(join(entry.parentPath, entry.name)))]),
    )
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    source = reach(await trial.fresh())
    await fill(source.url)
    await backUp(source, at('whole'), now, silent)
    await backUp(source, at('whole.tar'), now, silent)
  })
  after(async () => {
    for (const store of stores) await store.destroy()
    await trial.close()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const name of ['whole', 'whole.tar']) {
    test(`${name}: restored and backed up again, every byte is the same, files included, and the chain goes on`, async () => {
      const url = await trial.bare()
      const restored = await restore(place(url), at(name), silent)
      assert.equal(restored.files, files.length + 1)
      const again = `again-${name}`
      const target = reach(url)
      await backUp(target, at(again), now, silent)
      if (name.endsWith('.tar')) assert.ok(readFileSync(at(name)).equals(readFileSync(at(again))))
      else assert.deepEqual(bytesOf(at(again)), bytesOf(at(name)))
      assert.deepEqual((await verifyStore(target.store)).faults, [])
      const office = await openOffice(place(url))
      const last = (await listAudit(office.store)).at(-1)
      assert.deepEqual([last?.action, Object.keys(last?.about ?? {})], ['instance-restored', ['archive']])
      assert.deepEqual((await verifyStore(office.store)).faults, [])
      const { rows } = await sql`select left(content::text, 27) as start from reading`.execute(office.store)
      assert.deepEqual(rows, [{ start: '{ "b": "\\u0000 \\ud800", "a"' }], 'the JSON stands as it was written')
      await office.close()
      await assert.rejects(restore(place(url), at(name), silent), TargetNotEmpty)
    })
  }

  test('what is in quarantine does not leave', () => {
    assert.equal(existsSync(join(at('whole'), fileName(hashOf(unread)))), false)
    assert.equal(existsSync(join(at('whole'), fileName(hashOf(files[2] as Buffer)))), true)
  })

  test('it is the state of one moment, whatever is written meanwhile', async () => {
    let writing = true
    const write = (n: number) =>
      inTransaction(source.store, async transaction => {
        await sql`update account set name = ${`tên ${n}`}`.execute(transaction)
        await saveAudit(transaction, { at: now, by: null, action: 'language-changed', subject: `tên ${n}` })
      })
    await write(0)
    const busy = (async () => {
      for (let n = 1; writing; n++) await write(n)
    })()
    await backUp(source, at('busy'), now, silent)
    writing = false
    await busy
    const url = await trial.bare()
    await restore(place(url), at('busy'), silent)
    const { store } = reach(url)
    const { rows } = await sql<{ same: boolean }>`select a.name = (select subject from audit_event where action = 'language-changed'
      order by id desc limit 1) as same from account a`.execute(store)
    assert.deepEqual(rows, [{ same: true }])
    assert.deepEqual((await verifyStore(store)).faults, [])
  })

  test('a restore that is interrupted is no instance to work on, and is taken up where it stood', async () => {
    const url = await trial.bare()
    for (const stopAt of [1, 3, 5])
      await assert.rejects(
        restore(place(url), at('whole'), ({ step, done }) => {
          if (step === 'loading' && done === stopAt) throw new Error('killed')
        }),
        /killed/,
      )
    await assert.rejects(migrate(url), UnfinishedRestore)
    await assert.rejects(openOffice(place(url)), UnfinishedRestore)
    await assert.rejects(restore(place(url), at('busy'), silent), /another restore/)
    const loaded: number[] = []
    await restore(place(url), at('whole'), ({ step, done }) => {
      if (step === 'loading') loaded.push(done)
    })
    assert.ok(loaded.length > 6)
    await backUp(reach(url), at('resumed'), now, silent)
    assert.deepEqual(bytesOf(at('resumed')), bytesOf(at('whole')))
  })

  const manifest = (): Manifest => JSON.parse(readFileSync(join(at('whole'), 'manifest.json'), 'utf8'))
  const damages: [name: string, damage: (path: string) => void, refusal: { why: string; part: RegExp }][] = [
    [
      'one byte of a part is another',
      path => {
        const part = join(path, 'tables/reading/000001.ndjson.gz')
        const bytes = readFileSync(part)
        bytes.writeUInt8((bytes.at(-20) ?? 0) ^ 1, bytes.length - 20)
        writeFileSync(part, bytes)
      },
      { why: 'part-damaged', part: /tables\/reading\/000001/ },
    ],
    [
      'a part is cut off',
      path => truncateSync(join(path, 'tables/audit_event/000001.ndjson.gz'), 100),
      { why: 'part-damaged', part: /audit_event/ },
    ],
    ['a part is missing', path => unlinkSync(join(path, 'tables/account/000001.ndjson.gz')), { why: 'part-missing', part: /account/ }],
    ['a file is missing', path => unlinkSync(join(path, fileName(hashOf(files[3] as Buffer)))), { why: 'part-missing', part: /^files/ }],
    [
      'a file is another',
      path => writeFileSync(join(path, fileName(hashOf(files[3] as Buffer))), 'x'),
      { why: 'part-damaged', part: /^files/ },
    ],
    ['the manifest is missing', path => unlinkSync(join(path, 'manifest.json')), { why: 'unfinished', part: /^$/ }],
    ['the manifest is cut off', path => truncateSync(join(path, 'manifest.json'), 300), { why: 'part-damaged', part: /manifest/ }],
    [
      'it is of a later format',
      path => writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest(), version: 2 })),
      { why: 'newer', part: /2/ },
    ],
    [
      'it is of a later version of the program',
      path => writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest(), migrations: ['9999-of-tomorrow.sql'] })),
      { why: 'newer', part: /9999/ },
    ],
    ['it is something else', path => writeFileSync(join(path, 'manifest.json'), '{"format":"other"}'), { why: 'not-ours', part: /^$/ }],
  ]
  for (const [name, damage, refusal] of damages) {
    test(`refused before anything is written: ${name}`, async () => {
      const path = at(`damaged-${damages.findIndex(each => each[0] === name)}`)
      cpSync(at('whole'), path, { recursive: true })
      damage(path)
      const url = await trial.bare()
      await assert.rejects(restore(place(url), path, silent), (error: { why?: string; part?: string }) => {
        assert.equal(error.why, refusal.why)
        assert.match(error.part ?? '', refusal.part)
        return true
      })
      const client = new Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query(`select tablename from pg_tables where schemaname = 'public'`)
      await client.end()
      assert.deepEqual(rows, [])
    })
  }

  test('a tar file that is cut off anywhere is refused', async () => {
    const whole = readFileSync(at('whole.tar'))
    const url = await trial.bare()
    for (const length of [0, 100, 700, Math.floor(whole.length / 2), whole.length - 1500, whole.length - 3000]) {
      writeFileSync(at('cut.tar'), whole.subarray(0, length))
      await assert.rejects(restore(place(url), at('cut.tar'), silent), { name: 'Error' }, `${length}`)
    }
    await assert.rejects(restore(place(url), at('nothing.tar'), silent), { why: 'absent' })
  })

  test('nothing is written over, and a backup that fails leaves nothing under its name', async () => {
    await assert.rejects(backUp(source, at('whole'), now, silent), { why: 'exists' })
    const broken = { ...source, url: source.url.replace(/\/[^/]+$/, '/none') }
    await assert.rejects(backUp(broken, at('broken'), now, silent))
    assert.deepEqual([existsSync(at('broken')), existsSync(at('broken.partial'))], [false, false])
  })

  test('an archive of an earlier version is loaded and brought to this one', async () => {
    const url = await trial.bare()
    const known = knownMigrations()
    const earlier = known.slice(0, -1)
    await migrate(url, earlier)
    await backUp(reach(url), at('earlier'), now, silent)
    const target = await trial.bare()
    await restore(place(target), at('earlier'), silent)
    assert.deepEqual(await migrate(target), [])
  })

  test('every table is taken along by rule: it has a key, or says that its rows are transient', async () => {
    const url = await trial.fresh()
    const client = new Client({ connectionString: url })
    await client.connect()
    const { kept, transient } = await loadShapes(client)
    assert.ok(kept.length > 12)
    assert.ok(transient.includes('session'))
    for (const { name, key } of kept) assert.ok(key.length > 0, name)
    await client.query('create table without_key (a text)')
    await assert.rejects(loadShapes(client), TableUnfit)
    await client.query('drop table without_key')
    await client.query('create table brand_new (a text primary key, b interval, c int4range, d jsonb, e bytea, f text[])')
    const shape = (await loadShapes(client)).kept.find(table => table.name === 'brand_new')
    assert.deepEqual(
      shape?.columns.map(column => column.form),
      ['plain', 'text', 'text', 'text', 'hex', 'plain'],
    )
    await client.end()
  })
})
