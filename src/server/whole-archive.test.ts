import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { unaudited } from '../store/audit/audit-guard.ts'
import { saveFile } from '../store/document/stored-file.ts'
import { openTrialDatabase, type TrialDatabase } from '../store/trial/trial-database.ts'
import { backUp } from '../usecase/archive/back-up.ts'
import { restore } from '../usecase/archive/restore.ts'
import { reachData } from '../usecase/ground/reach-data.ts'
import { plantTrialTree } from '../usecase/trial/trial-tree.ts'
import { openTrialServer, type TrialServer, trialPassword, trialPlan } from './trial/trial-server.ts'

const now = new Date('2026-03-05T03:00:00.000Z')
const silent = () => undefined
const photo = Buffer.from('not a photo, but bytes of one')

describe('an archive of an instance in use', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-whole-'))
  let trial: TrialDatabase
  let server: TrialServer
  let url = ''
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    url = await trial.fresh()
    server = await openTrialServer({ databaseUrl: url })
    await plantTrialTree(server.office, trialPassword, trialPlan())
    await unaudited(server.office.store, async store => {
      const sha256 = createHash('sha256').update(photo).digest()
      await saveFile(store, { sha256, content: photo, kind: 'png', storedAt: now })
      await sql`update evidence set kind = 'file', url = null, file = ${sha256}, checksum = ${sha256}, file_name = 'anh.png', format = 'png',
        size = ${photo.length}, removed_at = null, removed_office_id = null, removed_why = null`.execute(store)
    })
  })
  after(async () => {
    await server.close()
    await trial.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('work, evidence, urgings and reports come back byte for byte', async () => {
    const source = await reachData({ databaseUrl: url, dataDir: folder })
    const written = await backUp(source, join(folder, 'first.tar'), now, silent)
    await source.close()
    const place = { databaseUrl: await trial.bare(), dataDir: folder }
    await restore(place, join(folder, 'first.tar'), silent)
    const target = await reachData(place)
    const again = await backUp(target, join(folder, 'again.tar'), now, silent)
    const { rows } = await sql<{ content: Buffer }>`select f.content from evidence e join stored_file f on f.sha256 = e.file`.execute(
      target.store,
    )
    const counts = await Promise.all(
      (['obligation', 'evidence', 'difficulty', 'urging', 'report', 'report_template'] as const).map(table =>
        target.store
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow(),
      ),
    )
    await target.close()
    assert.ok(
      counts.every(({ n }) => n > 0),
      'there is something of each kind to lose',
    )
    assert.deepEqual(again, written)
    assert.ok(readFileSync(join(folder, 'again.tar')).equals(readFileSync(join(folder, 'first.tar'))))
    assert.ok(rows.length > 0 && rows.every(({ content }) => content.equals(photo)))
  })
})
