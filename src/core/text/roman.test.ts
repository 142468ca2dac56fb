import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roman } from './roman.ts'

const numbers: readonly (readonly [number, string])[] = [
  [0, ''],
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [19, 'XIX'],
  [48, 'XLVIII'],
  [99, 'XCIX'],
  [444, 'CDXLIV'],
  [2026, 'MMXXVI'],
]

for (const [n, written] of numbers) test(`${n} in Roman numerals is “${written}”`, () => assert.equal(roman(n), written))
