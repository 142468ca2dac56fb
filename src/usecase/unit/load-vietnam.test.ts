import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { toneKey } from '../../core/text/fold.ts'
import { communeKinds, provinceKinds, type UnitKind } from '../../core/unit/unit-kind.ts'
import { openTrialDatabase, type TrialDatabase } from '../../store/trial/trial-database.ts'
import { listUnitsBelow, loadUnitPath } from '../../store/unit/unit.ts'
import { countUnitsByKind, searchUnits } from '../../store/unit/unit-search.ts'
import { type OpenOffice, openOffice } from '../ground/office.ts'
import { Refusal } from '../ground/refusal.ts'
import { takeInVietnam } from './load-vietnam.ts'

const kindWords: Partial<Record<UnitKind, string>> = {
  province: 'tỉnh',
  city: 'thành phố',
  commune: 'xã',
  ward: 'phường',
  'special-zone': 'đặc khu',
}
/** Spelling of tone marks and apostrophes apart. */
const same = (line: string): string => toneKey(line.replaceAll('’', "'"))

/** `20 tỉnh lạng sơn` and `05983 xã thất khê < 20`, one line a unit. */
function expectedLines(): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../test/vietnam/units-2026.txt'), 'utf8').trim()
  return text.split('\n').flatMap(line => {
    const [province = '', communes = ''] = line.split(' | ')
    return [same(province), ...communes.split(', ').map(each => same(`${each} < ${province.slice(0, 2)}`))]
  })
}

describe('the national tree', () => {
  let trial: TrialDatabase
  let office: OpenOffice
  before(async () => {
    trial = await openTrialDatabase({ name: 'any' })
    office = await openOffice({ databaseUrl: await trial.bare(), dataDir: '', now: () => new Date('2026-11-30T20:00:00Z') })
    const loaded = await takeInVietnam(office, null, { offices: false })
    assert.equal(loaded.day, '2026-12-01', 'it is already tomorrow in Viet Nam')
  })
  after(async () => {
    await office.close()
    await trial.close()
  })

  const counts = async (day: string) => {
    const found = await countUnitsByKind(office.store, day)
    return Object.fromEntries(Object.entries(kindWords).map(([kind, word]) => [word, found[kind as UnitKind] ?? 0]))
  }

  test('counts of 01/7/2025', async () =>
    assert.deepEqual(await counts('2025-07-01'), { tỉnh: 28, 'thành phố': 6, xã: 2621, phường: 687, 'đặc khu': 13 }))
  test('counts of 29/4/2026: as before', async () => assert.deepEqual(await counts('2026-04-29'), await counts('2025-07-01')))
  test('counts of 30/4/2026', async () =>
    assert.deepEqual(await counts('2026-04-30'), { tỉnh: 27, 'thành phố': 7, xã: 2611, phường: 697, 'đặc khu': 13 }))
  test('before it, there is the Government alone', async () =>
    assert.deepEqual(await counts('2025-06-30'), { tỉnh: 0, 'thành phố': 0, xã: 0, phường: 0, 'đặc khu': 0 }))

  const linesOn = async (day: string): Promise<string[]> => {
    const [government] = await searchUnits(office.store, { q: 'chinh phu', day, kinds: ['government'], after: null, limit: 1 })
    const below = await listUnitsBelow(office.store, government?.id ?? '', { line: 'territory', day })
    const codeOf = new Map(below.map(({ id, code }) => [id, code]))
    return below
      .filter(({ version }) => [...provinceKinds, ...communeKinds].includes(version.kind))
      .map(({ code, version }) => {
        const bare = version.name.replace(/^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu) /, '')
        const parent = communeKinds.includes(version.kind) ? ` < ${codeOf.get(version.parentId ?? '')}` : ''
        return same(`${code} ${kindWords[version.kind]} ${bare}${parent}`)
      })
  }

  test('is that of another source, code by code, name by name', async () => {
    const expected = expectedLines()
    assert.equal(expected.length, 3355)
    assert.deepEqual((await linesOn('2026-04-30')).sort(), expected.sort())
  })

  test('of 2025 differs from it in Đồng Nai and ten of its communes only', async () => {
    const [before, after] = [new Set(await linesOn('2025-12-31')), await linesOn('2026-04-30')]
    const changed = after.filter(line => !before.has(line))
    assert.equal(changed.length, 11)
    assert.ok(changed.every(line => line.startsWith('75 ') || line.endsWith('< 75')))
  })

  const found = async (q: string, kinds: readonly UnitKind[] = []) =>
    (await searchUnits(office.store, { q, day: '2026-06-01', kinds, after: null, limit: 50 })).map(
      ({ version, parentName }) => `${version.name}, ${parentName}`,
    )

  test('seven communes are called Tân Tiến', async () =>
    assert.equal((await found('xa tan tien', ['commune'])).filter(name => name.startsWith('Xã Tân Tiến,')).length, 7))
  test('abbreviations and places help to search', async () => {
    assert.ok((await found('SKHCN lang son')).includes('Sở Khoa học và Công nghệ, Tỉnh Lạng Sơn'))
    assert.ok((await found('so kh&cn lang son')).includes('Sở Khoa học và Công nghệ, Tỉnh Lạng Sơn'))
    assert.deepEqual((await found('ubnd tinh lang son')).slice(0, 1), ['Tỉnh Lạng Sơn, Chính phủ'])
    assert.deepEqual(await found('BYT', ['ministry']), ['Bộ Y tế, Chính phủ'])
    assert.ok((await found("h'leo dak lak")).includes('Xã Ea H’Leo, Tỉnh Đắk Lắk'))
  })

  test('the police of Đồng Nai are of a city since 30/4/2026, and of the ministry before and after', async () => {
    const on = async (day: string) => {
      const [unit] = await searchUnits(office.store, { q: '75.cong-an', day, kinds: [], after: null, limit: 1 })
      const path = await loadUnitPath(office.store, unit?.id ?? '', day)
      return `${unit?.version.name}: ${path?.territory.length}, ${path?.sector.length}`
    }
    assert.equal(await on('2026-04-29'), 'Công an tỉnh: 3, 2')
    assert.equal(await on('2026-04-30'), 'Công an thành phố: 3, 2')
  })

  test('every province has its bodies: fourteen of the rank of a department, more in the two largest', async () => {
    const ranked = async (code: string) => {
      const [province] = await searchUnits(office.store, { q: code, day: '2026-06-01', kinds: provinceKinds, after: null, limit: 1 })
      const below = await listUnitsBelow(office.store, province?.id ?? '', { line: 'territory', day: '2026-06-01' })
      return below.filter(({ version }) => version.kind === 'department' || version.kind === 'office').length
    }
    assert.deepEqual(await Promise.all(['20', '01', '79'].map(ranked)), [14, 15, 16])
  })

  test('is not loaded over what is there', async () => {
    await assert.rejects(
      takeInVietnam(office, null, { offices: false }),
      (error: unknown) => error instanceof Refusal && error.code === 'units-there',
    )
  })
})

describe('the national tree with the offices of every commune', () => {
  test('has four for each, and wards have the division of economy, infrastructure and towns', async () => {
    const trial = await openTrialDatabase({ name: 'any' })
    const office = await openOffice({ databaseUrl: await trial.bare(), dataDir: '', now: () => new Date('2026-11-30T00:00:00Z') })
    const { kinds } = await takeInVietnam(office, null, { offices: true })
    assert.equal(kinds.division, 3321 * 2)
    const named = async (day: string) =>
      (await searchUnits(office.store, { q: '25270.phong-kinh-te', day, kinds: [], after: null, limit: 1 }))[0]?.version.name
    assert.deepEqual([await named('2026-04-29'), await named('2026-04-30')], ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'])
    await office.close()
    await trial.close()
  })
})
