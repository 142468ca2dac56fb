import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { Client } from 'pg'
import { migrate } from '../ground/migrate.ts'
import { openTrialDatabase, type TrialDatabase } from '../trial/trial-database.ts'

const migrations = join(import.meta.dirname, '../migrations')

describe('accounts from before there were offices', () => {
  let trial: TrialDatabase
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
  })
  after(() => trial.close())

  test('keep what they could do: posts in one unit, to which their documents and plans belong', async () => {
    const url = await trial.bare()
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query('create table migration (name text primary key, run_at timestamptz not null default now())')
    const older = readdirSync(migrations).filter(name => name < '0010')
    for (const name of older) {
      await client.query(readFileSync(join(migrations, name), 'utf8'))
      await client.query('insert into migration (name) values ($1)', [name])
    }
    const [admin, first, second, viewer, document, plan] = Array.from({ length: 6 }, () => randomUUID())
    const account = `insert into account (id, username, name, role, password_hash, must_change_password, created_at) values ($1, $2, $2, $3, 'x', false, $4)`
    for (const [id, name, role, day] of [
      [admin, 'quan tri', 'administrator', '2026-01-01'],
      [second, 'van thu 2', 'clerk', '2026-03-01'],
      [first, 'van thu', 'clerk', '2026-02-01'],
      [viewer, 'xem', 'viewer', '2026-02-01'],
    ])
      await client.query(account, [id, name, role, day])
    await client.query(
      `insert into document (id, sha256, file_name, format, size, search, uploaded_at, uploaded_by, items, open, held, remarks)
       values ($1, sha256('x'), 'x', 'txt', 1, '', now(), $2, 0, 0, 0, 0)`,
      [document, first],
    )
    await client.query(`insert into document_file values ($1, 'x')`, [document])
    await client.query(`insert into review_step values ($1, 1, 'undo', null, $2, now())`, [document, second])
    await client.query(
      `insert into plan (id, document_id, has_period, search, published_at, published_by, tasks, reports, agencies)
       values ($1, $2, false, '', now(), $3, 0, 0, 0)`,
      [plan, document, admin],
    )
    await client.end()

    await migrate(url)

    const now = new Client({ connectionString: url })
    await now.connect()
    const ask = async (query: string) => (await now.query(query)).rows
    assert.deepEqual(
      await ask(`select a.username, o.post, o.number, unit_name(o.unit_id, current_date) as unit from account a
        join office_holding h on h.account_id = a.id and h.held_to = 'infinity' join office o on o.id = h.office_id order by 1`),
      [
        { username: 'quan tri', post: 'administrator', number: 1, unit: 'Đơn vị chủ quản' },
        { username: 'van thu', post: 'main-focal-point', number: 1, unit: 'Đơn vị chủ quản' },
        { username: 'van thu 2', post: 'alternate-focal-point', number: 1, unit: 'Đơn vị chủ quản' },
        { username: 'xem', post: 'reader', number: 1, unit: 'Đơn vị chủ quản' },
      ],
    )
    assert.deepEqual(
      await ask(`select d.sharing, p.sharing as plan, o.post as took_in, s.post as stepped, q.post as published from document d
        join plan p on p.document_id = d.id join office o on o.id = d.office_id join office q on q.id = p.office_id
        join review_step r on r.document_id = d.id join office s on s.id = r.office_id`),
      [{ sharing: 'internal', plan: 'shared', took_in: 'main-focal-point', stepped: 'alternate-focal-point', published: 'administrator' }],
    )
    await now.end()
  })
})

describe('offices in the database', () => {
  let trial: TrialDatabase
  let client: Client
  const [unit, desk, reading, an, binh] = Array.from({ length: 5 }, () => randomUUID())
  const hold = (office: string | undefined, account: string | undefined, from: string, to: string) =>
    client.query('insert into office_holding values (gen_random_uuid(), $1, $2, $3, $4)', [office, account, from, to])
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    client = new Client({ connectionString: await trial.fresh() })
    await client.connect()
    await client.query(`begin; insert into unit (id, code) values ('${unit}', 'x');
      insert into unit_act values ('${randomUUID()}', default, 'created', '2025-07-01', '', now());
      insert into unit_version (unit_id, valid_from, name, kind, keys, search, act_id) select '${unit}', '2025-07-01', 'X', 'other', '{}', '', id from unit_act;
      commit`)
    await client.query(
      `insert into office (id, unit_id, post) values ('${desk}', '${unit}', 'main-focal-point'), ('${reading}', '${unit}', 'reader')`,
    )
    for (const id of [an, binh])
      await client.query(
        `insert into account (id, username, name, password_hash, must_change_password, created_at) values ($1, $2, 'x', 'x', false, now())`,
        [id, id],
      )
    await hold(desk, an, '2026-01-01', '2026-07-01')
  })
  after(async () => {
    await client.end()
    await trial.close()
  })

  test('a focal point has one holder at a time; the next begins on the day the former ends', async () => {
    await assert.rejects(hold(desk, binh, '2026-06-30', 'infinity'), /office_holding_single|is held/)
    await hold(desk, binh, '2026-07-01', 'infinity')
    await assert.rejects(client.query(`update office_holding set held_to = 'infinity' where account_id = $1`, [an]), /is held/)
  })

  test('many read at a time, but nobody twice', async () => {
    await hold(reading, an, '2026-01-01', 'infinity')
    await hold(reading, binh, '2026-01-01', 'infinity')
    await assert.rejects(hold(reading, an, '2026-05-01', '2026-06-01'), /is held/)
  })

  test('nobody stands in for ever', async () => {
    const delegate = `insert into office_delegation values (gen_random_uuid(), '${desk}', '${an}', '2026-01-01', $1, 'đi công tác')`
    await assert.rejects(client.query(delegate, ['infinity']), /check constraint/)
    await client.query(delegate, ['2026-02-01'])
  })
})
