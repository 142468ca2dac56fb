import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatDay, formatDayInWords, readDay } from './vietnamese-day.ts'

test('days below 10 and months 1 and 2 take a leading zero, other months do not', () => {
  assert.equal(formatDay('2026-01-05'), '05/01/2026')
  assert.equal(formatDay('2026-06-01'), '01/6/2026')
  assert.equal(formatDay('2025-11-15'), '15/11/2025')
  assert.equal(formatDayInWords('2026-02-05'), 'ngày 05 tháng 02 năm 2026')
  assert.equal(formatDayInWords('2025-11-18'), 'ngày 18 tháng 11 năm 2025')
  assert.equal(formatDay('2025-12'), '2025-12')
})

const written = [
  'ngày 01 tháng 6 năm 2026',
  '1 tháng 6 năm 2026',
  '01/6/2026',
  ' ngày 1/06/2026 ',
  '01-6-2026',
  '1.6.2026',
  'Ngày 01\ntháng 6\nnăm 2026',
]

for (const text of written) test(`reads ${JSON.stringify(text)}`, () => assert.equal(readDay(text), '2026-06-01'))

for (const text of ['31/02/2026', '01/6', '6/2026', 'trước ngày 01/6/2026', ''])
  test(`is no day: ${JSON.stringify(text)}`, () => assert.equal(readDay(text), null))
