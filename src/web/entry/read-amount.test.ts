import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAmount, showAmount } from './read-amount.ts'

for (const [text, n] of [
  ['12', 12],
  [' 1.000 ', 1000],
  ['1.234,5', 1234.5],
  ['0,125', 0.125],
  ['1.5', null],
  ['1,2345', null],
  ['-1', null],
  ['', null],
  ['mười', null],
] as const)
  test(`“${text}” is ${n ?? 'no amount'}`, () => assert.equal(readAmount(text), n))

test('what is shown is read back', () => {
  for (const n of [0, 7, 1000, 1234.5, 0.125]) assert.equal(readAmount(showAmount(n)), n)
})
