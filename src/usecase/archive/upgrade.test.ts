import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { Client } from 'pg'
import { openStore } from '../../store/ground/database.ts'
import { knownMigrations, migrate } from '../../store/ground/migrate.ts'
import { openTrialDatabase, trialKinds } from '../../store/trial/trial-database.ts'
import { verifyStore } from '../audit/verify-audit.ts'

/** Every schema that was released, by the last migration it had, with data as that version wrote them. */
const released = [{ last: '0007', data: 'data-0007.sql' }]
const fixtures = join(import.meta.dirname, '../../store/fixtures')

for (const kind of trialKinds)
  describe(`an upgrade on ${kind.name}`, async () => {
    const trial = await openTrialDatabase(kind)
    after(() => trial.close())

    for (const { last, data } of released) {
      const before = knownMigrations().filter(name => name.slice(0, 4) <= last)
      const later = knownMigrations().filter(name => name.slice(0, 4) > last)

      test(`from schema ${last} keeps everything: documents, their bytes, reviews, plans, and an audit trail that is whole`, async () => {
        const url = await trial.bare()
        await migrate(url, before)
        const client = new Client({ connectionString: url })
        await client.connect()
        await client.query(readFileSync(join(fixtures, data), 'utf8'))
        assert.deepEqual(await migrate(url), later)
        const { rows: found } = await client.query(
          `select d.file_name, convert_from(f.content, 'UTF8') as words, f.state, r.content::text as reading, w.done
             from document d join stored_file f using (sha256) join reading r on r.document_id = d.id
             join review w on w.document_id = d.id order by d.seq`,
        )
        assert.deepEqual(found, [
          { file_name: 'một.txt', words: 'Kế hoạch một', state: 'accepted', reading: '{"text": "Kế hoạch một\\u0000"}', done: [1] },
          { file_name: 'hai.docx', words: 'Kế hoạch hai', state: 'accepted', reading: '{"text": "Kế hoạch hai"}', done: [] },
        ])
        const { rows: work } = await client.query(
          `select t.text, a.name, u.date::text from task t join task_agency a on a.plan_id = t.plan_id join task_due u on u.plan_id = t.plan_id`,
        )
        assert.deepEqual(work, [{ text: 'Tập huấn', name: 'Sở Y tế', date: '2026-03-31' }])
        await client.end()
        const store = openStore({ url })
        const { events, days, faults } = await verifyStore(store)
        await store.destroy()
        assert.ok(events >= 4 && days >= 2)
        assert.deepEqual(faults, [])
      })

      test(`from schema ${last}: a migration that fails leaves the data at the one before`, async () => {
        const url = await trial.bare()
        await migrate(url, before)
        const client = new Client({ connectionString: url })
        await client.connect()
        await client.query(readFileSync(join(fixtures, data), 'utf8'))
        // Something that the first of the later migrations wants to make is there already.
        await client.query('create table stored_file (a text)')
        await assert.rejects(migrate(url), /migration 0041-stored-files.sql failed/)
        await client.query('drop table stored_file')
        const { rows } = await client.query('select count(*)::int as n from document_file')
        assert.deepEqual(rows, [{ n: 2 }])
        assert.ok((await migrate(url)).includes('0041-stored-files.sql'))
        await client.end()
      })
    }
  })
