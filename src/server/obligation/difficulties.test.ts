import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { DifficultyMove } from '../../core/obligation/difficulty.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('difficulties', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const raise = (client: TrialClient, id: string, toUnitId: string, words = 'Chưa được bố trí kinh phí') =>
    client.ask('POST', `/api/obligations/${id}/difficulties`, { words, toUnitId })
  const difficulty = async (client: TrialClient, id: string) => (await trial.open(client, id)).difficulties[0]
  const move = async (client: TrialClient, id: string, wish: DifficultyMove) => {
    const seen = await difficulty(client, id)
    return client.ask('POST', `/api/difficulties/${seen?.id}/moves`, { version: seen?.version ?? 0, move: wish })
  }

  test('it lies in the inbox of who is asked until it is answered, and goes back until it helps', async () => {
    const planId = await trial.publish()
    const { client, id } = await trial.owed('education', planId)
    const province = await trial.as('province')
    assert.deepEqual(
      (await trial.open(client, id)).levels.map(({ name }) => name),
      ['Tỉnh Sông Trăng'],
    )
    assert.equal((await raise(client, id, trial.unitId('health'))).body.code, 'difficulty-not-above')
    assert.equal((await raise(client, id, trial.unitId('province'))).status, 201)
    assert.deepEqual(
      (await trial.lines(province, planId, 'asked')).map(line => line.unit.name),
      ['Sở Giáo dục và Đào tạo'],
    )
    assert.deepEqual((await difficulty(client, id))?.moves, ['withdraw'])
    assert.equal((await move(client, id, { type: 'answer', words: 'tự trả lời' })).body.code, 'move-not-yours')
    assert.equal((await move(province, id, { type: 'answer', words: ' ' })).body.code, 'words-needed')
    assert.equal((await move(province, id, { type: 'answer', words: 'Bổ sung trong quý II.' })).status, 204)
    assert.deepEqual(await trial.lines(province, planId, 'asked'), [])
    assert.equal((await move(client, id, { type: 'insist', words: 'Vẫn chưa có.' })).status, 204)
    assert.equal((await trial.lines(province, planId, 'asked')).length, 1)
    await move(province, id, { type: 'answer', words: 'Đã cấp.' })
    assert.equal((await move(client, id, { type: 'settle' })).status, 204)
    assert.deepEqual(
      (await difficulty(client, id))?.steps.map(step => [step.move, step.unit, step.words].filter(Boolean).join(' · ')),
      [
        'raise · Sở Giáo dục và Đào tạo',
        'answer · Tỉnh Sông Trăng · Bổ sung trong quý II.',
        'insist · Sở Giáo dục và Đào tạo · Vẫn chưa có.',
        'answer · Tỉnh Sông Trăng · Đã cấp.',
        'settle · Sở Giáo dục và Đào tạo',
      ],
    )
  })

  test('two who answer at once are told of each other', async () => {
    const { client, id } = await trial.owed('education', await trial.publish())
    await raise(client, id, trial.unitId('province'))
    const province = await trial.as('province')
    const seen = await difficulty(province, id)
    const answer = () =>
      province.ask('POST', `/api/difficulties/${seen?.id}/moves`, { version: 1, move: { type: 'answer', words: 'Đồng ý.' } })
    assert.deepEqual(new Set((await Promise.all([answer(), answer()])).map(({ status }) => status)), new Set([204, 409]))
  })

  test('units beside it neither see nor answer it', async () => {
    const { client, id } = await trial.owed('education', await trial.publish())
    await raise(client, id, trial.unitId('province'))
    const seen = await difficulty(client, id)
    const wish = { version: 1, move: { type: 'answer', words: 'không phải việc của tôi' } }
    assert.equal((await (await trial.as('finance')).ask('POST', `/api/difficulties/${seen?.id}/moves`, wish)).status, 403)
  })
})
