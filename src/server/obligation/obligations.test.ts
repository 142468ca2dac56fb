import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import type { ObligationPage, OpenedObligation } from '../../api/obligation.ts'
import type { Problem } from '../../api/problem.ts'
import type { Box } from '../../core/obligation/box.ts'
import type { ExtensionMove } from '../../core/obligation/extension.ts'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import type { Post } from '../../core/policy/role.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../../usecase/account/add-account.ts'
import { publishText } from '../trial/trial-publication.ts'
import { openTrialServer, signedIn, type TrialClient, type TrialServer, trialPassword, trialPlan } from '../trial/trial-server.ts'

const province = randomUUID()
const units = {
  health: { id: randomUUID(), name: 'Sở Y tế', kind: 'department' },
  education: { id: randomUUID(), name: 'Sở Giáo dục và Đào tạo', kind: 'department' },
  finance: { id: randomUUID(), name: 'Sở Tài chính', kind: 'department' },
  anHoa: { id: randomUUID(), name: 'Xã An Hòa', kind: 'commune' },
  tanLoc: { id: randomUUID(), name: 'Phường Tân Lộc', kind: 'ward' },
} as const
type Name = keyof typeof units | 'province'

describe('what units owe', () => {
  let server: TrialServer
  let made = 0
  let now = new Date('2026-01-20T03:00:00Z')
  before(async () => {
    server = await openTrialServer({ now: () => now })
    await plantUnit(server.office.store, province, null, { name: 'Tỉnh Sông Trăng', kind: 'province' })
    for (const { id, ...unit } of Object.values(units)) await plantUnit(server.office.store, id, province, unit)
    const desk = (username: string, unitId: string, post: Post) =>
      addAccount(server.office, { username, name: username, post, unitId, password: trialPassword, mustChangePassword: false })
    await desk('province', province, 'main-focal-point')
    for (const [name, { id }] of Object.entries(units)) await desk(name, id, 'main-focal-point')
    await desk('health-reader', units.health.id, 'reader')
  })
  after(() => server.close())

  const as = (username: Name | 'health-reader') => signedIn(server.url, username)
  const inbox = async (client: TrialClient, box: Box = 'new', more = ''): Promise<ObligationPage> =>
    (await client.ask<ObligationPage>('GET', `/api/obligations?box=${box}${more}`)).body
  const open = async (client: TrialClient, id: string): Promise<OpenedObligation> =>
    (await client.ask<OpenedObligation>('GET', `/api/obligations/${id}`)).body
  const step = async (client: TrialClient, id: string, move: ObligationMove, words?: string) =>
    client.ask('POST', `/api/obligations/${id}/moves`, { version: (await open(client, id)).version, move, words })
  const answer = (client: TrialClient, id: string, extensionId: string, move: ExtensionMove) =>
    client.ask('POST', `/api/obligations/${id}/extensions/${extensionId}/moves`, { move })

  /** A plan of the province that is published with all its items. */
  async function publish(
    change: (text: string) => string = text => text,
    former?: string,
  ): Promise<{ documentId: string; planId: string }> {
    return publishText(await as('province'), `${++made}`, change(trialPlan(former ? '' : ` số ${made}`)), former)
  }
  const communes = (text: string) =>
    text.replace('3. Sở Tài chính chủ trì', '4. UBND các xã, phường rà soát trẻ em bỏ học trước ngày 15/6/2026.\n3. Sở Tài chính chủ trì')
  const mine = async (client: TrialClient, planId: string, box: Box = 'new') =>
    (await inbox(client, box)).items.filter(item => item.planId === planId)

  test('a published plan lies in the inboxes of those whom it means: leads, supports, every commune of a group', async () => {
    const { planId } = await publish(communes)
    const shown = async (name: Name) =>
      (await mine(await as(name), planId)).map(({ part, term }) => `${part} ${term.kind === 'day' ? term.last : term.kind}`)
    assert.deepEqual(await shown('education'), ['lead 2026-03-30'])
    assert.deepEqual(await shown('health'), ['support 2026-03-30'])
    assert.deepEqual(await shown('finance'), ['lead none'])
    assert.deepEqual(await shown('anHoa'), ['lead 2026-06-14'])
    assert.deepEqual(await shown('tanLoc'), ['lead 2026-06-14'])
    assert.deepEqual(await shown('province'), [])
  })

  test('a unit takes it on, tells how far it is, hands it in; the one who assigned sends it back, then confirms', async () => {
    const { planId } = await publish()
    const [education, clerk] = [await as('education'), await as('province')]
    const [line] = await mine(education, planId)
    assert.ok(line)
    assert.equal((await step(education, line.id, { type: 'accept' })).status, 204)
    assert.equal((await step(education, line.id, { type: 'progress' }, 'Đã mở 01 lớp')).status, 204)
    assert.equal((await step(education, line.id, { type: 'submit' }, 'Đã mở 02 lớp')).status, 204)
    assert.equal((await step(education, line.id, { type: 'confirm' })).body.code, 'move-not-yours')
    assert.deepEqual(
      (await mine(clerk, planId, 'judge')).map(({ id }) => id),
      [line.id],
    )
    assert.equal((await step(clerk, line.id, { type: 'return', reason: ' ' })).body.code, 'reason-needed')
    assert.equal((await step(clerk, line.id, { type: 'return', reason: 'thiếu danh sách' })).status, 204)
    assert.equal((await step(education, line.id, { type: 'submit' })).status, 204)
    assert.equal((await step(clerk, line.id, { type: 'confirm' })).status, 204)
    const { state, steps, standing, moves } = await open(clerk, line.id)
    assert.deepEqual([state, standing.now, moves], ['confirmed', 'on-time', ['reopen']])
    assert.deepEqual(
      steps.map(({ move, unit, words }) => [move, unit, words].filter(Boolean).join(' · ')),
      [
        'accept · Sở Giáo dục và Đào tạo',
        'progress · Sở Giáo dục và Đào tạo · Đã mở 01 lớp',
        'submit · Sở Giáo dục và Đào tạo · Đã mở 02 lớp',
        'return · Tỉnh Sông Trăng · thiếu danh sách',
        'submit · Sở Giáo dục và Đào tạo',
        'confirm · Tỉnh Sông Trăng',
      ],
    )
  })

  test('what is not theirs goes back and on to another, with its history; the new one begins anew', async () => {
    const { planId } = await publish()
    const [health, clerk] = [await as('health'), await as('province')]
    const [line] = await mine(health, planId)
    assert.ok(line)
    await step(health, line.id, { type: 'misdirect', reason: 'việc của Sở Tài chính' })
    assert.equal((await step(clerk, line.id, { type: 'reroute', reason: 'đúng', toUnitId: units.health.id })).body.code, 'unit-not-to-tell')
    assert.equal((await step(clerk, line.id, { type: 'reroute', reason: 'đúng', toUnitId: units.anHoa.id })).status, 204)
    assert.deepEqual(await mine(health, planId), [])
    assert.deepEqual(
      (await mine(await as('anHoa'), planId)).map(({ part, state }) => `${part} ${state}`),
      ['support sent'],
    )
    assert.deepEqual(
      (await open(clerk, line.id)).steps.map(({ toUnit }) => toUnit),
      [null, 'Xã An Hòa'],
    )
  })

  test('more time is asked for, another day is offered and taken; on time is told against both', async () => {
    const { planId } = await publish()
    const [education, clerk] = [await as('education'), await as('province')]
    const [line] = await mine(education, planId)
    assert.ok(line)
    const ask = (askedFor: string) =>
      education.ask<{ id: string } & Problem>('POST', `/api/obligations/${line.id}/extensions`, { askedFor, reason: 'trùng kỳ thi' })
    assert.equal((await ask('2026-03-30')).body.code, 'extension-not-later')
    const { body } = await ask('2026-05-31')
    assert.equal((await ask('2026-06-30')).body.code, 'extension-open')
    assert.equal((await answer(education, line.id, body.id, { type: 'grant' })).body.code, 'move-not-yours')
    assert.equal((await answer(clerk, line.id, body.id, { type: 'counter', reason: 'cần trước hè', day: '2026-04-30' })).status, 204)
    assert.equal((await answer(education, line.id, body.id, { type: 'take' })).status, 204)
    await step(education, line.id, { type: 'accept' })
    now = new Date('2026-04-20T03:00:00Z')
    const later = await as('education')
    const { standing, extendedTo } = await open(later, line.id)
    assert.deepEqual([standing.now, standing.original, extendedTo], ['in-term', 'overdue', '2026-04-30'])
    assert.ok((await mine(later, planId, 'working')).length === 1 && (await mine(later, planId, 'overdue')).length === 0)
    now = new Date('2026-05-04T03:00:00Z')
    const late = await as('education')
    const [overdue] = await mine(late, planId, 'overdue')
    assert.equal(overdue?.standing.daysLate, 4)
    now = new Date('2026-01-20T03:00:00Z')
  })

  test('two who work on one thing are told of each other', async () => {
    const { planId } = await publish()
    const education = await as('education')
    const [line] = await mine(education, planId)
    assert.ok(line)
    const { version } = await open(education, line.id)
    const move = () => education.ask('POST', `/api/obligations/${line.id}/moves`, { version, move: { type: 'accept' } })
    const answers = await Promise.all([move(), move()])
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([204, 409]))
    assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'obligation-changed')
  })

  test('other units see nothing of it, readers of the own unit see and change nothing', async () => {
    const { planId } = await publish()
    const [line] = await mine(await as('education'), planId)
    assert.ok(line)
    assert.equal((await (await as('finance')).ask('GET', `/api/obligations/${line.id}`)).status, 403)
    const [own] = await mine(await as('health-reader'), planId)
    assert.ok(own)
    assert.equal((await step(await as('health-reader'), own.id, { type: 'accept' })).body.code, 'not-allowed')
  })

  test('an amended plan goes on with what was done, by its new day, and ends what it no longer says', async () => {
    const first = await publish(text => text.replace(' số ', ' đợt '))
    const education = await as('education')
    const [line] = await mine(education, first.planId)
    assert.ok(line)
    await step(education, line.id, { type: 'accept' })
    const [gone] = await mine(await as('finance'), first.planId)
    const mark = ` đợt ${made}`
    const second = await publish(
      text =>
        text
          .replace('năm 2026\n', `năm 2026${mark}\n`)
          .replace('31/3/2026', '30/4/2026')
          .replace(/3\. Sở Tài chính.*\n/, ''),
      first.documentId,
    )
    const { planId, state, term } = await open(education, line.id)
    assert.deepEqual([planId, state, term.kind === 'day' && term.last], [second.planId, 'accepted', '2026-04-29'])
    assert.equal((await open(await as('province'), gone?.id ?? '')).state, 'superseded')
    const all = await server.office.store
      .selectFrom('obligation')
      .select(['unit_id', 'plan_id'])
      .where('plan_id', '=', second.planId)
      .execute()
    assert.equal(all.filter(each => each.unit_id === units.education.id).length, 1)
  })

  test('the inbox goes page by page, and finds without marks', async () => {
    const education = await as('education')
    const seen: string[] = []
    let after = ''
    for (let pages = 0; pages < 50; pages++) {
      const page = await inbox(education, 'new', `&limit=1${after && `&after=${after}`}`)
      seen.push(...page.items.map(({ id }) => id))
      if (page.next === null) break
      after = page.next
    }
    assert.equal(new Set(seen).size, seen.length)
    assert.equal(seen.length, (await inbox(education)).counts.new)
    assert.equal((await inbox(education, 'new', '&q=tap huan')).items.length, seen.length)
    assert.equal((await inbox(education, 'new', '&q=cau duong')).items.length, 0)
    assert.equal((await education.ask('GET', '/api/obligations?after=xyz')).body.code, 'cursor-invalid')
  })
})
