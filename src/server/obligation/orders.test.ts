import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import { isSettled } from '../../core/obligation/obligation-states.ts'
import { countedPart, rollUp } from '../../core/obligation/roll-up.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { openTrialProvince, type TrialProvince, type TrialUnit } from '../trial/trial-province.ts'
import type { TrialClient } from '../trial/trial-server.ts'

let trial: TrialProvince
before(async () => {
  trial = await openTrialProvince()
})
after(() => trial.server.close())

const part = (unit: TrialUnit) => ({
  text: 'Mở lớp cho giáo viên các trường',
  product: null,
  unitIds: [trial.unitId(unit)],
  part: 'lead',
  last: null,
  required: true,
})
type Act = 'accept' | 'split' | 'misdirect' | 'reroute' | 'withdraw' | 'submit' | 'confirm' | 'return'
const acts: readonly Act[] = ['accept', 'split', 'split', 'misdirect', 'reroute', 'withdraw', 'submit', 'confirm', 'return']

const moveOf = (act: Exclude<Act, 'split'>): ObligationMove => {
  if (act === 'reroute') return { type: act, reason: 'đúng đơn vị', toUnitId: trial.unitId('health') }
  return act === 'misdirect' || act === 'withdraw' || act === 'return' ? { type: act, reason: 'nhầm' } : { type: act }
}

/** Sent twice, as by somebody whose line broke before the answer came. */
async function tryAct(department: TrialClient, province: TrialClient, id: string, act: Act, again: boolean): Promise<void> {
  const { version } = await trial.open(province, id)
  const client = ['reroute', 'withdraw', 'confirm', 'return'].includes(act) ? province : department
  const send = () =>
    act === 'split'
      ? client.ask('POST', `/api/obligations/${id}/parts`, { version, parts: [part('centre'), part('school')] })
      : trial.step(client, id, moveOf(act), { version, despite: 'báo cáo trước' })
  const first = await send()
  assert.ok(first.status < 500, `${act} ${first.status}`)
  if (again) assert.ok(first.status >= 400 || (await send()).status === 409, `${act} sent again is told of the change`)
}

test('whatever is done in whatever order, and sent again, nothing is lost or doubled, and roll-ups equal a recount', async () => {
  const [department, province] = [await trial.as('education'), await trial.as('province')]
  const { store } = trial.server.office
  const order = fc.array(fc.record({ act: fc.constantFrom(...acts), again: fc.boolean() }), { minLength: 3, maxLength: 10 })
  await fc.assert(
    fc.asyncProperty(order, async steps => {
      const planId = await trial.publish()
      const { id } = await trial.owed('education', planId)
      for (const { act, again } of steps) await tryAct(department, province, id, act, again)
      const rows = await store
        .selectFrom('obligation')
        .innerJoin('task', 'task.id', 'obligation.task_id')
        .selectAll('obligation')
        .select(['task.required'])
        .where('obligation.plan_id', '=', planId)
        .execute()
      const keys = rows.map(row => [row.task_id, row.unit_id, row.part, row.instance].join(' '))
      assert.equal(new Set(keys).size, keys.length, 'nothing is doubled')
      const opened = await trial.open(province, id)
      const splits = opened.steps.filter(({ move }) => move === 'split').length
      const parts = rows.filter(row => row.parent_id === id)
      assert.equal(parts.length, splits * 2, 'each split made its two parts, once')
      assert.deepEqual(opened.parts, rollUp(parts.map(row => countedPart(obligationOf(row), row.required, '2026-01-20'))))
      if (isSettled(opened.state) && opened.state !== 'confirmed')
        assert.ok(
          parts.every(row => row.state === 'superseded'),
          'what ended took its parts along',
        )
      const held = rows.filter(
        row => row.parent_id === null && row.part === 'lead' && row.task_id === rows.find(each => each.id === id)?.task_id,
      )
      const alive = held.filter(row => row.state === 'confirmed' || !isSettled(row.state))
      assert.equal(alive.length, opened.state === 'withdrawn' ? 0 : 1, 'somebody owes it, unless it was taken back')
      const stepped = await store
        .selectFrom('obligation_step')
        .select(['obligation_id', 'version'])
        .where('obligation_id', '=', id)
        .execute()
      assert.deepEqual(
        stepped.map(({ version }) => version).toSorted((a, b) => a - b),
        stepped.map((_, at) => at + 1),
        'every step stands once in the history',
      )
    }),
    { numRuns: 12 },
  )
})
