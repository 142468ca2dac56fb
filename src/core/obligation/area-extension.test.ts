import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type AreaExtension, checkAreaExtension, lastDayAfter } from './area-extension.ts'

const act = (change: Partial<AreaExtension> = {}): AreaExtension => ({
  dueFrom: '2026-09-01',
  dueTo: '2026-09-30',
  grant: { kind: 'days', days: 30 },
  basis: '12/CĐ-UBND',
  basisDay: '2026-09-08',
  ...change,
})

for (const [said, change, expected] of [
  ['thirty days for what is due in September, by a dispatch', {}, null],
  ['until a day', { grant: { kind: 'until', day: '2026-10-31' } }, null],
  ['not until a day on which the first is due anyway', { grant: { kind: 'until', day: '2026-09-01' } }, 'area-not-later'],
  ['not for no days', { grant: { kind: 'days', days: 0 } }, 'area-not-later'],
  ['not for a span that ends before it begins', { dueTo: '2026-08-31' }, 'area-span-empty'],
  ['not by a day that there is not', { basisDay: '2026-09-31' }, 'day-unknown'],
  ['not without a legal basis', { basis: ' ' }, 'area-basis-needed'],
] as const)
  test(said, () => assert.equal(checkAreaExtension(act(change)), expected))

test('what is due later than the new day stays as it is', () => {
  assert.equal(lastDayAfter('2026-09-20', { kind: 'until', day: '2026-09-15' }), null)
  assert.equal(lastDayAfter('2026-09-10', { kind: 'until', day: '2026-09-15' }), '2026-09-15')
  assert.equal(lastDayAfter('2026-09-10', { kind: 'days', days: 30 }), '2026-10-10')
})
