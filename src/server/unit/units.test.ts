import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Session } from '../../api/account.ts'
import type { LoadedUnits, OpenedUnit, UnitPage } from '../../api/unit.ts'
import { openTrialServer, type TrialClient, type TrialServer } from '../trial/trial-server.ts'

describe('units over HTTP', () => {
  let server: TrialServer
  let administrator: TrialClient
  let viewer: TrialClient
  before(async () => {
    server = await openTrialServer({ now: () => new Date('2026-11-30T02:00:00Z') })
    administrator = await server.as('administrator')
    viewer = await server.as('viewer')
  })
  after(() => server.close())

  const list = async (query: string) => (await viewer.ask<UnitPage>('GET', `/api/units?${query}`)).body
  const open = async (id: string, query = '') => (await viewer.ask<OpenedUnit>('GET', `/api/units/${id}${query}`)).body
  const find = async (query: string) => (await list(query)).items[0]?.id ?? ''

  test('an instance begins with one unit; an administrator loads the national tree in its place, once', async () => {
    assert.equal((await list('')).total, 1)
    const loaded = await administrator.ask<LoadedUnits>('POST', '/api/units/vietnam', {})
    assert.equal(loaded.status, 201)
    assert.equal(loaded.body.kinds.commune, 2611)
    assert.equal((await administrator.ask('POST', '/api/units/vietnam', {})).body.code, 'units-there')
    assert.equal((await viewer.ask('POST', '/api/units/vietnam', {})).status, 403)
    assert.ok((await list('q=chu%20quan')).items.every(({ code }) => code !== 'GOC'))
    const { body } = await viewer.ask<Session>('GET', '/api/session')
    assert.deepEqual(
      body.account.offices.map(({ post, unitName }) => [post, unitName]),
      [['reader', 'Chính phủ']],
    )
  })

  test('the tree is browsed from the roots down, page by page', async () => {
    const roots = await list('below=root')
    assert.ok(roots.items.some(({ name }) => name === 'Chính phủ'))
    const government = roots.items.find(({ name }) => name === 'Chính phủ')
    assert.ok(government && government.below > 50)
    const provinces = await list(`below=${government.id}&kind=province&kind=city&limit=30`)
    assert.equal(provinces.total, 34)
    assert.equal(provinces.items.length, 30)
    const rest = await list(`below=${government.id}&kind=province&kind=city&limit=30&after=${provinces.next}`)
    assert.equal(rest.items.length, 4)
    assert.equal(rest.next, null)
  })

  test('the state of 2025 stands beside that of 2026', async () => {
    assert.equal((await list('kind=ward&day=2025-07-01&limit=1')).total, 687)
    assert.equal((await list('kind=ward&limit=1')).total, 697)
  })

  test('a commune of before 2025 leads to the one that took it in', async () => {
    const { former } = await list('q=thi%20tran%20ba%20che')
    assert.deepEqual(
      former.map(({ name, place, unitName, until }) => [name, place, unitName, until]),
      [['Thị trấn Ba Chẽ', 'Huyện Ba Chẽ, Tỉnh Quảng Ninh', 'Xã Ba Chẽ', '2025-07-01']],
    )
  })

  test('a unit tells its names over time, both lines, and what it was made of', async () => {
    const ward = await open(await find('q=phuong%20long%20thanh&kind=ward'))
    assert.deepEqual(
      ward.versions.map(({ from, until, name, act }) => [from, until, name, act?.basis]),
      [
        ['2025-07-01', '2026-04-30', 'Xã Long Thành', 'Luật 72/2025/QH15; Quyết định 19/2025/QĐ-TTg'],
        ['2026-04-30', null, 'Phường Long Thành', 'Nghị quyết 237/NQ-UBTVQH16'],
      ],
    )
    assert.deepEqual(
      ward.territory.map(({ name }) => name),
      ['Chính phủ', 'Thành phố Đồng Nai'],
    )
    assert.ok(ward.former.some(({ name }) => name === 'Thị trấn Long Thành'))
    const asOf = await open(ward.unit.id, '?day=2025-12-31')
    assert.equal(asOf.now?.name, 'Xã Long Thành')
    assert.equal(asOf.territory.at(-1)?.name, 'Tỉnh Đồng Nai')
    const department = await open(await find('q=so%20y%20te%20lang%20son&kind=department'))
    assert.deepEqual([department.now?.parent?.name, department.now?.sector?.name], ['Tỉnh Lạng Sơn', 'Bộ Y tế'])
  })

  test('what is no day, no kind, no unit and no cursor is refused', async () => {
    for (const [query, status] of [
      ['day=2026-02-30', 400],
      ['kind=village', 400],
      ['below=x', 404],
      ['after=x', 400],
    ] as const)
      assert.equal((await viewer.ask('GET', `/api/units?${query}`)).status, status, query)
  })
})
