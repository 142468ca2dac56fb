import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { OpenedUnit, UnitChanged, UnitOrder, UnitPage, UnitPreview, UnitRequest } from '../../api/unit.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { takeInVietnam } from '../../usecase/unit/load-vietnam.ts'
import { openTrialServer, type TrialClient, type TrialServer } from '../trial/trial-server.ts'

const basis = 'Nghị quyết 999/NQ-UBTVQH16'

describe('changes of units over HTTP', () => {
  let server: TrialServer
  let administrator: TrialClient
  before(async () => {
    server = await openTrialServer({ now: () => new Date('2026-11-30T02:00:00Z') })
    administrator = await server.as('administrator')
    await takeInVietnam(server.office, null, { offices: false })
  })
  after(() => server.close())

  const find = async (q: string, day = '') => {
    const { body } = await administrator.ask<UnitPage>('GET', `/api/units?q=${encodeURIComponent(q)}&day=${day || '2026-12-31'}&limit=1`)
    return body.items[0]?.id ?? ''
  }
  const open = async (id: string, day = '') => (await administrator.ask<OpenedUnit>('GET', `/api/units/${id}${day && `?day=${day}`}`)).body
  const order = (request: UnitRequest, day: string): UnitOrder => ({ request, day, basis })
  const change = (id: string, request: UnitRequest, day: string) =>
    administrator.ask<UnitChanged & { code: string; about: Record<string, string> }>(
      'POST',
      `/api/units/${id}/changes`,
      order(request, day),
    )
  const preview = async (id: string, request: UnitRequest, day: string) =>
    (await administrator.ask<UnitPreview>('POST', `/api/units/${id}/changes/preview`, order(request, day))).body
  const undo = (id: string, actId: string) => administrator.ask('POST', `/api/units/${id}/undo`, { actId })
  const code = (answer: { body: { code?: string } }) => answer.body.code

  test('a rename keeps the old name for the days before, and is undone without a trace', async () => {
    const id = await find('so du lich ha noi')
    const request: UnitRequest = { type: 'rename', name: 'Sở Du lịch và Lữ hành', aliases: ['SDLLH'] }
    const seen = await preview(id, request, '2026-12-15')
    assert.deepEqual(
      seen.change?.changed.map(({ before, after }) => [before.name, after.name, after.parent, after.sector]),
      [['Sở Du lịch', 'Sở Du lịch và Lữ hành', 'Thành phố Hà Nội', 'Bộ Văn hóa, Thể thao và Du lịch']],
    )
    assert.equal((await open(id)).versions.length, 1, 'looking changes nothing')
    const { status, body } = await change(id, request, '2026-12-15')
    assert.equal(status, 201)
    assert.equal((await open(id, '2026-12-14')).now?.name, 'Sở Du lịch')
    assert.equal((await open(id, '2026-12-15')).now?.name, 'Sở Du lịch và Lữ hành')
    assert.equal((await undo(id, body.actId)).status, 204)
    assert.deepEqual(
      (await open(id)).versions.map(({ name, until }) => [name, until]),
      [['Sở Du lịch', null]],
    )
    assert.deepEqual(
      (await listAudit(server.office.store)).slice(-2).map(event => event.action),
      ['unit-changed', 'unit-act-undone'],
    )
  })

  test('two communes merge into a new one: their offices follow, their past stays theirs', async () => {
    const [a, b] = [await find('05983'), await find('06001')]
    const office = await change(a, { type: 'create', unit: { name: 'Phòng Kinh tế', kind: 'division' } }, '2026-12-02')
    assert.equal(office.status, 201)
    const request: UnitRequest = { type: 'merge', unitIds: [b], into: { name: 'Xã Thất Khê Mới', kind: 'commune', code: '05983-2' } }
    const seen = await preview(a, request, '2027-01-01')
    assert.deepEqual([seen.change?.ended.length, seen.change?.made[0]?.name, seen.change?.changed.length], [2, 'Xã Thất Khê Mới', 1])
    const merged = await change(a, request, '2027-01-01')
    assert.equal(merged.status, 201)
    const after = await open(merged.body.unitId, '2027-02-01')
    assert.equal(after.predecessors.length, 2)
    assert.deepEqual(after.below, { division: 1 })
    const before = await open(a, '2026-12-31')
    assert.equal(before.unit.ended, '2027-01-01')
    assert.equal(before.successors[0]?.name, 'Xã Thất Khê Mới')
    assert.equal(before.endedBy?.basis, basis)
    assert.deepEqual(before.below, { division: 1 }, 'on the day before, the office is still its own')
    assert.equal((await open(office.body.unitId, '2027-02-01')).now?.parent?.name, 'Xã Thất Khê Mới')
    assert.equal(code(await undo(office.body.unitId, office.body.actId)), 'unit-act-not-last')
    assert.equal((await undo(merged.body.unitId, merged.body.actId)).status, 204)
    assert.equal((await open(a)).unit.ended, null)
    assert.equal((await undo(office.body.unitId, office.body.actId)).status, 204)
  })

  test('what other things rest on is told before and keeps an act from being undone', async () => {
    const province = await find('20.so-tai-chinh').then(async id => (await open(id)).now?.parent?.id ?? '')
    const made = await change(province, { type: 'create', unit: { name: 'Ban Quản lý Cửa khẩu', kind: 'board' } }, '2026-12-02')
    const id = made.body.unitId
    await sql`create table rest (unit_id uuid references unit)`.execute(server.office.store)
    await sql`insert into rest values (${id})`.execute(server.office.store)
    assert.deepEqual((await preview(id, { type: 'end' }, '2026-12-20')).change?.rests, { rest: 1 })
    assert.equal(code(await undo(id, made.body.actId)), 'unit-in-use')
    await sql`drop table rest`.execute(server.office.store)
    assert.equal((await undo(id, made.body.actId)).status, 204)
    assert.equal((await administrator.ask('GET', `/api/units/${id}`)).status, 404)
  })

  test('what the law of the tree forbids is refused with a reason, and nothing is written', async () => {
    const ministry = await find('bo-y-te')
    const province = (await open(await find('20.so-y-te'))).now?.parent?.id ?? ''
    const commune = await find('05983')
    const cases: readonly (readonly [what: string, id: string, request: UnitRequest, day: string, code: string])[] = [
      ['an end with units below', province, { type: 'end' }, '2026-12-05', 'unit-has-below'],
      ['a change on the day of the last one', commune, { type: 'end' }, '2025-07-01', 'unit-changed-later'],
      ['no change', ministry, { type: 'change-kind', kind: 'ministry', name: 'Bộ Y tế' }, '2026-12-05', 'unit-unchanged'],
      [
        'a code that is taken',
        province,
        { type: 'create', unit: { name: 'X', kind: 'board', code: '05983' } },
        '2026-12-05',
        'unit-code-taken',
      ],
      ['a circle', province, { type: 'move', parentId: commune, sectorId: null }, '2026-12-05', 'unit-above-missing'],
      ['a move out of the tree', commune, { type: 'move', parentId: null, sectorId: null }, '2026-12-05', 'outside-reach'],
      ['a child before its parent', province, { type: 'create', unit: { name: 'Y', kind: 'board' } }, '2025-06-01', 'unit-above-missing'],
      ['a merger with nothing', commune, { type: 'merge', unitIds: [commune], into: null }, '2026-12-05', 'units-too-few'],
    ]
    const acts = async () => (await sql<{ n: number }>`select count(*) as n from unit_act`.execute(server.office.store)).rows[0]?.n
    const before = await acts()
    for (const [what, id, request, day, expected] of cases) assert.equal(code(await change(id, request, day)), expected, what)
    assert.equal(await acts(), before)
    assert.equal(
      (await administrator.ask('POST', `/api/units/${ministry}/changes`, { ...order({ type: 'end' }, '2026-12-05'), basis: ' ' })).status,
      400,
    )
  })

  test('only administrators change the tree', async () => {
    const commune = await find('05983')
    for (const name of ['clerk', 'viewer'] as const)
      assert.equal(
        code(await (await server.as(name)).ask('POST', `/api/units/${commune}/changes`, order({ type: 'end' }, '2026-12-05'))),
        'not-allowed',
      )
    assert.equal((await administrator.ask('POST', `/api/units/${randomUUID()}/changes`, order({ type: 'end' }, '2026-12-05'))).status, 404)
  })

  test('a province is split, and one part takes what stood below', async () => {
    const department = await find('20.so-xay-dung')
    const request: UnitRequest = {
      type: 'split',
      keeps: false,
      heir: 1,
      parts: [
        { name: 'Sở Giao thông', kind: 'department' },
        { name: 'Sở Quy hoạch', kind: 'department' },
      ],
    }
    const { status, body } = await change(department, request, '2027-03-01')
    assert.equal(status, 201)
    const after = await open(department)
    assert.deepEqual(after.successors.map(({ name }) => name).sort(), ['Sở Giao thông', 'Sở Quy hoạch'])
    assert.equal((await open(body.unitId, '2027-03-01')).now?.sector?.name, 'Bộ Xây dựng', 'parts stay in the branch')
    assert.equal((await undo(department, body.actId)).status, 204)
  })

  test('two people who change one unit at once: both acts stand in their order, or one is told', async () => {
    const id = await find('20.so-tu-phap')
    const answers = await Promise.all(
      ['A', 'B', 'C'].map(name => change(id, { type: 'rename', name: `Sở Tư pháp ${name}`, aliases: [] }, '2026-12-09')),
    )
    assert.deepEqual(
      answers.map(({ status }) => status).sort((a, b) => a - b),
      [201, 409, 409],
    )
    assert.equal((await open(id)).versions.length, 2)
  })
})
