import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Lateness } from './lateness.ts'
import { obligationFixture } from './obligation-fixture.ts'
import { isSettled, obligationStateNames } from './obligation-states.ts'
import { type CountedPart, rollUp } from './roll-up.ts'
import { checkSplit, type SplitPart, termOfPart } from './split.ts'

const part = (change: Partial<SplitPart> = {}): SplitPart => ({
  text: 'Mở lớp tại cụm trường phía Bắc',
  product: null,
  unitIds: ['below'],
  part: 'lead',
  last: null,
  quantities: [],
  required: true,
  ...change,
})
const whole = obligationFixture()
const targets = [{ n: 30, unit: 'km', atLeast: false }]
const isBelow = (id: string) => id === 'below'

for (const [said, parts, expected] of [
  ['a part for a unit below, due with the whole', [part()], null],
  ['due before it, or on its very last day', [part({ last: '2026-05-01' }), part({ last: '2026-06-15' })], null],
  ['not a day after it', [part({ last: '2026-06-16' })], 'part-after-whole'],
  ['not for a unit beside', [part({ unitIds: ['below', 'beside'] })], 'part-unit-not-below'],
  ['not for nobody', [part({ unitIds: [] })], 'part-unit-needed'],
  ['not without words', [part({ text: ' ' })], 'part-text-needed'],
  ['not by a day that there is not', [part({ last: '2026-02-30' })], 'day-unknown'],
  ['a share of a target, in its unit', [part({ quantities: [{ n: 12.5, unit: 'km' }] })], null],
  ['not in a unit that the whole does not count in', [part({ quantities: [{ n: 1, unit: 'lớp' }] })], 'amount-unknown'],
  [
    'not twice in the same unit',
    [
      part({
        quantities: [
          { n: 1, unit: 'km' },
          { n: 2, unit: 'KM' },
        ],
      }),
    ],
    'amount-twice',
  ],
  ['not nothing of it', [part({ quantities: [{ n: 0, unit: 'km' }] })], 'amount-invalid'],
  ['not into nothing', [], 'split-empty'],
] as const)
  test(said, () => assert.equal(checkSplit(whole, targets, parts, isBelow), expected))

test('an extended whole gives its parts until then; what has no day lets its parts have any', () => {
  assert.equal(checkSplit(obligationFixture({ extendedTo: '2026-07-01' }), [], [part({ last: '2026-06-20' })], isBelow), null)
  const standing = obligationFixture({ term: { kind: 'standing' } })
  assert.equal(checkSplit(standing, [], [part({ last: '2030-01-01' })], isBelow), null)
  assert.deepEqual(termOfPart(standing, part()), { kind: 'standing' })
  assert.deepEqual(termOfPart(whole, part()), { kind: 'day', first: null, last: '2026-06-15' })
})

test('a roll-up equals a recount, whatever the parts and their order', () => {
  const counted = fc.record({
    state: fc.constantFrom(...obligationStateNames),
    now: fc.constantFrom<Lateness>('in-term', 'overdue', 'no-term'),
    required: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(counted), (parts: CountedPart[]) => {
      const so = rollUp(parts)
      const held = parts.filter(({ state }) => state === 'confirmed' || !isSettled(state))
      assert.deepEqual(so, {
        total: held.length,
        confirmed: held.filter(({ state }) => state === 'confirmed').length,
        submitted: held.filter(({ state }) => state === 'submitted').length,
        open: held.filter(({ state }) => state !== 'confirmed' && state !== 'submitted').length,
        overdue: held.filter(({ now }) => now === 'overdue').length,
        void: parts.length - held.length,
        requiredOpen: held.filter(({ state, required }) => required && state !== 'confirmed').length,
      })
      assert.deepEqual(rollUp(parts.toReversed()), so)
    }),
  )
})
