import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { WorkChanges } from '../../api/work-change.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

describe('what changed since the last meeting', () => {
  let trial: TrialProvince
  before(async () => {
    trial = await openTrialProvince()
  })
  after(() => trial.server.close())

  const at = (moment: string): void => trial.setNow(moment)
  const changes = async (client: TrialClient, asked: string) =>
    (await client.ask<WorkChanges>('GET', `/api/work/changes?side=below&limit=200&${asked}`)).body
  const told = ({ items }: WorkChanges) =>
    items.map(({ group, kind, what, unit, count }) => [group, kind, what, unit, count].filter(Boolean).join(' '))

  test('since a day: new work by plan, what was decided, what moved, what has gone overdue; the last first', async () => {
    at('2026-01-20T03:00:00Z')
    const planId = await trial.publish()
    const { client: education, id } = await trial.owed('education', planId)
    at('2026-02-10T02:00:00Z')
    await trial.step(await trial.as('education'), id, { type: 'progress' }, { words: 'Đã mở 01 lớp.' })
    at('2026-02-10T03:00:00Z')
    await trial.step(await trial.as('education'), id, { type: 'submit' }, {})
    at('2026-02-10T04:00:00Z')
    await trial.step(await trial.as('province'), id, { type: 'return', reason: 'Mới mở 01 lớp.' })
    at('2026-04-02T03:00:00Z')
    const province = await trial.as('province')
    assert.deepEqual(told(await changes(province, `plan=${planId}&part=lead&since=2026-02-01`)), [
      'overdue overdue returned Sở Giáo dục và Đào tạo 1',
      'decided step return Sở Giáo dục và Đào tạo 1',
      'moved step submit Sở Giáo dục và Đào tạo 1',
      'moved step progress Sở Giáo dục và Đào tạo 1',
    ])
    const all = await changes(province, `plan=${planId}&part=lead&since=2026-01-01`)
    const given = all.items.filter(({ kind }) => kind === 'plan')
    assert.deepEqual(
      given.map(({ what, planId: of, by }) => [what, of, by]),
      [['publish', planId, 'Tỉnh Sông Trăng']],
    )
    assert.deepEqual(all.counts, { arrived: 1, decided: 1, moved: 2, overdue: 1 })
    const [overdue] = all.items
    assert.deepEqual([overdue?.at, overdue?.obligationId], ['2026-03-30T17:00:00.000Z', id])
    assert.deepEqual(told(await changes(province, `plan=${planId}&since=2026-01-01&group=decided`)), [
      'decided step return Sở Giáo dục và Đào tạo 1',
    ])
    assert.deepEqual(told(await changes(province, `plan=${planId}&since=2026-04-01`)), [])
    assert.ok(education)
  })

  test('page by page nothing is left out and nothing comes twice', async () => {
    at('2026-01-20T03:00:00Z')
    const planId = await trial.publish()
    const { id } = await trial.owed('health', planId)
    for (let hour = 1; hour <= 7; hour++) {
      at(`2026-02-11T0${hour}:00:00Z`)
      await trial.step(await trial.as('health'), id, { type: 'progress' }, { words: `Lần ${hour}` })
    }
    const client = await trial.as('province')
    const found: string[] = []
    for (let next: string | null = ''; next !== null; ) {
      const page: WorkChanges = (
        await client.ask<WorkChanges>(
          'GET',
          `/api/work/changes?side=below&plan=${planId}&since=2026-01-01&limit=3${next && `&after=${next}`}`,
        )
      ).body
      found.push(...page.items.map(({ key }) => key))
      next = page.next
    }
    assert.deepEqual([found.length, new Set(found).size], [8, 8])
  })

  test('without a day it is what came since one signed in before; a unit sees its own, another branch nothing', async () => {
    at('2026-01-20T03:00:00Z')
    const planId = await trial.publish()
    const { id } = await trial.owed('finance', planId)
    at('2026-03-01T03:00:00Z')
    await trial.as('province')
    at('2026-03-02T03:00:00Z')
    await trial.step(await trial.as('finance'), id, { type: 'accept' })
    at('2026-03-03T03:00:00Z')
    const province = await trial.as('province')
    const found = await changes(province, `plan=${planId}`)
    assert.deepEqual([found.since, found.lastVisit], ['2026-03-01T03:00:00.000Z', '2026-03-01T03:00:00.000Z'])
    assert.deepEqual(told(found), ['moved step accept Sở Tài chính 1'])
    const own = (
      await (await trial.as('finance')).ask<WorkChanges>('GET', `/api/work/changes?side=owed&since=2026-01-01&limit=50&plan=${planId}`)
    ).body
    assert.deepEqual(told(own).slice(0, 1), ['moved step accept Sở Tài chính 1'])
    assert.deepEqual(told(await changes(await trial.as('anHoa'), `plan=${planId}&since=2026-01-01&unit=${trial.unitId('finance')}`)), [])
    assert.equal((await province.ask('GET', '/api/work/changes?since=2026-02-31')).status, 400)
  })
})
