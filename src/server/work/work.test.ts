import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import type { ScorePage } from '../../api/work.ts'
import { obligationStateNames } from '../../core/obligation/obligation-states.ts'
import { latenessOf } from '../../core/obligation/score.ts'
import { unaudited } from '../../store/audit/audit-guard.ts'
import { findMiscounts, foldCounts, recountObligations } from '../../store/obligation/obligation-counter.ts'
import { classOf } from '../../store/obligation/obligation-score.ts'
import { openTrialDesk, type TrialDesk } from '../trial/trial-desk.ts'

describe('work of units: scores', () => {
  let desk: TrialDesk
  before(async () => {
    desk = await openTrialDesk()
  })
  after(() => desk.close())

  const scoreOf = async (name: Parameters<TrialDesk['as']>[0], unitId: string, more = '') =>
    (await (await desk.as(name)).ask<ScorePage>('GET', `/api/units/${unitId}/score?limit=100${more}`)).body
  const exact = async () => assert.deepEqual(await findMiscounts(desk.server.office.store, '2026-01-20'), [])
  const fold = () => foldCounts(desk.server.office.store, '2026-01-20')

  test('a province sees how its units stand, the one with the most overdue first, before and after counts are folded', async () => {
    const { planId } = await desk.publish()
    await exact()
    const before = await scoreOf('province', desk.province, `&plan=${planId}`)
    assert.equal(
      before.all['in-term'] + before.all['no-term'],
      before.items.reduce((sum, { score }) => sum + score['in-term'] + score['no-term'], 0),
    )
    assert.ok(before.items.length >= 3)
    assert.ok((await fold()) > 0)
    await exact()
    assert.deepEqual(await scoreOf('province', desk.province, `&plan=${planId}`), before)
    desk.at('2026-05-01T03:00:00Z')
    const later = await scoreOf('province', desk.province, `&plan=${planId}`)
    const [worst] = later.items
    assert.ok(worst && worst.score.overdue > 0)
    assert.equal(
      later.all.overdue,
      later.items.reduce((sum, { score }) => sum + score.overdue, 0),
    )
    desk.at('2026-01-20T03:00:00Z')
  })

  test('steps move the counts: done in time is on time, withdrawn is in none', async () => {
    const { planId } = await desk.publish()
    const line = await desk.firstOf('education', planId)
    const at = async () => (await scoreOf('province', desk.units.education.id, `&plan=${planId}`)).own
    assert.equal((await at())['in-term'], 1)
    await desk.step('education', line, { type: 'accept' })
    await desk.step('education', line, { type: 'submit' })
    assert.deepEqual(await at(), { 'on-time': 1, late: 0, 'in-term': 0, overdue: 0, 'no-term': 0 })
    await desk.step('province', line, { type: 'withdraw', reason: 'không cần nữa' })
    assert.deepEqual(await at(), { 'on-time': 0, late: 0, 'in-term': 0, overdue: 0, 'no-term': 0 })
    await exact()
    await fold()
    await exact()
  })

  test('page by page the same units come once each', async () => {
    const whole = await scoreOf('province', desk.province)
    const seen: string[] = []
    let place = ''
    do {
      const page: ScorePage = await (async () =>
        (await (await desk.as('province')).ask<ScorePage>('GET', `/api/units/${desk.province}/score?limit=1${place && `&after=${place}`}`))
          .body)()
      seen.push(...page.items.map(({ unit }) => unit.id))
      place = page.next ?? ''
    } while (place)
    assert.deepEqual(
      seen,
      whole.items.map(({ unit }) => unit.id),
    )
  })

  test('a unit sees itself and what is below, not those beside it', async () => {
    assert.equal((await (await desk.as('education')).ask('GET', `/api/units/${desk.units.education.id}/score`)).status, 200)
    assert.equal((await (await desk.as('education')).ask('GET', `/api/units/${desk.units.health.id}/score`)).body.code, 'outside-reach')
    assert.equal((await (await desk.as('education')).ask('GET', `/api/units/${desk.province}/score`)).body.code, 'outside-reach')
  })

  test('where a unit is moved to another place of the tree, its work is counted there at once', async () => {
    const { store } = desk.server.office
    const beside = randomUUID()
    await desk.plant(beside, null, 'Tỉnh Bên Cạnh', 'province')
    await fold()
    await unaudited(store, within =>
      within.updateTable('unit_version').set({ parent_id: beside }).where('unit_id', '=', desk.units.tanLoc.id).execute(),
    )
    await exact()
    await fold()
    await exact()
    assert.ok((await scoreOf('province', desk.province)).items.every(({ unit }) => unit.id !== desk.units.tanLoc.id))
    await unaudited(store, within =>
      within.updateTable('unit_version').set({ parent_id: desk.province }).where('unit_id', '=', desk.units.tanLoc.id).execute(),
    )
    await fold()
    await exact()
  })

  test('counted anew, everything is as it was', async () => {
    const before = await scoreOf('province', desk.province)
    await recountObligations(desk.server.office.store)
    await exact()
    await fold()
    assert.deepEqual(await scoreOf('province', desk.province), before)
  })

  test('the database knows the same classes as core: every state, pace and day', async () => {
    for (const state of obligationStateNames)
      for (const pace of ['open', 'on-time', 'late'] as const)
        for (const dueDay of [null, '2026-01-19', '2026-01-20', '2026-01-21']) {
          const { rows } = await sql<{ found: string }>`select ${classOf('2026-01-20')} as found
            from (select ${state}::text as state, ${pace}::text as pace, ${dueDay ?? 'infinity'}::date as due_day) c`.execute(
            desk.server.office.store,
          )
          assert.equal(rows[0]?.found, latenessOf({ state, dueDay, pace }, '2026-01-20'), `${state} ${pace} ${dueDay}`)
        }
  })
})
