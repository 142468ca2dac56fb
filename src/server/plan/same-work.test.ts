import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { OpenedPlan } from '../../api/plan.ts'
import type { ComparedReview, SameWork, SameWorkMoveRequest } from '../../api/same-work.ts'
import { remindUnits } from '../../usecase/reminding/remind-units.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

type Move = SameWorkMoveRequest['move']

/** One for each pair of plans, so that no pair looks like another. */
const topics = [
  'phòng chống đuối nước',
  'an toàn giao thông đường thủy',
  'dinh dưỡng học đường',
  'tư vấn tâm lý tuổi dậy thì',
  'sơ cấp cứu ban đầu',
  'bảo vệ dữ liệu trên mạng',
  'ứng phó bão lũ',
  'tiếng mẹ đẻ vùng biên',
  'trợ giúp khuyết tật vận động',
  'phân loại rác thải nhựa',
  'thư viện lưu động nông thôn',
  'giáo dục hòa nhập khiếm thị',
  'kỹ năng thoát hiểm hỏa hoạn',
]

describe('the same work ordered by several documents', () => {
  let trial: TrialProvince
  let province: TrialClient
  let education: TrialClient
  before(async () => {
    trial = await openTrialProvince()
    province = await trial.as('province')
    education = await trial.as('education')
  })
  after(() => trial.server.close())

  const look = async (client: TrialClient, id: string, query = '') =>
    (await client.ask<SameWork>('GET', `/api/plans/${id}/same-work${query}`)).body
  const move = (client: TrialClient, id: string, what: Move) => client.ask('POST', `/api/plans/${id}/same-work/moves`, { move: what })
  const numbered = (number: number, change: (text: string) => string) =>
    trial.publish(text => change(text.replace('Số: 45/KH-UBND', `Số: ${number}/KH-UBND`)))
  let subject = 0
  /** Two plans of the province, of which the later orders a class again, by an earlier day and in words of its own. */
  const twoPlans = async (day = '15/3/2026') => {
    const topic = topics[subject++] ?? ''
    const first = await numbered(100 + subject, text => text.replace('tập huấn cho giáo viên', `tập huấn ${topic} cho giáo viên`))
    const second = await numbered(200 + subject, text =>
      text.replace(
        /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
        `II. NHIỆM VỤ\n1. Sở Giáo dục và Đào tạo chủ trì mở 02 lớp tập huấn ${topic} cho đội ngũ giáo viên, hoàn thành trước ngày ${day}.\n2. Sở Tài chính chủ trì sửa chữa trụ sở làm việc.\n\nIII. TỔ CHỨC`,
      ),
    )
    return { first, second, topic }
  }
  /** The class of the later plan, and that of the earlier one as it is proposed. */
  const pairOf = async (second: string, first: string) => {
    const found = (await look(province, second)).items.flatMap(item => item.alike.map(other => ({ item, other })))
    const pair = found.find(({ other }) => other.planId === first)
    assert.ok(pair, 'it looks the same')
    return { ...pair, taskId: pair.item.id, otherId: pair.other.id }
  }
  const linked = async (day?: string) => {
    const { first, second } = await twoPlans(day)
    const { taskId, otherId } = await pairOf(second, first)
    assert.equal((await move(province, second, { type: 'same', taskId, otherId })).status, 204)
    const [one, other] = [(await trial.owed('education', first)).id, (await trial.owed('education', second)).id]
    return { first, second, taskId, otherId, one, other }
  }
  const step = async (client: TrialClient, id: string, what: Parameters<TrialProvince['step']>[2], more = {}) =>
    assert.equal((await trial.step(client, id, what, more)).status, 204, what.type)
  const states = async (...ids: readonly string[]) => {
    const found = []
    for (const id of ids) found.push((await trial.open(education, id)).state)
    return found
  }

  test('before a document is published, what other documents have given out already is shown with its reasons', async () => {
    const { first, second, topic } = await twoPlans()
    const { documentId } = (await province.ask<OpenedPlan>('GET', `/api/plans/${second}`)).body.plan
    const { body } = await province.ask<ComparedReview>('GET', `/api/documents/${documentId}/same-work`)
    const seen = body.items.filter(({ other }) => other.planId === first)
    assert.deepEqual(
      seen.map(({ text, other }) => [text.includes(topic), other.daysApart, other.units, other.unit]),
      [[true, 16, 1, 'Sở Giáo dục và Đào tạo']],
    )
    assert.equal((await education.ask('GET', `/api/documents/${documentId}/same-work`)).body.code, 'outside-reach')
  })

  test('what looks the same is shown with its reasons, and nothing is the same before somebody says so', async () => {
    const { first, second } = await twoPlans()
    const { item, other } = await pairOf(second, first)
    assert.match(item.text, /mở 02 lớp tập huấn/)
    assert.deepEqual(
      [item.day, other.day, other.daysApart, other.units, other.unit],
      ['2026-03-14', '2026-03-30', 16, 1, 'Sở Giáo dục và Đào tạo'],
    )
    assert.ok(other.likeness > 0.4 && other.likeness < 1)
    const about = (await look(province, second)).items.filter(task => task.alike.some(each => each.planId === first))
    assert.deepEqual(
      about.map(({ id }) => id),
      [item.id],
      'other work is not asked about',
    )
    assert.deepEqual((await trial.open(education, (await trial.owed('education', second)).id)).twins, [])
    assert.deepEqual(await look(province, second), await look(province, second), 'the same question gets the same answer')
  })

  test('a unit reports once: what it tells of one counts for the other, with figures and evidence, and each document is confirmed by itself', async () => {
    const { one, other } = await linked()
    await step(education, one, { type: 'accept' })
    assert.deepEqual(await states(one, other), ['accepted', 'accepted'])
    const told = { percent: null, amounts: [{ unit: 'lớp tập huấn', reckoning: 'addition', n: 1 }] }
    await step(education, one, { type: 'progress' }, { words: 'Đã mở lớp thứ nhất.', told })
    await education.ask('POST', `/api/obligations/${one}/evidence`, {
      kind: 'link',
      url: 'https://songtrang.gov.vn/lop',
      sharing: 'internal',
    })
    const seen = await trial.open(education, other)
    assert.deepEqual([seen.progress.targets[0]?.reached, seen.evidence.map(each => each.url)], [1, ['https://songtrang.gov.vn/lop']])
    assert.match(seen.evidence[0]?.with ?? '', /^1\d\d\/KH-UBND$/)
    assert.deepEqual([seen.steps.at(-1)?.words, seen.steps.at(-1)?.with], ['Đã mở lớp thứ nhất.', seen.evidence[0]?.with])
    await step(education, other, { type: 'submit' }, { words: 'Đã mở đủ hai lớp.' })
    assert.deepEqual(await states(one, other), ['submitted', 'submitted'])
    await step(province, one, { type: 'confirm' })
    assert.deepEqual(await states(one, other), ['confirmed', 'submitted'], 'one document may ask for more than another')
    await step(province, other, { type: 'return', reason: 'thiếu danh sách lớp' })
    assert.deepEqual(await states(one, other), ['confirmed', 'returned'], 'what is confirmed stays confirmed')
  })

  test('one report is sent back for both', async () => {
    const { one, other } = await linked()
    await step(education, one, { type: 'accept' })
    await step(education, one, { type: 'submit' })
    await step(province, one, { type: 'return', reason: 'thiếu danh sách lớp' })
    assert.deepEqual(await states(one, other), ['returned', 'returned'])
    assert.equal((await trial.open(education, other)).steps.at(-1)?.words, 'thiếu danh sách lớp')
  })

  test('both days are shown, the stricter one leads', async () => {
    const { one, other } = await linked()
    const [slack, strict] = [await trial.open(education, one), await trial.open(education, other)]
    assert.deepEqual([slack.leads, strict.leads], [false, true])
    assert.deepEqual(
      slack.twins.map(twin => [twin.id, twin.leads, twin.term]),
      [[other, true, { kind: 'day', first: null, last: '2026-03-14' }]],
    )
    assert.deepEqual(
      strict.twins.map(twin => [twin.id, twin.leads]),
      [[one, false]],
    )
  })

  test('the stricter day alone is reminded of, and the other one once that is done', async () => {
    const { one, other } = await linked('28/3/2026')
    const told = async () =>
      (
        await trial.server.office.store
          .selectFrom('notice')
          .select(['obligation_id', 'rung'])
          .where('obligation_id', 'in', [one, other])
          .execute()
      )
        .map(row => `${row.obligation_id === one ? 'later' : 'sooner'} ${row.rung}`)
        .toSorted()
    const remind = (day: string) => remindUnits(trial.server.office, [trial.unitId('education')], day)
    await remind('2026-03-26')
    const before = await told()
    assert.ok(before.length > 0 && before.every(line => line.startsWith('sooner')), String(before))
    await step(education, other, { type: 'accept' })
    await step(education, other, { type: 'submit' })
    await step(province, other, { type: 'confirm' })
    await step(education, one, { type: 'recall' })
    await remind('2026-03-27')
    assert.ok((await told()).some(line => line.startsWith('later')))
  })

  test('several moved at once are not in each other’s way', async () => {
    const { one, other } = await linked()
    await step(education, one, { type: 'accept' })
    const versions = await Promise.all([one, other].map(async id => ({ id, version: (await trial.open(education, id)).version })))
    const { body } = await education.ask<{ done: { id: string }[]; refused: unknown[] }>('POST', '/api/work/moves', {
      items: versions,
      move: { type: 'submit' },
    })
    assert.deepEqual([body.done.map(({ id }) => id), body.refused], [[one, other], []])
    assert.deepEqual(await states(one, other), ['submitted', 'submitted'])
  })

  test('parted again, each goes its own way and keeps what was told', async () => {
    const { second, taskId, one, other } = await linked()
    await step(education, one, { type: 'accept' })
    assert.equal((await move(province, second, { type: 'part', taskId })).status, 204)
    assert.equal((await move(province, second, { type: 'part', taskId })).body.code, 'not-found')
    await step(education, one, { type: 'submit' })
    assert.deepEqual(await states(one, other), ['submitted', 'accepted'])
    const alone = await trial.open(education, other)
    assert.deepEqual([alone.twins, alone.steps.length], [[], 1])
    assert.deepEqual(
      (await look(province, second)).items.flatMap(item => item.same),
      [],
    )
  })

  test('“not the same” is remembered and can be taken back', async () => {
    const { first, second } = await twoPlans()
    const { taskId, otherId } = await pairOf(second, first)
    const asked = async () => (await look(province, second)).items.find(({ id }) => id === taskId)
    assert.equal((await move(province, second, { type: 'not-same', taskId, otherId })).status, 204)
    assert.deepEqual(
      (await asked())?.notSame.map(({ id }) => id),
      [otherId],
    )
    assert.ok(!(await asked())?.alike.some(({ id }) => id === otherId))
    assert.equal((await move(province, first, { type: 'ask-again', taskId: otherId, otherId: taskId })).status, 204, 'from either side')
    assert.ok((await asked())?.alike.some(({ id }) => id === otherId))
    assert.equal((await move(province, second, { type: 'ask-again', taskId, otherId })).body.code, 'not-found')
  })

  test('a third document joins, and no plan has two tasks in the same work', async () => {
    const { first, second, taskId, otherId, topic } = { ...(await linked()), topic: topics[subject - 1] }
    const third = await numbered(300 + subject, text =>
      text.replace(
        /II\. NHIỆM VỤ[\s\S]*III\. TỔ CHỨC/,
        `II. NHIỆM VỤ\n1. Sở Giáo dục và Đào tạo chủ trì mở lớp tập huấn ${topic} cho giáo viên trước ngày 20/3/2026.\n2. Sở Giáo dục và Đào tạo chủ trì mở lớp tập huấn ${topic} cho cán bộ trước ngày 20/3/2026.\n\nIII. TỔ CHỨC`,
      ),
    )
    const [one, two] = await trial.server.office.store
      .selectFrom('task')
      .select('id')
      .where('plan_id', '=', third)
      .orderBy('number')
      .execute()
    assert.ok(one && two)
    assert.equal((await move(province, third, { type: 'same', taskId: one.id, otherId: taskId })).status, 204)
    assert.deepEqual(
      new Set((await look(province, first)).items.flatMap(item => item.same.map(other => other.planId))),
      new Set([second, third]),
    )
    assert.equal((await move(province, third, { type: 'same', taskId: two.id, otherId })).body.code, 'same-work-twice')
    assert.equal((await move(province, third, { type: 'part', taskId: one.id })).status, 204)
    assert.equal((await move(province, third, { type: 'same', taskId: two.id, otherId })).status, 204)
  })

  test('an amended plan stays in the same work, and so does what was done', async () => {
    const { first, second, one, other } = await linked()
    await step(education, one, { type: 'accept' })
    const next = await trial.amend(second, text => text.replace('trước ngày 15/3/2026', 'trước ngày 18/3/2026'))
    assert.deepEqual(
      (await look(province, next)).items.flatMap(item => item.same.map(each => each.planId)),
      [first],
    )
    assert.deepEqual(
      (await look(province, first)).items.flatMap(item => item.same.map(each => each.planId)),
      [next],
    )
    await step(education, one, { type: 'submit' })
    assert.deepEqual(await states(one, other), ['submitted', 'submitted'])
  })

  test('only the unit of the plans says so, of its own register, and the trail has it', async () => {
    const { first, second } = await twoPlans()
    const { taskId, otherId } = await pairOf(second, first)
    assert.equal((await move(education, second, { type: 'same', taskId, otherId })).body.code, 'outside-reach')
    assert.equal((await education.ask('GET', `/api/plans/${second}/same-work`)).body.code, 'outside-reach')
    const foreign = await trial.publish(text => text.replace('Số: 45/KH-UBND', 'Số: 9/KH-SGDĐT'), 'education')
    const [task] = await trial.server.office.store.selectFrom('task').select('id').where('plan_id', '=', foreign).execute()
    assert.equal((await move(province, second, { type: 'same', taskId, otherId: task?.id ?? '' })).body.code, 'not-found')
    assert.equal((await move(province, second, { type: 'same', taskId: otherId, otherId: taskId })).body.code, 'not-found')
    await move(province, second, { type: 'same', taskId, otherId })
    const events = await trial.server.office.store
      .selectFrom('audit_event')
      .select(['about'])
      .where('action', '=', 'same-work-linked')
      .where('subject', '=', second)
      .execute()
    assert.deepEqual(
      events.map(({ about }) => about),
      [{ task: taskId, other: otherId }],
    )
  })
})
