import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showDay, showInstant } from './show-day.ts'

const days: [name: string, iso: string, shown: string][] = [
  ['a whole day stands day, month, year', '2026-01-31', '31/01/2026'],
  ['a month stands month, year', '2025-12', '12/2025'],
  ['a year stands alone', '2025', '2025'],
]
for (const [name, iso, shown] of days) test(name, () => assert.equal(showDay(iso), shown))

test('an instant is shown on the clock of Việt Nam, past midnight there', () =>
  assert.equal(showInstant('2026-01-30T17:05:00.000Z'), '31/01/2026 00:05'))
