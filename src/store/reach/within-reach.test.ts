import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { type Permit, reachOf } from '../../core/policy/decide.ts'
import { placeOf } from '../../core/policy/place-of.ts'
import { sharings } from '../../core/policy/sharing.ts'
import { relations } from '../../core/policy/where.ts'
import { ensureOffice } from '../account/office.ts'
import { unaudited } from '../audit/audit-guard.ts'
import { saveFile } from '../document/stored-file.ts'
import { openStore, type Store } from '../ground/database.ts'
import { openTrialDatabase, type TrialDatabase } from '../trial/trial-database.ts'
import { plantUnit } from '../trial/trial-unit.ts'
import { saveUnitAct, saveUnitChange, saveUnits, saveUnitVersions, versionRow } from '../unit/unit-change.ts'
import { loadLastPaths, loadStandpoint } from './standpoint.ts'
import { standsSo, withinReach } from './within-reach.ts'

const day = '2026-07-01'
const names = [
  'government',
  'ministry',
  'province',
  'department',
  'commune',
  'merged commune',
  'province gone',
  'its commune',
  'other',
] as const
type Name = (typeof names)[number]

describe('what a permit lets be seen, in the database', () => {
  let trial: TrialDatabase
  let store: Store
  const ids = new Map<Name, string>(names.map(name => [name, randomUUID()]))
  const idOf = (name: Name): string => ids.get(name) ?? ''

  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    store = openStore({ url: await trial.fresh() })
    await plantUnit(store, idOf('government'), null)
    await plantUnit(store, idOf('ministry'), idOf('government'))
    await plantUnit(store, idOf('province'), idOf('government'))
    await plantUnit(store, idOf('department'), idOf('province'), { sectorId: idOf('ministry') })
    await plantUnit(store, idOf('commune'), idOf('province'))
    await plantUnit(store, idOf('merged commune'), idOf('province'))
    await plantUnit(store, idOf('province gone'), idOf('government'))
    await plantUnit(store, idOf('its commune'), idOf('province gone'))
    await plantUnit(store, idOf('other'), idOf('government'))
    // A commune goes into another, and a province with its commune into the province.
    await merge('merged commune', 'commune')
    await merge('its commune', 'commune')
    await merge('province gone', 'province')
    for (const name of names) await addDocuments(name)
    await sql`analyze`.execute(store)
  })
  after(async () => {
    await store.destroy()
    await trial.close()
  })

  const merge = (from: Name, to: Name) =>
    unaudited(store, async within => {
      const id = randomUUID()
      await within.insertInto('unit_act').values({ id, kind: 'merged', day: '2026-04-30', basis: 'thử', recorded_at: new Date() }).execute()
      const successions = [{ from: idOf(from), to: idOf(to) }]
      await saveUnitChange(within, id, { kind: 'merged', day: '2026-04-30', made: [], closed: [idOf(from)], opened: [], successions })
    })

  /** One unit has few among many. */
  const countOf = (name: Name): number => (name === 'other' ? 40 : 400)
  async function addDocuments(name: Name): Promise<void> {
    const officeId = await ensureOffice(store, randomUUID(), { unitId: idOf(name), post: 'main-focal-point', number: 1 })
    const content = Buffer.from(name)
    const sha256 = createHash('sha256').update(content).digest()
    await saveFile(store, { sha256, content, kind: 'txt', storedAt: new Date() })
    await sql`alter table document drop constraint if exists document_once`.execute(store)
    await sql`insert into document (id, sha256, file_name, format, size, search, uploaded_at, unit_id, office_id, sharing, items, open, held, remarks)
      select gen_random_uuid(), ${sha256}, 'x', 'txt', 1, '', now(), ${idOf(name)}, ${officeId}, (array['internal', 'shared', 'open'])[1 + n % 3], 0, 0, 0, 0
        from generate_series(1, ${countOf(name)}) n`.execute(store)
  }

  const seenFrom = async (name: Name) => ({
    reach: reachOf('list-documents', 'reader'),
    standpoint: await loadStandpoint(store, idOf(name), day),
  })

  test('units stand in the database as they stand in core, from every place, those that have ended too', async () => {
    let compared = 0
    const paths = await loadLastPaths(store, [...ids.values()], day)
    for (const here of names) {
      const permit = await seenFrom(here)
      for (const relation of relations) {
        const rows = await store
          .selectFrom('unit')
          .select('id')
          .where(where => standsSo(where.ref('unit.id'), permit, relation))
          .execute()
        const expected = names.filter(there => {
          const path = paths.get(idOf(there))
          return path && placeOf(permit.standpoint, [path]) === relation
        })
        assert.deepEqual(new Set(rows.map(row => row.id)), new Set(expected.map(idOf)), `${relation} from ${here}`)
        compared += names.length
      }
    }
    assert.equal(compared, names.length * names.length * relations.length)
  })

  test('what an ended unit left is its heir’s own', async () => {
    const { standpoint } = await seenFrom('commune')
    const paths = await loadLastPaths(store, [...ids.values()], day)
    const placed = (name: Name) => placeOf(standpoint, [paths.get(idOf(name)) ?? { territory: [], sector: [] }])
    assert.deepEqual(
      ['merged commune', 'its commune', 'province', 'other'].map(name => placed(name as Name)),
      ['own', 'own', 'above', 'other'],
    )
    const province = await seenFrom('province')
    assert.equal(placeOf(province.standpoint, [paths.get(idOf('its commune')) ?? { territory: [], sector: [] }]), 'below')
  })

  const listed = (permit: Pick<Permit, 'reach' | 'standpoint'>) =>
    store.selectFrom('document').where(where => withinReach(where.ref('document.unit_id'), where.ref('document.sharing'), permit))

  test('a list holds what the reach says, class by class', async () => {
    for (const here of names) {
      const permit = await seenFrom(here)
      const paths = await loadLastPaths(store, [...ids.values()], day)
      const rows = await listed(permit)
        .select(['unit_id', 'sharing'])
        .select(count => count.fn.countAll<number>().as('n'))
        .groupBy(['unit_id', 'sharing'])
        .execute()
      const found = new Set(rows.map(row => `${row.unit_id} ${row.sharing}`))
      const expected = names.flatMap(there => {
        const path = paths.get(idOf(there))
        const classes = path ? permit.reach[placeOf(permit.standpoint, [path])] : []
        return sharings.filter(sharing => classes.includes(sharing)).map(sharing => `${idOf(there)} ${sharing}`)
      })
      assert.deepEqual(found, new Set(expected), here)
    }
  })

  test('a page of one’s own unit is read from its index, in order, without looking at the rest', async () => {
    const permit = await seenFrom('other')
    const query = listed(permit)
      .select('id')
      .where(where => standsSo(where.ref('document.unit_id'), permit, 'own'))
      .where('seq', '<', 1_000_000)
      .orderBy('seq', 'desc')
      .limit(51)
    const plan = await query.explain('text', sql`analyze, buffers off, timing off, costs off`)
    const text = plan.map(row => Object.values(row as object).join('')).join('\n')
    assert.match(text, /Index Scan (?:using|on) document_unit/, text)
    assert.doesNotMatch(text, /Seq Scan on document/, text)
  })

  test('the units below are found by the beginning of their path, however large the tree', async () => {
    const many = Array.from({ length: 800 }, () => randomUUID())
    await unaudited(store, async within => {
      const id = randomUUID()
      await saveUnitAct(within, { id, kind: 'created', day: '2025-07-01', basis: 'thử', recorded_at: new Date() })
      await saveUnits(
        within,
        many.map(each => ({ id: each, code: each })),
      )
      const version = {
        name: 'Xã',
        kind: 'commune',
        parentId: idOf('other'),
        sectorId: null,
        aliases: [],
        from: '2025-07-01',
        until: null,
      } as const
      await saveUnitVersions(
        within,
        many.map(each => versionRow(each, each, version, { id })),
      )
    })
    await sql`analyze`.execute(store)
    const permit = await seenFrom('province')
    const plan = await store
      .selectFrom('document')
      .select('id')
      .where(where => standsSo(where.ref('document.unit_id'), permit, 'below'))
      .explain('text', sql`costs off`)
    const text = plan.map(row => Object.values(row as object).join('')).join('\n')
    assert.match(text, /unit_path_below/, text)
  })
})
