import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { openStore, type Store } from './database.ts'
import { matches, searchable, storable } from './search.ts'
import { openTrialDatabase, type TrialDatabase } from './trial-database.ts'

describe('search', () => {
  let trial: TrialDatabase
  let store: Store
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    store = openStore({ url: await trial.fresh() })
    const account_id = randomUUID()
    await sql`insert into account values (${account_id}, 'a', 'a', 'clerk', 'vi', 'x', false, now())`.execute(store)
    const add = (subject: string) =>
      sql`insert into document (id, sha256, file_name, format, size, subject, search, uploaded_at, uploaded_by, items, open, held, remarks)
          values (${randomUUID()}, ${Buffer.from(subject)}, 'x', 'txt', 1, ${subject}, ${searchable(subject, null)}, now(), ${account_id}, 0, 0, 0, 0)`.execute(
        store,
      )
    for (const subject of ['Phòng, chống lụt bão', 'Đổi mới 100% trường học', 'đoi_moi\\cũ', 'Quyền trẻ em']) await add(subject)
  })
  after(async () => {
    await store.destroy()
    await trial.close()
  })

  const find = async (q: string): Promise<(string | null)[]> => {
    const rows = await store
      .selectFrom('document')
      .select('subject')
      .where(where => matches(where.ref('search'), q))
      .orderBy('seq')
      .execute()
    return rows.map(row => row.subject)
  }

  for (const [q, found] of [
    ['lut bao', ['Phòng, chống lụt bão']],
    ['BÃO LỤT', ['Phòng, chống lụt bão']],
    ['Quyền trẻ em'.normalize('NFD'), ['Quyền trẻ em']],
    ['doi', ['Đổi mới 100% trường học', 'đoi_moi\\cũ']],
    ['100%', ['Đổi mới 100% trường học']],
    ['%', ['Đổi mới 100% trường học']],
    ['i_m', ['đoi_moi\\cũ']],
    ['\\', ['đoi_moi\\cũ']],
    ['lut moi', []],
    ["'", []],
  ] as const) {
    test(`“${q}” finds ${found.length}`, async () => assert.deepEqual(await find(q), found))
  }

  test('nothing typed finds everything', async () => assert.equal((await find(' ')).length, 4))

  test('a search of several words is looked up in the index', async () => {
    const plan = await store.transaction().execute(async transaction => {
      await sql`set local enable_seqscan = off`.execute(transaction)
      return transaction
        .selectFrom('document')
        .select('id')
        .where(where => matches(where.ref('search'), 'quyen tre'))
        .explain()
    })
    assert.match(JSON.stringify(plan), /Bitmap Index Scan on document_search/)
  })

  test('a text with NUL can be stored, visibly without it', () => {
    assert.equal(storable('a\0b'), 'a\uFFFDb')
    assert.equal(storable(null), null)
    assert.equal(searchable('A\0Đ', null), 'ad')
  })
})
