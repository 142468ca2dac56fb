import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Client } from 'pg'
import { openTrialDatabase, trialKinds } from '../trial/trial-database.ts'
import { migrate, NewerData } from './migrate.ts'

const ask = async (url: string, query: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
  }
}

for (const kind of trialKinds) {
  describe(kind.name, async () => {
    const trial = await openTrialDatabase(kind)
    after(() => trial.close())

    test('processes that start together migrate once, and a later start has nothing to do', async () => {
      const url = await trial.bare()
      const runs = await Promise.all([migrate(url), migrate(url), migrate(url)])
      assert.deepEqual(runs.map(run => run.length > 0).filter(Boolean), [true])
      assert.deepEqual(await migrate(url), [])
    })

    test('data of a newer version are left alone', async () => {
      const url = await trial.fresh()
      await ask(url, `insert into migration (name) values ('9999-of-tomorrow.sql')`)
      await assert.rejects(migrate(url), NewerData)
    })

    test('the database orders and folds by Unicode, whatever the machine is set to', async () => {
      const url = await trial.fresh()
      const [row] = await ask(url, `select lower('ĐÔN ĐỐC') as low, current_setting('server_encoding') as encoding`)
      assert.deepEqual(row, { low: 'đôn đốc', encoding: 'UTF8' })
    })

    test('search by a part of a word has its index', async () => {
      const url = await trial.fresh()
      const rows = await ask(url, `select indexname from pg_indexes where indexdef like '%gin_trgm_ops%' order by 1`)
      assert.deepEqual(
        rows.map(row => Object.values(row)[0]),
        ['document_search', 'plan_search', 'task_search', 'unit_former_search', 'unit_version_search'],
      )
    })

    test('an account that may not create extensions gets all tables, and search without the index', async () => {
      const url = await trial.bare()
      await ask(url, `drop role if exists plain; create role plain login password 'plain'; grant create on schema public to plain`)
      const plain = url.replace(/\/\/[^@]+@/, '//plain:plain@')
      assert.deepEqual(await migrate(plain), readdirSync(join(import.meta.dirname, '../migrations')).sort())
      assert.deepEqual(await ask(plain, `select indexname from pg_indexes where indexdef like '%gin_trgm_ops%'`), [])
      assert.deepEqual(await ask(plain, 'select count(*)::int as n from task'), [{ n: 0 }])
      await ask(url, 'drop owned by plain; drop role plain')
    })

    test('audit events are neither changed nor deleted', async () => {
      const url = await trial.fresh()
      await ask(url, `insert into audit_event (at, action) values (now(), 'signed-in')`)
      for (const query of [`update audit_event set action = 'x'`, 'delete from audit_event', 'truncate audit_event'])
        await assert.rejects(ask(url, query), /neither changed nor deleted/)
      assert.equal((await ask(url, 'select id from audit_event')).length, 1)
    })
  })
}

test('a server that is too old or not there is told as such', async () => {
  await assert.rejects(migrate('postgres://nobody@127.0.0.1:1/none'), /ECONNREFUSED/)
})
