import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { say } from '../../core/wording/say.ts'
import { auditActions, saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, openStore, type Store } from '../../store/ground/database.ts'
import { openTrialDatabase, type TrialDatabase } from '../../store/trial/trial-database.ts'
import type { Office } from '../ground/office.ts'
import { type ChainReport, checkChain } from './check-chain.ts'
import { writeChain } from './export-audit.ts'
import { readAnchor, readChainFile } from './read-chain-file.ts'
import { sealAudit } from './seal-audit.ts'
import { verifyStore } from './verify-audit.ts'

const clerk = { id: '11111111-2222-3333-4444-555555555555', unitId: 'u-1', officeId: 'o-1' }
const days = ['2026-03-02', '2026-03-03', '2026-03-04'] as const
const at = (day: string, n: number) => new Date(Date.parse(`${day}T01:00:00.000Z`) + n * 1000)

/** Three transactions at a time, so that three lanes are in use, each with events of every day. */
async function fill(store: Store): Promise<void> {
  for (const day of days)
    for (let round = 0; round < 4; round++) {
      let waiting = 3
      let open: () => void = () => undefined
      const together = new Promise<void>(resolve => (open = resolve))
      await Promise.all(
        [0, 1, 2].map(n =>
          inTransaction(store, async transaction => {
            await saveAudit(transaction, {
              at: at(day, round),
              by: { tried: clerk },
              action: 'review-moved',
              subject: `s${n}`,
              about: { step: 'a' },
            })
            if (--waiting === 0) open()
            await together
            await saveAudit(transaction, { at: at(day, round), by: null, action: 'sign-in-failed', subject: null })
          }),
        ),
      )
    }
}

const officeOn = (store: Store, now: Date): Office => ({ store, now: () => now }) as Office

describe('the chain of the audit trail', () => {
  let trial: TrialDatabase
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-chain-'))
  const stores: Store[] = []
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
  })
  after(async () => {
    for (const store of stores) await store.destroy()
    await trial.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function fresh(): Promise<Store> {
    const store = openStore({ url: await trial.fresh(), connections: 4 })
    stores.push(store)
    return store
  }
  /** 72 events in three lanes; the first two days are sealed. */
  async function filled(): Promise<Store> {
    const store = await fresh()
    await fill(store)
    assert.deepEqual(await sealAudit(officeOn(store, at(days[2], 0))), days.slice(0, 2))
    return store
  }
  const exported = async (store: Store, name: string): Promise<string> => {
    const path = join(folder, name)
    let text = ''
    await writeChain(store, async piece => {
      text += piece
    })
    writeFileSync(path, text)
    return path
  }

  test('whatever the words of an event, the program and the database hash the same bytes', async () => {
    const store = await fresh()
    const abouts = [
      {},
      { ô: '1', z: '2', bb: '3', a: '4', 'ký tự': 'Đôn đốc "nhanh" \\ \b\f\n\r\t \u0001\u001f\u007f\u2028 😀 </script>' },
      { '': '', 'k"\\\n': '\u0000 gone' },
    ]
    for (const about of abouts)
      await saveAudit(store, {
        at: new Date(),
        by: { tried: clerk },
        action: 'signed-in',
        subject: 'a"\\\u0007é😀\n',
        about,
      })
    const { faults, events } = await verifyStore(store)
    assert.deepEqual({ faults, events }, { faults: [], events: 3 })
  })

  test('transactions at the same time take lanes of their own, and wait for nobody', async () => {
    const store = await filled()
    const report = await verifyStore(store)
    assert.deepEqual({ ...report, sealed: report.sealed?.day }, { events: 72, lanes: 3, days: 3, sealed: days[1], faults: [] })
  })

  test('what is rolled back leaves no gap, also within a transaction', async () => {
    const store = await fresh()
    const event = { at: new Date(), by: { tried: clerk }, action: 'signed-in' as const, subject: null }
    await assert.rejects(
      inTransaction(store, async t => {
        await saveAudit(t, event)
        assert.fail('no')
      }),
    )
    await inTransaction(store, async t => {
      await saveAudit(t, event)
      await sql`savepoint s`.execute(t)
      await saveAudit(t, event)
      await sql`rollback to savepoint s`.execute(t)
      await saveAudit(t, event)
    })
    const { events, faults } = await verifyStore(store)
    assert.deepEqual({ events, faults }, { events: 2, faults: [] })
  })

  test('a day on which a transaction still writes is sealed later, and gets no event after its seal', async () => {
    const store = await fresh()
    const late = { by: { tried: clerk }, action: 'signed-in' as const, subject: null }
    await saveAudit(store, { ...late, at: at(days[0], 0) })
    await inTransaction(store, async open => {
      await saveAudit(open, { ...late, at: at(days[0], 1) })
      assert.deepEqual(await sealAudit(officeOn(store, at(days[1], 0))), [])
    })
    assert.deepEqual(await sealAudit(officeOn(store, at(days[1], 0))), [days[0]])
    await saveAudit(store, { ...late, at: at(days[0], 2) })
    const { faults, days: found } = await verifyStore(store)
    assert.deepEqual({ faults, found }, { faults: [], found: 2 })
  })

  /** What somebody with all rights over the database may do to it, and what is then said first. */
  const lane1 = `lane = (select lane from audit_lane where seq > 0 order by lane offset 1 limit 1)`
  const tamperings: [name: string, statements: string[], first: { kind: string; day: string; seq: number | null }][] = [
    [
      'an event in the middle is removed',
      [`delete from audit_event where ${lane1} and seq = 10`],
      { kind: 'missing', day: days[1], seq: 10 },
    ],
    [
      'who did it is changed',
      [`update audit_event set username = 'other' where ${lane1} and seq = 3`],
      { kind: 'changed', day: days[0], seq: 3 },
    ],
    [
      'a detail is changed',
      [`update audit_event set about = '{"step": "b"}' where ${lane1} and seq = 3`],
      { kind: 'changed', day: days[0], seq: 3 },
    ],
    [
      'the instant is changed by less than a millisecond',
      [`update audit_event set at = at + interval '1 microsecond' where ${lane1} and seq = 3`],
      { kind: 'changed', day: days[0], seq: 3 },
    ],
    [
      'an event is changed and hashed anew',
      [
        `update audit_event set username = 'other' where ${lane1} and seq = 3`,
        `update audit_event e set hash = audit_hash(e) where ${lane1} and seq = 3`,
      ],
      { kind: 'unlinked', day: days[0], seq: 4 },
    ],
    [
      'an event is inserted in the middle',
      [
        'alter table audit_event drop constraint audit_event_place',
        `insert into audit_event (at, action, form, day, lane, seq, previous, hash)
           select at, 'signed-in', form, day, lane, seq, previous, hash from audit_event where ${lane1} and seq = 5`,
        `update audit_event e set hash = audit_hash(e) where ${lane1} and seq = 5 and action = 'signed-in'`,
      ],
      { kind: 'inserted', day: days[0], seq: 5 },
    ],
    [
      'an event is appended past the end',
      [
        `insert into audit_event (at, action, form, day, lane, seq, previous, hash)
           select at, 'signed-in', form, day, lane, seq + 1, hash, hash from audit_event where ${lane1} and seq = 24`,
        `update audit_event e set hash = audit_hash(e) where ${lane1} and seq = 25`,
      ],
      { kind: 'inserted', day: days[2], seq: 25 },
    ],
    [
      'two events change places',
      [
        'alter table audit_event drop constraint audit_event_place',
        `update audit_event set seq = 9 - seq where ${lane1} and seq in (4, 5)`,
      ],
      { kind: 'changed', day: days[0], seq: 4 },
    ],
    ['the end is cut off', [`delete from audit_event where ${lane1} and seq > 20`], { kind: 'truncated', day: days[2], seq: 21 }],
    [
      'the end of a sealed day is cut off with its head',
      [
        `delete from audit_event where ${lane1} and seq > 14`,
        `update audit_lane l set seq = 14, hash = (select hash from audit_event e where e.lane = l.lane and e.seq = 14) where ${lane1}`,
      ],
      { kind: 'truncated', day: days[1], seq: 15 },
    ],
    [
      'a whole lane is taken away with its head',
      [`delete from audit_event where ${lane1}`, `update audit_lane set seq = 0, hash = '' where ${lane1}`],
      { kind: 'truncated', day: days[0], seq: 1 },
    ],
    [
      'the head of a lane is changed',
      [`update audit_lane set hash = sha256('x') where ${lane1}`],
      { kind: 'head-differs', day: days[2], seq: 24 },
    ],
    [
      'a seal is changed',
      [`update audit_seal set heads = '[]' where day = '${days[0]}'`],
      { kind: 'seal-changed', day: days[0], seq: null },
    ],
    ['a seal is removed', [`delete from audit_seal where day = '${days[0]}'`], { kind: 'seal-missing', day: days[0], seq: null }],
  ]
  for (const [name, statements, first] of tamperings) {
    test(`found in the database and in its export: ${name}`, async () => {
      const store = await filled()
      await sql`alter table audit_event disable trigger user`.execute(store)
      await sql`alter table audit_seal disable trigger user`.execute(store)
      for (const statement of statements) await sql.raw(statement).execute(store)
      const found = (report: ChainReport) => {
        const { kind, day, seq } = report.faults[0] ?? {}
        return { kind, day, seq }
      }
      assert.deepEqual(found(await verifyStore(store)), first)
      assert.deepEqual(found(await checkChain(readChainFile(await exported(store, 'tampered.ndjson')))), first)
    })
  }

  test('an end that is cut off today with its head, and a chain made anew, differ from an earlier export', async () => {
    const store = await filled()
    const anchor = await readAnchor(await exported(store, 'before.ndjson'))
    assert.deepEqual((await verifyStore(store, anchor)).faults, [])
    await sql`alter table audit_event disable trigger user`.execute(store)
    await sql.raw(`delete from audit_event where ${lane1} and seq > 20`).execute(store)
    await sql
      .raw(`update audit_lane l set seq = 20, hash = (select hash from audit_event e where e.lane = l.lane and e.seq = 20) where ${lane1}`)
      .execute(store)
    assert.deepEqual((await verifyStore(store)).faults, [], 'by itself it looks whole')
    const [cut] = (await verifyStore(store, anchor)).faults
    assert.deepEqual([cut?.kind, cut?.seq], ['truncated', 21])
    const other = await filled()
    assert.equal((await verifyStore(other, anchor)).faults[0]?.kind, 'anchor-differs')
  })

  test('an export that is edited, cut or not ours is told as such', async () => {
    const path = await exported(await filled(), 'whole.ndjson')
    const text = readFileSync(path, 'utf8')
    const lines = text.split('\n')
    const check = async (content: string) => {
      const edited = join(folder, 'edited.ndjson')
      writeFileSync(edited, content)
      const source = readChainFile(edited)
      return { report: await checkChain(source), fits: source.fits() }
    }
    const sound = await check(text)
    assert.deepEqual([sound.report.faults.length, sound.fits], [0, true])
    const without = await check(lines.toSpliced(10, 1).join('\n'))
    assert.deepEqual([without.report.faults[0]?.kind, without.fits], ['missing', false])
    const spaced = await check(text.replace('{"event":', '{ "event":'))
    assert.deepEqual([spaced.report.faults.length, spaced.fits], [0, false])
    await assert.rejects(check(lines.slice(0, 40).join('\n')), { why: 'cut-off', line: 40 })
    await assert.rejects(check(text.slice(0, 5000)), { why: 'damaged' })
    await assert.rejects(check('{"a":1}\n'), { why: 'not-ours' })
    await assert.rejects(check(text.replace('"version":1', '"version":2')), { why: 'newer' })
  })

  test('every kind of event has its words', () => {
    for (const action of auditActions)
      for (const language of ['vi', 'en'] as const) assert.notEqual(say(language, `audit.action-${action}`), `audit.action-${action}`)
  })
})
