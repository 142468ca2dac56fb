import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesIn } from './place.ts'

const cases = [
  { name: 'the first character', text: '⟦a', line: 1, column: 1 },
  { name: 'after a line feed', text: 'một\nhai ⟦ba', line: 2, column: 5 },
  { name: 'after Windows line ends', text: 'một\r\n\r\n⟦ba', line: 3, column: 1 },
  { name: 'after an old Macintosh line end', text: 'một\rhai⟦', line: 2, column: 4 },
  { name: 'on the line feed itself', text: 'một⟦\nhai', line: 1, column: 4 },
]

for (const { name, text, line, column } of cases)
  test(`place of ${name}`, () => {
    assert.deepEqual(placesIn(text.replace('⟦', ''))(text.indexOf('⟦')), { line, column })
  })
