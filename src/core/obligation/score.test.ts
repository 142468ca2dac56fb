import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lastDay, standingOf } from './lateness.ts'
import type { Obligation } from './obligation.ts'
import { obligationFixture } from './obligation-fixture.ts'
import { obligationStateNames } from './obligation-states.ts'
import { latenessOf, paceOf } from './score.ts'

const terms: readonly Obligation['term'][] = [
  { kind: 'day', first: null, last: '2026-03-14' },
  { kind: 'standing' },
  { kind: 'none' },
  { kind: 'event', from: 'khi có hướng dẫn', amount: null, unit: null },
]

test('a count stands on every day as each of its obligations does', () => {
  let compared = 0
  for (const state of obligationStateNames)
    for (const term of terms)
      for (const extendedTo of term.kind === 'day' ? [null, '2026-03-20'] : [null])
        for (const submittedOn of [null, '2026-03-10', '2026-03-14', '2026-03-15', '2026-03-21'])
          for (const today of ['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-20', '2026-03-21']) {
            const obligation = obligationFixture({ state, term, extendedTo, submittedOn })
            const counted = { state, dueDay: lastDay(obligation), pace: paceOf(obligation) }
            assert.equal(latenessOf(counted, today), standingOf(obligation, today).now, JSON.stringify({ obligation, today }))
            compared++
          }
  assert.ok(compared > 1000)
})
