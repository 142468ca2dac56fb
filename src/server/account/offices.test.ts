import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Session } from '../../api/account.ts'
import type { DocumentPage, OpenedDocument } from '../../api/document.ts'
import type { Candidate, OpenMatters, UnitOffice, UnitOffices } from '../../api/office.ts'
import type { Post } from '../../core/policy/role.ts'
import { listAudit } from '../../store/audit/audit.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { openTrialServer, type TrialClient, type TrialServer, trialPassword, trialPlan } from '../trial/trial-server.ts'

const dayMs = 24 * 3_600_000

describe('offices', () => {
  let server: TrialServer
  let administrator: TrialClient
  let now = Date.UTC(2026, 5, 1, 3)
  let unitId = ''
  before(async () => {
    server = await openTrialServer({ now: () => new Date(now), sessionIdleMs: 100 * dayMs, sessionMs: 200 * dayMs })
    administrator = await server.as('administrator')
    unitId = (await sessionOf(administrator)).offices[0]?.unitId ?? ''
  })
  after(() => server.close())

  const sessionOf = async (client: TrialClient) => (await client.ask<Session>('GET', '/api/session')).body.account
  const newcomer = async (username: string, post: Post | null = null) => {
    const { id } = await addAccount(server.office, {
      username,
      name: `Cán bộ ${username}`,
      post,
      password: trialPassword,
      mustChangePassword: false,
    })
    const client = server.stranger()
    await client.ask('POST', '/api/session', { username, password: trialPassword })
    return { id, client }
  }
  const offices = async (client = administrator) => (await client.ask<UnitOffices>('GET', `/api/units/${unitId}/offices`)).body
  const officeOf = async (post: Post, number = 1): Promise<UnitOffice & { id: string }> => {
    const found = (await offices()).offices.find(office => office.post === post && office.number === number)
    assert.ok(found?.id, `${post} ${number}`)
    return { ...found, id: found.id }
  }
  const day = (after = 0) => new Date(now + after * dayMs).toISOString().slice(0, 10)
  const fill = (post: Post, accountId: string, more: object = {}) =>
    administrator.ask('POST', `/api/units/${unitId}/offices`, { post, accountId, from: day(), ...more })

  test('a unit shows every post, held or vacant, and who may change it', async () => {
    const { offices: found, may } = await offices()
    assert.deepEqual(
      found.map(({ post, holders }) => [post, holders.map(({ name }) => name)]),
      [
        ['approver', []],
        ['main-focal-point', ['Tài khoản clerk']],
        ['alternate-focal-point', []],
        ['reader', ['Tài khoản viewer']],
        ['administrator', ['Tài khoản administrator']],
      ],
    )
    assert.ok(may.includes('fill-office'))
    const seen = await offices(await server.as('viewer'))
    assert.deepEqual([seen.may, seen.offices.flatMap(office => office.may)], [['open-offices', 'open-score'], []])
  })

  test('an account without a post does nothing until it is given one, from the day on which it begins', async () => {
    const { id, client } = await newcomer('moi')
    assert.equal((await client.ask('GET', '/api/documents')).body.code, 'post-needed')
    const { body } = await administrator.ask<{ items: Candidate[] }>('GET', `/api/units/${unitId}/candidates?q=CAN%20BO%20moi`)
    assert.deepEqual(
      body.items.map(each => each.id),
      [id],
    )
    assert.equal((await fill('alternate-focal-point', id, { from: day(2) })).status, 201)
    assert.equal((await client.ask('GET', '/api/documents')).body.code, 'post-needed')
    now += 2 * dayMs
    assert.equal((await client.ask('GET', '/api/documents')).status, 200)
    assert.equal((await sessionOf(client)).role, 'alternate-focal-point')
  })

  test('a second focal point is another office; the same one is not held twice', async () => {
    const { id } = await newcomer('hai')
    assert.equal((await fill('alternate-focal-point', id, { number: 1 })).body.code, 'office-held')
    assert.equal((await fill('alternate-focal-point', id)).status, 201)
    assert.equal((await officeOf('alternate-focal-point', 2)).holders[0]?.name, 'Cán bộ hai')
  })

  test('no post is given for days that are over, nor to an account that is not there', async () => {
    const { id } = await newcomer('cu')
    assert.equal((await fill('reader', id, { from: day(-1) })).body.code, 'day-past')
    assert.equal((await fill('reader', unitId)).body.code, 'account-unknown')
  })

  test('an office is handed over in one step: the work stays, the one who leaves can do nothing more', async () => {
    const clerk = await server.as('clerk')
    const { body: made } = await clerk.upload('x.txt', trialPlan(' bàn giao'))
    const { id, client } = await newcomer('ke nhiem')
    const office = await officeOf('main-focal-point')
    const preview = await administrator.ask<OpenMatters>('GET', `/api/offices/${office.id}/hand-over`)
    assert.deepEqual(preview.body, { reviews: 1, plans: 0, deputies: 0 })
    const holdingId = office.holders[0]?.id
    const wish = { holdingId, to: id, day: day() }
    assert.equal((await clerk.ask('POST', `/api/offices/${office.id}/hand-over`, wish)).body.code, 'not-allowed')
    assert.equal((await administrator.ask('POST', `/api/offices/${office.id}/hand-over`, wish)).status, 204)
    assert.equal((await administrator.ask('POST', `/api/offices/${office.id}/hand-over`, wish)).body.code, 'holding-over')
    assert.equal((await clerk.ask('GET', '/api/documents')).body.code, 'post-needed')
    const { body: list } = await client.ask<DocumentPage>('GET', '/api/documents')
    assert.deepEqual(
      list.items.map(item => [item.id, item.uploadedBy, item.may.includes('move-review')]),
      [[made.id, { post: 'main-focal-point', number: 1 }, true]],
    )
    const holders = (await officeOf('main-focal-point')).holders.map(({ name, until }) => [name, until])
    assert.deepEqual(holders, [
      ['Cán bộ ke nhiem', null],
      ['Tài khoản clerk', day()],
    ])
    const event = (await listAudit(server.office.store)).at(-1)
    assert.equal(event?.action, 'office-handed-over')
    assert.ok(event?.unit === unitId && event.office, 'the event tells from which office it was done')
  })

  test('the last administrator cannot go without a successor', async () => {
    const office = await officeOf('administrator')
    const leave = { holdingId: office.holders[0]?.id, to: null, day: day() }
    assert.equal((await administrator.ask('POST', `/api/offices/${office.id}/hand-over`, leave)).body.code, 'last-administrator')
  })

  test('whoever holds an office lets somebody stand in for a time, and that one lets nobody else', async () => {
    const { id: leaderId, client: leader } = await newcomer('lanh dao')
    const { id: deputyId, client: deputy } = await newcomer('cap pho')
    await fill('approver', leaderId)
    const office = await officeOf('approver')
    const delegate = (client: TrialClient, accountId: string, more: object = {}) =>
      client.ask('POST', `/api/offices/${office.id}/delegations`, {
        accountId,
        from: day(),
        until: day(10),
        reason: 'Đi công tác',
        ...more,
      })
    assert.equal((await delegate(leader, deputyId, { until: day(400) })).body.code, 'delegation-too-long')
    assert.equal((await delegate(leader, deputyId, { until: day() })).body.code, 'delegation-ends-first')
    assert.equal((await delegate(leader, leaderId)).body.code, 'office-held')
    assert.equal((await delegate(leader, deputyId)).status, 204)
    const { role, offices: held } = await sessionOf(deputy)
    assert.deepEqual([role, held[0]?.standsIn, held[0]?.until], ['approver', true, day(10)])
    assert.equal((await delegate(deputy, leaderId)).body.code, 'outside-reach')
    now += 10 * dayMs
    assert.equal((await sessionOf(deputy)).role, 'without-post')
    assert.equal((await sessionOf(leader)).role, 'approver')
  })

  test('a delegation is taken back before its time', async () => {
    const { id: accountId, client } = await newcomer('thay')
    const office = await officeOf('approver')
    await administrator.ask('POST', `/api/offices/${office.id}/delegations`, { accountId, from: day(), until: day(30), reason: '' })
    assert.equal((await sessionOf(client)).role, 'approver')
    const [deputy] = (await officeOf('approver')).deputies
    assert.equal((await administrator.ask('DELETE', `/api/delegations/${deputy?.id}`)).status, 204)
    assert.equal((await sessionOf(client)).role, 'without-post')
  })

  test('who holds several offices acts from one at a time, and the audit says from which', async () => {
    const { id, client } = await newcomer('nhieu viec', 'reader')
    await plantUnit(server.office.store, '00000000-0000-4000-8000-00000000aaaa', unitId, { name: 'Phòng Tổng hợp' })
    await administrator.ask('POST', '/api/units/00000000-0000-4000-8000-00000000aaaa/offices', {
      post: 'main-focal-point',
      accountId: id,
      from: day(),
    })
    const before = await sessionOf(client)
    assert.deepEqual(
      before.offices.map(({ post, unitName }) => [post, unitName]),
      [
        ['main-focal-point', 'Phòng Tổng hợp'],
        ['reader', 'Đơn vị chủ quản'],
      ],
    )
    const { body: made } = await client.upload('y.txt', trialPlan(' của phòng'))
    const { body: opened } = await client.ask<OpenedDocument>('GET', `/api/documents/${made.id}`)
    assert.deepEqual([opened.document.unit.name, opened.document.relation], ['Phòng Tổng hợp', 'own'])
    const reading = before.offices.find(({ post }) => post === 'reader')
    assert.equal((await client.ask('PUT', '/api/session/office', { officeId: reading?.id })).status, 204)
    assert.equal((await client.upload('z.txt', trialPlan(' không được'))).body.code, 'not-allowed')
    const { body: below } = await client.ask<OpenedDocument>('GET', `/api/documents/${made.id}`)
    assert.equal(below.document.relation, 'below')
    assert.deepEqual(
      ['download-file', 'move-review', 'publish-plan', 'delete-document'].filter(name => below.document.may.includes(name)),
      ['download-file'],
    )
    assert.equal((await client.ask('PUT', '/api/session/office', { officeId: unitId })).body.code, 'not-found')
  })

  test('the same file is taken in by each unit once, and what another unit has is not told', async () => {
    const room = await newcomer('phong khac')
    const other = '00000000-0000-4000-8000-00000000bbbb'
    await plantUnit(server.office.store, other, unitId, { name: 'Phòng Khác' })
    await administrator.ask('POST', `/api/units/${other}/offices`, { post: 'main-focal-point', accountId: room.id, from: day() })
    assert.equal((await room.client.upload('x.txt', trialPlan(' bàn giao'))).status, 201)
    assert.equal((await room.client.upload('x.txt', trialPlan(' bàn giao'))).body.code, 'document-known')
    const { body } = await room.client.ask<DocumentPage>('GET', '/api/documents')
    assert.deepEqual(
      body.items.map(item => item.unit.name),
      ['Phòng Khác'],
    )
  })

  test('what is shared is seen by other units, and can be taken back', async () => {
    const room = server.stranger()
    await room.ask('POST', '/api/session', { username: 'phong khac', password: trialPassword })
    const holder = server.stranger()
    await holder.ask('POST', '/api/session', { username: 'ke nhiem', password: trialPassword })
    const [mine] = (await holder.ask<DocumentPage>('GET', '/api/documents?whose=own')).body.items
    const share = (sharing: string) => holder.ask('PUT', `/api/documents/${mine?.id}/sharing`, { sharing })
    assert.equal((await room.ask('GET', `/api/documents/${mine?.id}`)).body.code, 'outside-reach')
    assert.equal((await share('shared')).status, 204)
    assert.equal((await room.ask('GET', `/api/documents/${mine?.id}`)).status, 200)
    const { body } = await room.ask<DocumentPage>('GET', '/api/documents?whose=above')
    assert.deepEqual(
      body.items.map(item => [item.id, item.sharing]),
      [[mine?.id, 'shared']],
    )
    await share('internal')
    assert.equal((await room.ask<DocumentPage>('GET', '/api/documents?whose=above')).body.total, 0)
  })
})
