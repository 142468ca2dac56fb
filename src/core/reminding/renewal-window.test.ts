import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renewalWindow } from './renewal-window.ts'

for (const [said, planEnd, today, end] of [
  ['a plan of the year goes to its end', '2026-12-31', '2026-06-10', '2026-12-31'],
  ['a plan of five years goes to the end of next year', '2030-12-31', '2026-06-10', '2027-12-31'],
  ['a plan without a time of its own goes to the end of the year', null, '2026-06-10', '2026-12-31'],
  ['and before that has ended on to the next', null, '2026-11-20', '2027-12-31'],
  ['a time that is written in part counts as none', '2026-12', '2026-06-10', '2026-12-31'],
  ['on its last day a plan still holds', '2026-12-31', '2026-12-31', '2026-12-31'],
  ['the day after it is over', '2026-12-31', '2027-01-01', null],
] as const)
  test(said, () => assert.deepEqual(renewalWindow(planEnd, today), end === null ? null : { start: today, end }))
