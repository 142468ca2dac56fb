import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standingOf } from './lateness.ts'
import type { Obligation } from './obligation.ts'
import { obligationFixture } from './obligation-fixture.ts'

const cases: ReadonlyArray<readonly [said: string, obligation: Partial<Obligation>, today: string, standing: string]> = [
  ['on the last day it is in term', {}, '2026-06-15', 'in-term/in-term 0'],
  ['the day after it is overdue', {}, '2026-06-16', 'overdue/overdue 1'],
  ['handed in on the last day it is on time', { state: 'submitted', submittedOn: '2026-06-15' }, '2026-07-20', 'on-time/on-time 0'],
  ['however long the other side takes', { state: 'confirmed', submittedOn: '2026-06-15' }, '2026-12-01', 'on-time/on-time 0'],
  ['handed in later it is late for good', { state: 'confirmed', submittedOn: '2026-06-20' }, '2026-12-01', 'late/late 5'],
  [
    'an extension shows beside the term of the plan',
    { extendedTo: '2026-06-30', state: 'submitted', submittedOn: '2026-06-20' },
    '2026-06-20',
    'on-time/late 0',
  ],
  ['in an extension it is in term and overdue at once', { extendedTo: '2026-06-30' }, '2026-06-20', 'in-term/overdue 0'],
  ['where no date was said nothing is late', { term: { kind: 'none' } }, '2030-01-01', 'no-term/no-term 0'],
  ['nor where the event has not come', { term: { kind: 'event', from: 'x', amount: 5, unit: 'ngày' } }, '2030-01-01', 'no-term/no-term 0'],
  ['what was taken back is nobody’s', { state: 'withdrawn' }, '2030-01-01', 'void/void 0'],
]
for (const [said, part, today, expected] of cases)
  test(said, () => {
    const { now, original, daysLate } = standingOf(obligationFixture(part), today)
    assert.equal(`${now}/${original} ${daysLate}`, expected)
  })
