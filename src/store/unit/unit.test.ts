import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { UnitVersion } from '../../core/unit/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { territoryKinds } from '../../core/unit/unit-kind.ts'
import { inTransaction, openStore, type Store } from '../ground/database.ts'
import { openTrialDatabase, type TrialDatabase, trialKinds } from '../trial/trial-database.ts'
import { listUnitsBelow, loadUnit, loadUnitPath, loadUnitVersions } from './unit.ts'
import { brokenTreeLaw, deleteUnitAct, saveUnitAct, saveUnitChange, saveUnits, saveUnitVersions, versionRow } from './unit-change.ts'
import { countUnits, searchUnits } from './unit-search.ts'

for (const kind of trialKinds) {
  describe(`units on ${kind.name}`, () => {
    let trial: TrialDatabase
    let store: Store
    const ids = new Map<string, string>()
    const id = (name: string): string => {
      const known = ids.get(name) ?? randomUUID()
      ids.set(name, known)
      return known
    }
    const newAct = async (to: Store, day: string): Promise<string> => {
      const act = randomUUID()
      await saveUnitAct(to, { id: act, kind: 'created', day, basis: 'Quyết định 1/QĐ', recorded_at: new Date() })
      return act
    }
    type Line = readonly [name: string, kind: UnitKind, parent: string | null, sector?: string | null, from?: string, until?: string | null]
    const write = (lines: readonly Line[]): Promise<void> =>
      inTransaction(store, async to => {
        const act = await newAct(to, '2025-07-01')
        const known = new Set((await to.selectFrom('unit').select('id').execute()).map(row => row.id))
        const names = [...new Set(lines.map(([name]) => name))].filter(name => !known.has(id(name)))
        await saveUnits(
          to,
          names.map(name => ({ id: id(name), code: name })),
        )
        await saveUnitVersions(
          to,
          lines.map(([name, unitKind, parent, sector = null, from = '2025-07-01', until = null]) => {
            const parentId = parent && id(parent)
            const version: UnitVersion = { from, until, name, kind: unitKind, parentId, sectorId: sector && id(sector), aliases: [] }
            return versionRow(id(name), name, version, { id: act })
          }),
        )
      })
    const nameOf = (wanted: string): string => [...ids].find(([, each]) => each === wanted)?.[0] ?? wanted
    const path = async (name: string, day: string): Promise<string> => {
      const found = await loadUnitPath(store, id(name), day)
      return found ? `${found.territory.map(nameOf).join(' > ')} | ${found.sector.map(nameOf).join(' > ')}` : 'none'
    }
    before(async () => {
      trial = await openTrialDatabase(kind)
      store = openStore({ url: await trial.fresh() })
      await write([
        ['Chính phủ', 'government', null],
        ['Bộ Y tế', 'ministry', 'Chính phủ'],
        ['Cục Phòng bệnh', 'division', 'Bộ Y tế'],
        ['Tỉnh Lạng Sơn', 'province', 'Chính phủ'],
        ['Sở Y tế', 'department', 'Tỉnh Lạng Sơn', 'Bộ Y tế'],
        ['Trung tâm Y tế', 'public-service-unit', 'Sở Y tế'],
        ['Xã Tân Tiến', 'commune', 'Tỉnh Lạng Sơn'],
        ['Phòng Văn hóa', 'division', 'Xã Tân Tiến'],
        ['Trạm', 'public-service-unit', 'Trung tâm Y tế', null, '2025-07-01', '2026-01-01'],
      ])
    })
    after(async () => {
      await store.destroy()
      await trial.close()
    })

    for (const [name, expected] of [
      ['Sở Y tế', 'Chính phủ > Tỉnh Lạng Sơn > Sở Y tế | Bộ Y tế > Sở Y tế'],
      ['Trung tâm Y tế', 'Chính phủ > Tỉnh Lạng Sơn > Sở Y tế > Trung tâm Y tế | Bộ Y tế > Sở Y tế > Trung tâm Y tế'],
      ['Cục Phòng bệnh', 'Chính phủ > Bộ Y tế > Cục Phòng bệnh | Bộ Y tế > Cục Phòng bệnh'],
      ['Phòng Văn hóa', 'Chính phủ > Tỉnh Lạng Sơn > Xã Tân Tiến > Phòng Văn hóa | Phòng Văn hóa'],
    ] as const)
      test(`${name} has its place in both lines`, async () => assert.equal(await path(name, '2026-01-01'), expected))

    test('a unit has no place before it began nor on the day of its end', async () => {
      assert.equal(await path('Trạm', '2025-06-30'), 'none')
      assert.notEqual(await path('Trạm', '2025-12-31'), 'none')
      assert.equal(await path('Trạm', '2026-01-01'), 'none')
      assert.deepEqual((await loadUnit(store, id('Trạm')))?.ended, '2026-01-01')
    })

    test('all below is one question, along either line, on a day', async () => {
      const below = async (name: string, line: 'territory' | 'sector', day: string) =>
        (await listUnitsBelow(store, id(name), { line, day })).map(({ version }) => version.name).join(', ')
      assert.equal(await below('Bộ Y tế', 'sector', '2025-08-01'), 'Cục Phòng bệnh, Sở Y tế, Trung tâm Y tế, Trạm')
      assert.equal(await below('Bộ Y tế', 'territory', '2026-08-01'), 'Cục Phòng bệnh')
      assert.equal(await below('Tỉnh Lạng Sơn', 'territory', '2026-08-01'), 'Sở Y tế, Trung tâm Y tế, Xã Tân Tiến, Phòng Văn hóa')
    })

    test('search needs no diacritics, and the place may help', async () => {
      const found = async (q: string, kinds: readonly UnitKind[] = []) => {
        const query = { q, day: '2026-02-01', kinds, after: null, limit: 10 }
        const rows = await searchUnits(store, query)
        assert.equal(await countUnits(store, query), rows.length)
        return rows.map(({ version }) => version.name).join(', ')
      }
      assert.equal(await found('so y te'), 'Sở Y tế, Trung tâm Y tế')
      assert.equal(await found('ubnd xa tan tien'), 'Xã Tân Tiến')
      assert.equal(await found('tân tiến lạng sơn'), 'Xã Tân Tiến')
      assert.equal(await found('y te', ['ministry']), 'Bộ Y tế')
      assert.equal(await found('100%_'), '')
    })

    test('pages of a search follow each other without a gap', async () => {
      const names: string[] = []
      for (let next: string | null = null, turns = 0; turns < 9; turns++) {
        const rows: Awaited<ReturnType<typeof searchUnits>> = await searchUnits(store, {
          q: '',
          day: '2025-08-01',
          kinds: [],
          after: next,
          limit: 2,
        })
        names.push(...rows.map(({ version }) => version.name))
        next = rows.at(-1)?.place ?? null
        if (rows.length < 2) break
      }
      assert.equal(new Set(names).size, 9)
      assert.equal(names.length, 9)
    })

    const broken = (law: string) => (error: unknown) => brokenTreeLaw(error) === law
    const unlawful: readonly (readonly [what: string, law: string, lines: readonly Line[]])[] = [
      [
        'a circle',
        'unit_path_whole',
        [
          ['A', 'other', 'B'],
          ['B', 'other', 'A'],
        ],
      ],
      [
        'a circle through both lines',
        'unit_path_whole',
        [
          ['A', 'other', 'Chính phủ', 'B'],
          ['B', 'other', 'A'],
        ],
      ],
      ['a child that outlives its parent', 'unit_path_whole', [['A', 'other', 'Trạm']]],
      ['a child that is older than its parent', 'unit_path_whole', [['A', 'other', 'Sở Y tế', null, '2025-06-30']]],
      [
        'two versions on one day',
        'unit_version_overlap',
        [
          ['A', 'other', null, null, '2025-07-01', '2025-07-09'],
          ['A', 'other', null, null, '2025-07-08'],
        ],
      ],
      [
        'days without a version',
        'unit_version_gap',
        [
          ['A', 'other', null, null, '2025-07-01', '2025-07-09'],
          ['A', 'other', null, null, '2025-07-10'],
        ],
      ],
    ]
    for (const [what, law, lines] of unlawful)
      test(`${what} cannot be written`, async () => {
        await assert.rejects(write(lines), broken(law))
        assert.equal(await loadUnit(store, id('A')), undefined)
      })

    test('a unit without a version cannot be written', async () => {
      await assert.rejects(
        inTransaction(store, to => saveUnits(to, [{ id: randomUUID(), code: 'x' }])),
        broken('unit_version_gap'),
      )
    })

    test('a parent cannot end while what is below lives on', async () => {
      const end = () => store.updateTable('unit_version').set({ valid_to: '2026-09-01' }).where('unit_id', '=', id('Sở Y tế')).execute()
      await assert.rejects(end(), broken('unit_path_whole'))
    })

    test('two moves that make a circle only together: the second is refused', async () => {
      await write([
        ['C', 'other', 'Chính phủ'],
        ['D', 'other', 'Chính phủ'],
      ])
      const under = (name: string, parent: string) =>
        store
          .updateTable('unit_version')
          .set({ parent_id: id(parent) })
          .where('unit_id', '=', id(name))
          .execute()
      const outcomes = await Promise.allSettled([under('C', 'D'), under('D', 'C')])
      assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    })

    test('a move takes along what is below from its day on, and its undoing leaves no trace', async () => {
      await write([['Sở Nội vụ', 'department', 'Tỉnh Lạng Sơn']])
      const before = await path('Trung tâm Y tế', '2026-06-01')
      const act = await newAct(store, '2026-05-01')
      const version = {
        name: 'Trung tâm Y tế',
        kind: 'public-service-unit',
        parentId: id('Sở Nội vụ'),
        sectorId: null,
        aliases: [],
      } as const
      await inTransaction(store, to =>
        saveUnitChange(to, act, {
          kind: 'moved',
          day: '2026-05-01',
          made: [],
          closed: [id('Trung tâm Y tế')],
          opened: [{ unitId: id('Trung tâm Y tế'), version }],
          successions: [],
        }),
      )
      assert.equal(await path('Trung tâm Y tế', '2026-04-30'), before)
      assert.equal(
        await path('Trung tâm Y tế', '2026-05-01'),
        'Chính phủ > Tỉnh Lạng Sơn > Sở Nội vụ > Trung tâm Y tế | Sở Nội vụ > Trung tâm Y tế',
      )
      await inTransaction(store, to => deleteUnitAct(to, act))
      assert.equal(await path('Trung tâm Y tế', '2026-06-01'), before)
      assert.equal((await loadUnitVersions(store, id('Trung tâm Y tế'))).length, 1)
    })

    test('the database knows the same territories as core', async () => {
      const { definition } = await store
        .selectFrom('pg_views' as never)
        .select('definition' as never)
        .where('viewname' as never, '=', 'unit_up' as never)
        .executeTakeFirstOrThrow()
        .then(row => row as { definition: string })
      const listed = [...definition.matchAll(/ARRAY\[([^\]]*)\]/g)].map(match =>
        [...(match[1] ?? '').matchAll(/'([\w-]+)'/g)].map(each => each[1]),
      )
      assert.deepEqual(listed, [[...territoryKinds], [...territoryKinds]])
    })
  })
}
