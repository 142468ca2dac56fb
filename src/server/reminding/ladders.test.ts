import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Ladder, LadderTrial } from '../../api/ladder.ts'
import type { NoticePage } from '../../api/notice.ts'
import { type LadderSettings, standardLadder } from '../../core/reminding/ladder-settings.ts'
import { beginDay } from '../../usecase/chore/begin-day.ts'
import type { Enqueue } from '../../usecase/chore/chore.ts'
import { remindUnits } from '../../usecase/reminding/remind-units.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'

const everybody: readonly TrialUnit[] = ['province', 'education', 'health', 'centre', 'anHoa']

describe('an organisation sets how it is reminded', () => {
  let province: TrialProvince
  let planId = ''
  before(async () => {
    province = await openTrialProvince()
    planId = await province.publish(text => text.replace(/2\. Sở Văn hóa[^\n]*\n/, '').replace(/III\. TỔ CHỨC[\s\S]*?(?=\nNơi nhận)/, ''))
  })
  after(() => province.server.close())

  const ladder = async (unit: TrialUnit) => (await (await province.as(unit)).ask<Ladder>('GET', '/api/ladder')).body
  /** Main focal points do not set it: an approver does, and an administrator. */
  const set = async (unit: TrialUnit, change: Partial<LadderSettings> | null, version?: number) => {
    const client = await province.chiefOf(unit)
    const seen = version ?? (await client.ask<Ladder>('GET', '/api/ladder')).body.version
    const settings = change && { ...standardLadder, ...change }
    return client.ask('PUT', '/api/ladder', { version: seen, settings })
  }
  const told = async (unit: TrialUnit): Promise<string[]> =>
    (await (await province.as(unit)).ask<NoticePage>('GET', '/api/notices?limit=50')).body.items.map(({ rung }) => rung).toReversed()
  const morning = async (day: string): Promise<void> => {
    province.setNow(`${day}T00:30:00Z`)
    await remindUnits(province.server.office, everybody.map(province.unitId), day)
  }

  test('until somebody sets one, the standard ladder holds', async () => {
    const { own, from, inherited, version, history } = await ladder('education')
    assert.deepEqual(
      { own, from, inherited, version, history },
      { own: null, from: null, inherited: standardLadder, version: 0, history: [] },
    )
  })

  test('who does the work of the unit does not set it, and nobody sets it out of bounds', async () => {
    const clerk = await province.as('education')
    assert.equal((await clerk.ask('PUT', '/api/ladder', { version: 0, settings: standardLadder })).body.code, 'not-allowed')
    assert.equal((await set('education', { firstDays: 90 })).body.code, 'ladder-out-of-bounds')
    assert.equal((await set('education', { raisedDays: 12 })).body.code, 'ladder-order')
    assert.equal((await set('education', { quietWeekdays: [1, 2, 3, 4] })).body.code, 'ladder-too-quiet')
  })

  test('what the province sets holds for its departments and their bodies, until one sets its own', async () => {
    assert.equal((await set('province', { firstDays: 10, quietWeekdays: [1] })).status, 204)
    for (const unit of ['province', 'education', 'centre', 'anHoa'] as const)
      assert.equal((await ladder(unit)).from?.id, province.unitId('province'), unit)
    assert.equal((await set('education', { firstDays: 21, digestHour: 9 })).status, 204)
    assert.deepEqual((await ladder('centre')).from, { id: province.unitId('education'), name: 'Sở Giáo dục và Đào tạo' })
    assert.equal((await ladder('health')).from?.id, province.unitId('province'))
    assert.equal((await ladder('education')).inherited.firstDays, 10)
  })

  test('two who set it at once are told of each other', async () => {
    assert.equal((await set('education', { firstDays: 20 }, 0)).body.code, 'ladder-changed')
    assert.equal((await ladder('education')).own?.firstDays, 21)
  })

  test('what would be sent is seen before, for the work that the unit has', async () => {
    province.setNow('2026-03-02T03:00:00Z')
    const client = await province.chiefOf('health')
    const sooner = { ...standardLadder, firstDays: 21 }
    const { body } = await client.ask<LadderTrial>('POST', '/api/ladder/preview', { settings: sooner })
    assert.deepEqual(body.held, [])
    assert.deepEqual(
      body.wanted.map(({ day, total, rungs, examples }) => [day, total, rungs, examples.map(({ countedFrom }) => countedFrom)]),
      [['2026-03-09', 1, [{ rung: 'due-in-a-week', count: 1 }], ['2026-03-30']]],
    )
    assert.deepEqual(await told('health'), [], 'nothing is told by looking')
  })

  test('each is told by its own ladder: three weeks before, ten days before, never on a quiet Monday', async () => {
    await morning('2026-03-09')
    assert.deepEqual([await told('education'), await told('health')], [['due-in-a-week'], []])
    await morning('2026-03-20')
    assert.deepEqual([await told('education'), await told('health')], [['due-in-a-week'], ['due-in-a-week']])
    // The last day is a Monday, which is quiet for one of them: it is told on the Friday before.
    for (const day of ['2026-03-26', '2026-03-27', '2026-03-30']) await morning(day)
    assert.deepEqual(await told('health'), ['due-in-a-week', 'due-in-two-days', 'due-today'])
    assert.deepEqual(await told('education'), ['due-in-a-week', 'due-in-two-days', 'due-today'])
  })

  test('a day begins at the hour that somebody has set, for those whom it holds for', async () => {
    const { office } = province.server
    const asked: string[] = []
    const enqueue: Enqueue = async (_store, name, data) => {
      if (name === 'remind-units' && 'unitIds' in data) asked.push(...data.unitIds)
    }
    const at = async (instant: string) => {
      province.setNow(instant)
      asked.length = 0
      const begun = await beginDay(office, enqueue)
      return [begun, asked.includes(province.unitId('health')), asked.includes(province.unitId('education'))]
    }
    assert.deepEqual(await at('2026-04-01T23:59:00Z'), [false, false, false])
    assert.deepEqual(await at('2026-04-02T00:00:00Z'), [true, true, false])
    assert.deepEqual(await at('2026-04-02T01:59:00Z'), [false, false, false])
    assert.deepEqual(await at('2026-04-02T02:00:00Z'), [true, false, true])
    assert.deepEqual(await at('2026-04-02T08:00:00Z'), [false, false, false])
    // A server that starts late makes up for both.
    assert.deepEqual(await at('2026-04-03T04:00:00Z'), [true, true, true])
  })

  test('handed back, the one above holds again; every change stands in the history and on record', async () => {
    assert.equal((await set('education', null)).status, 204)
    const { own, from, history, version } = await ladder('education')
    assert.deepEqual([own, from?.id, version], [null, province.unitId('province'), 2])
    assert.deepEqual(
      history.map(({ version: at, settings, by }) => [at, settings?.firstDays ?? null, by.post]),
      [
        [2, null, 'approver'],
        [1, 21, 'approver'],
      ],
    )
    const events = await province.server.office.store
      .selectFrom('audit_event')
      .select('about')
      .where('action', '=', 'ladder-changed')
      .execute()
    assert.equal(events.length, 3)
    assert.match(events.at(-1)?.about['before'] ?? '', /"firstDays":21/)
  })

  test('a difficulty that nobody answers is told of, raised, and told of for the last time; answered, it is silent', async () => {
    province.setNow('2026-06-01T03:00:00Z')
    await set('province', null)
    const { client, id } = await province.owed('health', planId)
    const raised = await client.ask<{ id: string }>('POST', `/api/obligations/${id}/difficulties`, {
      words: 'Chưa có kinh phí.',
      toUnitId: province.unitId('province'),
    })
    assert.equal(raised.status, 201)
    const ofDifficulty = async () => (await told('province')).filter(rung => rung.startsWith('difficulty'))
    const climbed: string[] = []
    for (const day of ['2026-06-02', '2026-06-03', '2026-06-08', '2026-06-16', '2026-06-30']) {
      await morning(day)
      climbed.push(`${day.slice(-2)} ${(await ofDifficulty()).at(-1) ?? '-'}`)
    }
    assert.deepEqual(climbed, ['02 -', '03 difficulty', '08 difficulty-raised', '16 difficulty-long', '30 difficulty-long'])
    assert.equal((await ofDifficulty()).length, 3)
  })
})
