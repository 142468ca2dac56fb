import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Amount, ProgressEntry, Target } from './progress.ts'
import { progressOf, reachedBy, reachedByParts, reckonProgress, targetsOf } from './reckon-progress.ts'

const targets: readonly Target[] = [
  { unit: 'lớp tập huấn', n: 4, atLeast: true },
  { unit: 'hộ', n: 200, atLeast: false },
]
const told = (...amounts: Amount[]) => ({ percent: null, amounts })
const of = (amounts: readonly Amount[], before: ReadonlyMap<string, number> = new Map(), words = '') => {
  const result = reckonProgress(targets, before, told(...amounts), words)
  return 'refusal' in result ? result.refusal : result.amounts.map(({ unit, reached }) => `${reached} ${unit}`).join(', ')
}

test('what a task asks for is one target for each unit of measure', () => {
  assert.deepEqual(
    targetsOf([
      { n: 1, unit: 'hội nghị', min: true },
      { n: 2, unit: 'Hội nghị' },
      { n: 0, unit: 'lớp' },
    ]),
    [{ unit: 'hội nghị', n: 3, atLeast: true }],
  )
})

describe('what is told is put on top of what was reached', () => {
  const two = new Map([['lớp tập huấn', 2]])
  for (const [said, amounts, words, expected] of [
    ['a total stands for itself', [{ unit: 'lớp tập huấn', reckoning: 'total', n: 3 }], '', '3 lớp tập huấn'],
    ['an addition is added', [{ unit: 'Lớp tập huấn', reckoning: 'addition', n: 1 }], '', '3 lớp tập huấn'],
    ['another unit of measure begins at nothing', [{ unit: 'hộ', reckoning: 'addition', n: 40 }], '', '40 hộ'],
    ['a lower total without a word is asked about', [{ unit: 'lớp tập huấn', reckoning: 'total', n: 1 }], ' ', 'fall-unexplained'],
    ['with a word it corrects', [{ unit: 'lớp tập huấn', reckoning: 'total', n: 1 }], 'đếm trùng', '1 lớp tập huấn'],
    ['what the task does not ask for is not counted', [{ unit: 'xe', reckoning: 'total', n: 1 }], '', 'amount-unknown'],
    ['less than nothing is no amount', [{ unit: 'hộ', reckoning: 'addition', n: -1 }], '', 'amount-invalid'],
    [
      'one unit of measure is told once',
      [
        { unit: 'hộ', reckoning: 'addition', n: 1 },
        { unit: 'hộ', reckoning: 'total', n: 2 },
      ],
      '',
      'amount-twice',
    ],
  ] as const)
    test(said, () => assert.equal(of(amounts, two, words), expected))

  test('an estimate is a whole number of hundredths', () => {
    for (const percent of [-1, 101, 0.5, Number.NaN])
      assert.deepEqual(reckonProgress([], new Map(), { percent, amounts: [] }, ''), { refusal: 'percent-invalid' })
  })
})

const entry = (version: number, part: Partial<ProgressEntry>): ProgressEntry => ({
  version,
  madeOn: '2026-05-01',
  words: null,
  percent: null,
  amounts: [],
  ...part,
})

test('how far it is: by targets where there are any, none for more than the whole, else by the last estimate', () => {
  const amounts = [
    { unit: 'lớp tập huấn', reckoning: 'total' as const, n: 8, reached: 8 },
    { unit: 'hộ', reckoning: 'total' as const, n: 100, reached: 100 },
  ]
  assert.equal(progressOf(targets, [entry(1, { amounts, percent: 10 })]).share, 0.75)
  assert.equal(progressOf([], [entry(2, {}), entry(1, { percent: 40 })]).share, 0.4)
  assert.equal(progressOf([], [entry(1, {})]).share, null)
})

test('whatever is told in whatever order, the total is the last total and every addition after it', () => {
  const amount = fc.record({
    unit: fc.constantFrom('lớp tập huấn', 'hộ'),
    reckoning: fc.constantFrom('total' as const, 'addition' as const),
    n: fc.nat(1000),
  })
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 30 }), amounts => {
      const entries: ProgressEntry[] = []
      amounts.forEach((each, version) => {
        const result = reckonProgress(targets, reachedBy(entries), told(each), 'sửa số')
        assert.ok('amounts' in result)
        entries.push(entry(version, { amounts: result.amounts }))
      })
      for (const { unit } of targets) {
        const own = amounts.filter(each => each.unit === unit)
        const from = own.findLastIndex(each => each.reckoning === 'total')
        const recount = own.slice(Math.max(0, from)).reduce((sum, { n }) => sum + n, 0)
        assert.equal(reachedBy(entries).get(unit) ?? 0, recount)
      }
    }),
  )
})

test('what parts come to is their sum, at any depth and in whatever order they stand, and none counts twice', () => {
  const tree = fc.array(fc.record({ above: fc.nat(10), n: fc.nat(50), counts: fc.boolean() }), { maxLength: 12 })
  fc.assert(
    fc.property(tree, fc.nat(11), (rows, turn) => {
      const parts = rows.map(({ above, n, counts }, at) => ({
        id: `p${at}`,
        parentId: at === 0 || above >= at ? 'whole' : `p${above}`,
        amounts: counts ? [{ unit: 'km', reached: n }] : [],
      }))
      const recount = (id: string): number =>
        parts
          .filter(({ parentId }) => parentId === id)
          .reduce((sum, part) => sum + Math.max(part.amounts[0]?.reached ?? 0, recount(part.id)), 0)
      const turned = [...parts.slice(turn), ...parts.slice(0, turn)]
      assert.equal(reachedByParts('whole', turned).get('km') ?? 0, recount('whole'))
    }),
  )
})

test('12 of 30 km, from parts that told 7 and 5; what the unit told itself counts where it is more', () => {
  const km = [{ unit: 'km', n: 30, atLeast: false }]
  const part = (id: string, reached: number) => ({ id, parentId: 'whole', amounts: [{ unit: 'KM', reached }] })
  const sums = reachedByParts('whole', [part('a', 7), part('b', 5)])
  const { targets: standing, share } = progressOf(km, [], sums)
  assert.deepEqual([standing, share], [[{ unit: 'km', n: 30, atLeast: false, reached: 12, fromParts: 12 }], 0.4])
  const own = entry(1, { amounts: [{ unit: 'km', reckoning: 'total', n: 15, reached: 15 }] })
  assert.deepEqual(progressOf(km, [own], sums).targets[0]?.reached, 15)
})
