import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'

describe('progress of what units owe', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const classes = (reckoning: 'total' | 'addition', n: number) => ({ percent: null, amounts: [{ unit: 'lớp tập huấn', reckoning, n }] })

  test('what is done is counted against what the task asks for, as a total or on top', async () => {
    const { client, id } = await trial.owed('education', await trial.publish())
    assert.deepEqual((await trial.open(client, id)).progress, {
      targets: [{ unit: 'lớp tập huấn', n: 2, atLeast: false, reached: 0, fromParts: null }],
      share: 0,
    })
    for (const [told, status] of [
      [classes('addition', 1), 204],
      [classes('addition', 1), 204],
      [classes('total', 1), 422],
    ] as const)
      assert.equal((await trial.step(client, id, { type: 'progress' }, { told })).status, status)
    const corrected = await trial.step(client, id, { type: 'progress' }, { told: classes('total', 1), words: 'Đếm trùng một lớp.' })
    assert.equal(corrected.status, 204)
    const { progress, steps } = await trial.open(client, id)
    assert.deepEqual([progress.targets[0]?.reached, progress.share], [1, 0.5])
    assert.deepEqual(
      steps.map(({ told }) => told?.amounts.map(({ reckoning, n, reached }) => `${reckoning} ${n} → ${reached}`).join()),
      ['addition 1 → 1', 'addition 1 → 2', 'total 1 → 1'],
    )
  })

  test('where nothing is asked for in numbers, the unit’s own estimate counts', async () => {
    const { client, id } = await trial.owed('finance', await trial.publish())
    const told = { percent: 40, amounts: [] }
    assert.equal((await trial.step(client, id, { type: 'progress' }, { told })).status, 204)
    assert.equal((await trial.open(client, id)).progress.share, 0.4)
    assert.equal((await trial.step(client, id, { type: 'progress' }, { told: classes('total', 1) })).body.code, 'amount-unknown')
    assert.equal((await trial.step(client, id, { type: 'progress' }, { told: { ...told, percent: 140 } })).body.code, 'percent-invalid')
  })

  test('words about a private person are kept only when somebody says that they belong there, and that is on record', async () => {
    const { client, id } = await trial.owed('education', await trial.publish())
    const words = 'Đã mời ông Hứa Quả Bàng, điện thoại 0912345678.'
    const asked = await trial.step(client, id, { type: 'progress' }, { words })
    assert.deepEqual([asked.status, asked.body.code, asked.body.about], [409, 'personal-data-found', { kinds: 'name,phone' }])
    assert.equal((await trial.open(client, id)).steps.length, 0)
    assert.equal((await trial.step(client, id, { type: 'progress' }, { words, confirmed: true })).status, 204)
    const { about } = await trial.server.office.store
      .selectFrom('audit_event')
      .select('about')
      .where('subject', '=', id)
      .executeTakeFirstOrThrow()
    assert.deepEqual({ ...about, plan: '' }, { move: 'progress', version: '1', plan: '', personalData: 'name,phone' })
  })

  test('the one who assigned ticks what is met; what is not is confirmed only with a word why, and stands in the history', async () => {
    const { client, id } = await trial.owed('education', await trial.publish())
    const province = await trial.as('province')
    await trial.step(client, id, { type: 'accept' })
    await trial.step(client, id, { type: 'submit' }, { told: classes('total', 1), words: 'Gộp hai lớp làm một.' })
    assert.deepEqual((await trial.open(province, id)).criteria, [{ kind: 'target', text: '2 lớp tập huấn' }])
    assert.equal((await trial.step(province, id, { type: 'confirm' }, { met: [] })).body.code, 'unmet-unexplained')
    assert.equal((await trial.step(province, id, { type: 'confirm' }, { met: [4] })).body.code, 'criterion-unknown')
    assert.equal((await trial.step(province, id, { type: 'confirm' }, { met: [], words: 'Đồng ý gộp lớp.' })).status, 204)
    assert.deepEqual((await trial.open(province, id)).steps.at(-1)?.checks, [{ text: '2 lớp tập huấn', met: false }])
  })
})
