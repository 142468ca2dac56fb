import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { compareExact, dividedBy, type Exact, fitsDecimals, nought, plus, readExact, renderExact, times, wholeOf } from './exact.ts'
import { isFault, type Place } from './formula.ts'
import { readCheck, readFormula } from './read-formula.ts'
import { holds, workOut } from './work-out.ts'

/** A sheet with columns A to C and rows 1 to 3: A1 is 1, B1 is 2 … C3 is 9, but for C2, which is empty. */
const valueAt = (column: string, row: number): Exact | null =>
  column === 'C' && row === 2 ? null : wholeOf((row - 1) * 3 + 'ABC'.indexOf(column) + 1)
const here: Place = { column: 'C', row: 1 }
const figures = {
  at: ({ column, row }: Place) => valueAt(column ?? here.column ?? '', row ?? here.row ?? 0),
  between: (from: Place, to: Place) => {
    const rows = [1, 2, 3].filter(row => row >= (from.row ?? here.row ?? 0) && row <= (to.row ?? here.row ?? 0))
    const columns = ['A', 'B', 'C'].filter(name => name >= (from.column ?? here.column ?? '') && name <= (to.column ?? here.column ?? ''))
    return rows.flatMap(row => columns.map(column => valueAt(column, row)))
  },
}
const shown = (text: string): string => {
  const formula = readFormula(text)
  if (isFault(formula)) return `${formula.code} ${formula.at} ${formula.piece}`.trim()
  const found = workOut(formula, figures)
  return found === null ? 'empty' : 'code' in found ? found.code : renderExact(found, 6)
}

const cases: ReadonlyArray<readonly [written: string, result: string]> = [
  ['A + B', '3'],
  ['= A + B × 2', '5'],
  ['(A + B) × 2', '6'],
  ['A − B', '-1'],
  ['-A * -B', '2'],
  ['B / A * 100', '200'],
  ['A ÷ B', '0.5'],
  ['1/3', '0.333333'],
  ['0,1 + 0.2', '0.3'],
  ['#1 + #3', '12'],
  ['SUM(#1:#3)', '12'],
  ['SUM(A1:C3)', '39'],
  ['tổng(A1:A3; 100)', '112'],
  ['AVERAGE(C1:C3)', '6'],
  ['MIN(A1:B2) + MAX(A1:B2)', '6'],
  ['COUNT(C1:C3)', '2'],
  ['C2', 'empty'],
  ['C2 + 1', '1'],
  ['C2 * 1', 'empty'],
  ['A / (B - 2)', 'formula-by-nought'],
  ['A +', 'formula-unfinished 3'],
  ['A + ?', 'formula-unreadable 3 ?'],
  ['A1:B2', 'formula-range-alone 3 :'],
  ['A1:B2 + 1', 'formula-range-alone 6 :'],
  ['FOO(A)', 'formula-function-unknown 0 FOO'],
  ['A = B', 'formula-comparison-here 2 ='],
  ['A B', 'formula-unreadable 2 B'],
  ['(A', 'formula-unfinished 2'],
  ['', 'formula-unfinished 0'],
]
for (const [written, result] of cases) test(`“${written}” is ${result}`, () => assert.equal(shown(written), result))

const checks: ReadonlyArray<readonly [written: string, result: boolean | null | string]> = [
  ['A < B', true],
  ['A ≥ B', false],
  ['A + B = C', true],
  ['A1 <> B1', true],
  ['C2 <= 5', null],
  ['A', 'formula-comparison-missing'],
  ['A < B < C', 'formula-unreadable'],
]
for (const [written, result] of checks)
  test(`the check “${written}” is ${result}`, () => {
    const check = readCheck(written)
    assert.deepEqual(isFault(check) ? check.code : holds(check, figures), result)
  })

test('whatever is written, reading a formula never throws', () => {
  const signs = fc.constantFrom(...'ABC123#()+-*/×÷;:=<>,. ', 'SUM', 'tổng')
  fc.assert(fc.property(fc.array(signs, { maxLength: 60 }), pieces => void readFormula(pieces.join(''))))
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => void readCheck(text)))
  assert.equal(shown('('.repeat(5000)).split(' ')[0], 'formula-unreadable')
})

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 4 })).map(([n, places]): Exact => {
  const found = dividedBy(wholeOf(n), wholeOf(10n ** BigInt(places)))
  assert.ok(found)
  return found
})

test('exact numbers: in any order a sum is the same, and what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (numbers, order) => {
      const shuffled = numbers.map(each => ({ each, at: order.next().value as number })).sort((a, b) => a.at - b.at)
      const [sum, again] = [numbers.reduce(plus, nought), shuffled.map(({ each }) => each).reduce(plus, nought)]
      assert.deepEqual(again, sum)
      assert.deepEqual(readExact(renderExact(sum, 4)), sum)
      assert.ok(fitsDecimals(sum, 4))
    }),
  )
})

test('exact numbers: multiplied and divided again nothing is lost; halves are rounded away from nought', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const found = dividedBy(times(a, b), b)
      assert.deepEqual(found, b.over === 0n ? null : a)
      if (b.over !== 0n) assert.equal(compareExact(a, b), -compareExact(b, a) || 0)
    }),
  )
  for (const [text, whole] of [
    ['2.5', '3'],
    ['-2.5', '-3'],
    ['2.4', '2'],
    ['-0.4', '0'],
    ['0.05', '0'],
  ] as const)
    assert.equal(renderExact(readExact(text) ?? nought, 0), whole)
  for (const text of ['1,5', '1.', '.5', '1e3', ' 1', 'NaN', '']) assert.equal(readExact(text), null)
})
