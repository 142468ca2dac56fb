import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { ensureOffice } from '../account/office.ts'
import { saveFile } from '../document/stored-file.ts'
import { openTrialDatabase, type TrialDatabase } from '../trial/trial-database.ts'
import { plantUnit } from '../trial/trial-unit.ts'
import { openStore, type Store } from './database.ts'
import { matches, searchable, storable } from './search.ts'

describe('search', () => {
  let trial: TrialDatabase
  let store: Store
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    store = openStore({ url: await trial.fresh() })
    const [unit_id, office_id] = [randomUUID(), randomUUID()]
    await plantUnit(store, unit_id, null)
    await ensureOffice(store, office_id, { unitId: unit_id, post: 'main-focal-point', number: 1 })
    const add = async (subject: string) => {
      const sha256 = createHash('sha256').update(subject).digest()
      await saveFile(store, { sha256, content: Buffer.from(subject), kind: 'txt', storedAt: new Date() })
      const counts = { items: 0, open: 0, held: 0, remarks: 0 }
      const head = { number: null, symbol: null, type: null, date: null, issuer: null, subject, search: searchable(subject, null) }
      const file = { sha256, file_name: 'x', format: 'txt', size: 1, uploaded_at: new Date(), unit_id, office_id } as const
      await store
        .insertInto('document')
        .values({ id: randomUUID(), ...file, ...head, ...counts })
        .execute()
    }
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
