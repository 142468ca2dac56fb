import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import { openTrialProvince, type TrialProvince } from '../trial/trial-province.ts'

let trial: TrialProvince
before(async () => {
  trial = await openTrialProvince()
})
after(() => trial.server.close())

const acts = ['link', 'link', 'part', 'accept', 'progress', 'submit', 'recall', 'return', 'confirm', 'withdraw', 'amend'] as const
type Act = (typeof acts)[number]

const moveOf = (act: Exclude<Act, 'link' | 'part' | 'amend'>): ObligationMove =>
  act === 'return' || act === 'withdraw' ? { type: act, reason: 'nhầm' } : { type: act }

test('in whatever order work is linked, parted, amended and done, no obligation is lost, doubled or ended by another document', async () => {
  const { store } = trial.server.office
  const [education, province] = [await trial.as('education'), await trial.as('province')]
  const taskOf = async (planId: string) =>
    (await store.selectFrom('task').select('id').where('plan_id', '=', planId).orderBy('number').executeTakeFirstOrThrow()).id
  const order = fc.array(fc.record({ act: fc.constantFrom(...acts), at: fc.integer({ min: 0, max: 1 }) }), { minLength: 4, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(order, async steps => {
      const plans = [await trial.publish(), await trial.publish()]
      const ids = [(await trial.owed('education', plans[0] ?? '')).id, (await trial.owed('education', plans[1] ?? '')).id]
      const withdrawn = new Set<string>()
      for (const { act, at } of steps) {
        const [plan = '', other = '', id = ''] = [plans[at], plans[1 - at], ids[at]]
        if (act === 'amend') plans[at] = await trial.amend(plan, text => `${text}\n`.replace('năm 2026 số', 'năm 2026, bản sửa, số'))
        else if (act === 'link' || act === 'part') {
          const [taskId, otherId] = [await taskOf(plan), await taskOf(other)]
          const move = act === 'link' ? { type: 'same', taskId, otherId } : { type: 'part', taskId }
          const { status } = await province.ask('POST', `/api/plans/${plan}/same-work/moves`, { move })
          assert.ok(status === 204 || status === 404, `${act} ${status}`)
        } else {
          const client = act === 'return' || act === 'confirm' || act === 'withdraw' ? province : education
          const { status } = await trial.step(client, id, moveOf(act))
          assert.ok(status < 500, `${act} ${status}`)
          if (act === 'withdraw' && status === 204) withdrawn.add(id)
        }
      }
      for (const [at, id] of ids.entries()) {
        const row = await store.selectFrom('obligation').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
        const same = await store
          .selectFrom('obligation')
          .select('id')
          .where('task_id', '=', row.task_id)
          .where('unit_id', '=', row.unit_id)
          .where('part', '=', 'lead')
          .execute()
        assert.deepEqual([row.plan_id, same.length], [plans[at], 1], 'each document has its own, once')
        assert.equal(row.state === 'withdrawn', withdrawn.has(id), 'it is ended by its own document alone')
        const history = await store.selectFrom('obligation_step').selectAll().where('obligation_id', '=', id).orderBy('version').execute()
        assert.deepEqual(
          history.map(({ version }) => version),
          history.map((_, place) => place + 1),
          'every step stands once',
        )
        assert.deepEqual(
          history.map(each => each.from_state),
          ['sent', ...history.map(each => each.to_state)].slice(0, history.length),
          'each step goes on from where the one before it came',
        )
        assert.equal(history.at(-1)?.to_state ?? 'sent', row.state)
      }
    }),
    { numRuns: 12, seed: 41 },
  )
})
