import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { NoticePage } from '../../api/notice.ts'
import type { OpenedUrging, OverdueWork, UrgingList, UrgingPage, UrgingRequest, UrgingTrial } from '../../api/urging.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'

const oneTask = (text: string) => text.replace(/2\. Sở Văn hóa[^\n]*\n/, '').replace(/III\. TỔ CHỨC[\s\S]*?(?=\nNơi nhận)/, '')

describe('urging', () => {
  let province: TrialProvince
  before(async () => {
    province = await openTrialProvince()
    for (let i = 0; i < 3; i++) await province.publish(oneTask)
    province.setNow('2026-04-10T03:00:00Z')
  })
  after(() => province.server.close())

  const as = (unit: TrialUnit) => province.as(unit)
  const overdueOf = async (unit: TrialUnit) =>
    (await (await as('province')).ask<OverdueWork>('GET', `/api/urgings/overdue?unit=${province.unitId(unit)}`)).body
  const issue = async (request: Partial<UrgingRequest>, unit: TrialUnit = 'province') => {
    const wish = { kind: 'urge', words: 'Đề nghị Sở khẩn trương hoàn thành và báo cáo kết quả.', obligationIds: [], ...request }
    return (await as(unit)).ask<{ id: string; code: string; about: { words?: string } }>('POST', '/api/urgings', wish)
  }
  const open = async (id: string, unit: TrialUnit) => (await as(unit)).ask<OpenedUrging & { code: string }>('GET', `/api/urgings/${id}`)
  const list = async (unit: TrialUnit, box: 'sent' | 'received') =>
    (await (await as(unit)).ask<UrgingPage>('GET', `/api/urgings?box=${box}`)).body.items

  test('who owes what is overdue is shown, and one record is written about several things', async () => {
    const { units, items } = await overdueOf('education')
    assert.deepEqual(
      units.map(({ name, count }) => `${name} ${count}`),
      ['Sở Giáo dục và Đào tạo 3', 'Sở Y tế 3'],
    )
    const obligationIds = items.map(({ id }) => id)
    const tried = (await (await as('province')).ask<UrgingTrial>('POST', '/api/urgings/try', { kind: 'urge', words: 'x', obligationIds }))
      .body
    assert.deepEqual([tried.to.name, tried.round, tried.items.map(({ daysLate }) => daysLate)], ['Sở Giáo dục và Đào tạo', 1, [11, 11, 11]])
    assert.deepEqual(await list('province', 'sent'), [], 'trying writes nothing')
    const { status, body } = await issue({ obligationIds })
    assert.equal(status, 201)
    const [sent] = await list('province', 'sent')
    assert.deepEqual([sent?.number, sent?.year, sent?.count, sent?.opened, sent?.answered], [1, 2026, 3, null, false])
    // The writer's own look is no receipt.
    assert.equal((await open(body.id, 'province')).body.opened, null)
  })

  test('the receipt says which office opened it first, and when; the office is told and answers', async () => {
    const [received] = await list('education', 'received')
    assert.ok(received)
    const notices = (await (await as('education')).ask<NoticePage>('GET', '/api/notices')).body
    assert.deepEqual(new Set(notices.items.map(({ rung }) => rung)), new Set(['urged']))
    province.setNow('2026-04-10T08:30:00Z')
    const first = (await open(received.id, 'education')).body
    province.setNow('2026-04-11T08:30:00Z')
    await open(received.id, 'education')
    const { opened } = (await open(received.id, 'province')).body
    assert.deepEqual(opened, { at: '2026-04-10T08:30:00.000Z', by: { post: 'main-focal-point', number: 1 } })
    assert.ok(first.isOurs)
    const answer = async (unit: TrialUnit, words: string) => (await as(unit)).ask('POST', `/api/urgings/${received.id}/answers`, { words })
    assert.equal((await answer('province', 'x')).body.code, 'move-not-yours')
    assert.equal((await answer('education', ' ')).body.code, 'reason-needed')
    assert.equal((await answer('education', 'Sẽ xong trước ngày 20/4.')).status, 204)
    const { answers } = (await open(received.id, 'province')).body
    assert.deepEqual(
      answers.map(({ words, unit }) => `${unit}: ${words}`),
      ['Sở Giáo dục và Đào tạo: Sẽ xong trước ngày 20/4.'],
    )
  })

  test('it stands on the page of each thing that it is about, and for nobody else', async () => {
    const [sent] = await list('province', 'sent')
    assert.ok(sent)
    const [item] = (await open(sent.id, 'province')).body.items
    const about = async (unit: TrialUnit) => (await as(unit)).ask<UrgingList>('GET', `/api/obligations/${item?.obligationId}/urgings`)
    assert.equal((await about('education')).body.items.length, 1)
    assert.equal((await about('finance')).status, 403)
    assert.equal((await open(sent.id, 'finance')).body.code, 'outside-reach')
    assert.deepEqual(await list('finance', 'received'), [])
  })

  test('the second urging says that it is the second; the unit above is told by a record of its own', async () => {
    const { items } = await overdueOf('education')
    const second = await issue({ obligationIds: items.slice(0, 1).map(({ id }) => id) })
    assert.equal((await open(second.body.id, 'province')).body.round, 2)
    assert.equal((await overdueOf('education')).items.find(({ id }) => id === items[0]?.id)?.rounds, 2)
    const up = await issue({ kind: 'report-up', obligationIds: items.slice(0, 1).map(({ id }) => id) })
    assert.equal(up.body.code, 'urging-none-above', 'the province stands at the top here')
  })

  test('what may not be written is refused, and takes no number', async () => {
    const [education] = (await overdueOf('education')).items
    const [health] = (await overdueOf('health')).items
    assert.ok(education && health)
    const refused = async (request: Partial<UrgingRequest>, unit: TrialUnit = 'province') => (await issue(request, unit)).body.code
    assert.equal(await refused({ obligationIds: [education.id, health.id] }), 'urging-of-many-units')
    assert.equal(await refused({ obligationIds: [education.id] }, 'health'), 'urging-not-given')
    assert.equal(await refused({ obligationIds: [education.id], words: 'Yêu cầu kiểm điểm người đứng đầu' }), 'urging-discipline')
    assert.equal(
      await refused({ obligationIds: [education.id], words: 'Giao bà Nguyễn Thị Ánh, điện thoại 0912345678' }),
      'personal-data-found',
    )
    const { client, id } = { client: await as('health'), id: health.id }
    await province.step(client, id, { type: 'accept' })
    await province.step(client, id, { type: 'submit' })
    assert.equal(await refused({ obligationIds: [id] }), 'urging-not-now')
    assert.equal((await list('province', 'sent'))[0]?.number, 2)
  })

  test('numbers have no gaps, whoever writes at once and whatever fails', async () => {
    const [first] = (await overdueOf('education')).items
    assert.ok(first)
    const clerk = await as('province')
    const before = (await list('province', 'sent'))[0]?.number ?? 0
    const write = (words: string) =>
      clerk.ask('POST', '/api/urgings', { kind: 'urge', words, obligationIds: [first.id] }).then(({ status }) => status)
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => write(i % 3 === 2 ? 'sẽ bị phê bình' : `Lần ${i}`)))
    assert.equal(answers.filter(status => status === 201).length, 8)
    const { rows } = await sql<{ number: number }>`select number from urging order by number`.execute(province.server.office.store)
    assert.deepEqual(
      rows.map(({ number }) => number),
      Array.from({ length: before + 8 }, (_, i) => i + 1),
    )
  })

  test('each year begins anew', async () => {
    province.setNow('2027-01-05T03:00:00Z')
    const [first] = (await overdueOf('education')).items
    const { body } = await issue({ obligationIds: [first?.id ?? ''] })
    const { number, year } = (await open(body.id, 'province')).body
    assert.deepEqual([number, year], [1, 2027])
  })

  for (const table of ['urging', 'urging_item', 'urging_receipt', 'urging_answer'] as const)
    test(`the database refuses to change or delete ${table}`, async () => {
      const { store } = province.server.office
      const meant = /neither changed nor deleted/
      const column = { urging: 'words', urging_item: 'days_late', urging_receipt: 'opened_at', urging_answer: 'words' }[table]
      await assert.rejects(
        unaudited(store, within => sql`update ${sql.table(table)} set ${sql.ref(column)} = ${sql.ref(column)}`.execute(within)),
        meant,
      )
      await assert.rejects(
        unaudited(store, within => sql`delete from ${sql.table(table)}`.execute(within)),
        meant,
      )
    })
})
