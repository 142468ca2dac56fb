import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { UnitGroupBody, UnitGroups, UnitPage } from '../../api/unit.ts'
import { belongsTo, type GroupRule } from '../../core/unit/group-rule.ts'
import { listUnitsBelow, loadUnitPaths } from '../../store/unit/unit.ts'
import { takeInVietnam } from '../../usecase/unit/load-vietnam.ts'
import { openTrialServer, type TrialClient, type TrialServer } from '../trial/trial-server.ts'

describe('groups of units over HTTP', () => {
  let server: TrialServer
  let administrator: TrialClient
  const ids = new Map<string, string>()
  const id = (code: string): string => ids.get(code) ?? ''
  before(async () => {
    server = await openTrialServer({ now: () => new Date('2026-11-30T02:00:00Z') })
    await takeInVietnam(server.office, null, { offices: false })
    administrator = await server.as('administrator')
    for (const row of await server.office.store.selectFrom('unit').select(['id', 'code']).execute()) ids.set(row.code, row.id)
  })
  after(() => server.close())

  const save = (name: string, rule: UnitGroupBody['rule']) =>
    administrator.ask<{ id: string; code: string }>('POST', '/api/units/groups', { name, rule })
  const members = async (group: string, day: string) =>
    (await administrator.ask<UnitPage>('GET', `/api/units?group=${group}&day=${day}&limit=200`)).body

  test('the wards of Đồng Nai are more since 30/4/2026, by the same rule', async () => {
    const { status, body } = await save('Các phường', { type: 'below', unitId: id('75'), kinds: ['ward'], direct: true })
    assert.equal(status, 201)
    const [before, after] = [await members(body.id, '2026-04-29'), await members(body.id, '2026-04-30')]
    assert.equal(after.total - before.total, 10)
    const listed = (await administrator.ask<UnitGroups>('GET', '/api/units/groups')).body.items.find(group => group.id === body.id)
    assert.equal(listed?.members, after.total)
    assert.partialDeepStrictEqual(listed?.units, [{ name: 'Thành phố Đồng Nai' }])
    assert.partialDeepStrictEqual(listed?.rule, { type: 'below', kinds: ['ward'], direct: true, except: [] })
  })

  test('the database and core agree on who belongs', async () => {
    const day = '2026-06-01'
    const all = await listUnitsBelow(server.office.store, id('chinh-phu'), { line: 'territory', day })
    const paths = await loadUnitPaths(
      server.office.store,
      all.map(unit => unit.id),
      day,
    )
    const rules: readonly GroupRule[] = [
      { type: 'below', unitId: id('20'), line: 'territory', kinds: [], direct: false, except: [] },
      { type: 'below', unitId: id('20'), line: 'territory', kinds: ['commune', 'ward'], direct: true, except: [id('06019')] },
      { type: 'below', unitId: id('bo-y-te'), line: 'sector', kinds: ['department'], direct: true, except: [] },
      { type: 'list', unitIds: [id('20.so-y-te'), id('06019')] },
    ]
    for (const rule of rules) {
      const { body } = await save(
        `Nhóm ${rules.indexOf(rule)}`,
        rule.type === 'list' ? { ...rule, unitIds: [...rule.unitIds] } : { ...rule, kinds: [...rule.kinds], except: [...rule.except] },
      )
      const expected = all.filter(unit =>
        belongsTo(rule, { id: unit.id, kind: unit.version.kind, path: paths.get(unit.id) ?? { territory: [], sector: [] } }),
      )
      assert.ok(expected.length > 1)
      assert.deepEqual(
        (await members(body.id, day)).items.map(unit => unit.id).sort(),
        expected.map(unit => unit.id).sort(),
        JSON.stringify(rule),
      )
    }
  })

  test('a group is changed to a list, whose units are told apart by where they lie', async () => {
    const { body } = await save('Xã điểm', { type: 'below', unitId: id('20'), kinds: ['commune'], direct: true })
    const [unit] = (await members(body.id, '2026-11-30')).items
    const list = { type: 'list', unitIds: [unit?.id ?? ''] } as const
    const changed = await administrator.ask('PUT', `/api/units/groups/${body.id}`, { name: 'Xã làm điểm', rule: list })
    assert.equal(changed.status, 200)
    const group = (await administrator.ask<UnitGroups>('GET', '/api/units/groups')).body.items.find(each => each.id === body.id)
    assert.deepEqual([group?.name, group?.rule, group?.members], ['Xã làm điểm', list, 1])
    assert.deepEqual(
      group?.units.map(({ name, place }) => [name, place]),
      [[unit?.name, 'Tỉnh Lạng Sơn']],
    )
    assert.equal((await administrator.ask('PUT', `/api/units/groups/${randomUUID()}`, { name: 'X', rule: list })).status, 404)
    const gone = { type: 'list', unitIds: [randomUUID()] }
    assert.equal((await administrator.ask('PUT', `/api/units/groups/${body.id}`, { name: 'X', rule: gone })).status, 404)
  })

  test('a group that is deleted is gone; what names no unit is not saved; others only look', async () => {
    const { body } = await save('Tạm', { type: 'list', unitIds: [id('20')] })
    assert.equal((await administrator.ask('DELETE', `/api/units/groups/${body.id}`)).status, 204)
    assert.equal((await administrator.ask('GET', `/api/units?group=${body.id}`)).status, 404)
    assert.equal((await save('Không', { type: 'list', unitIds: [randomUUID()] })).status, 404)
    const viewer = await server.as('viewer')
    assert.equal((await viewer.ask('GET', '/api/units/groups')).status, 200)
    assert.equal((await viewer.ask('POST', '/api/units/groups', { name: 'X', rule: { type: 'list', unitIds: [id('20')] } })).status, 403)
  })
})
