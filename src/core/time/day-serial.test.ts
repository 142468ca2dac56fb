import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayOfSerial, daySerial } from './day-serial.ts'

for (const [day, serial] of [
  ['1900-03-01', 61],
  ['2026-06-01', 46_174],
  ['2028-02-29', 46_812],
] as const)
  test(`spreadsheets count ${day} as ${serial}`, () => assert.deepEqual([daySerial(day), dayOfSerial(serial + 0.75)], [serial, day]))

test('what is no day has no serial, and days before March 1900 are not believed', () => {
  assert.equal(daySerial('2026-02-30'), null)
  assert.equal(dayOfSerial(59), null)
})
