import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCount } from './read-count.ts'

const cases: [text: string, n: number | null][] = [
  ['12', 12],
  [' 1.000 ', 1000],
  ['1.250.000', 1250000],
  ['1.5', null],
  ['1,5', null],
  ['-3', null],
  ['mười', null],
  ['', null],
]
for (const [text, n] of cases) test(`"${text}" is ${n ?? 'no whole count'}`, () => assert.equal(readCount(text), n))
