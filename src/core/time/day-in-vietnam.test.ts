import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInVietnam } from './day-in-vietnam.ts'

test('a day in Viet Nam begins at five in the afternoon of the day before, by universal time', () => {
  assert.equal(dayInVietnam(new Date('2026-06-30T16:59:59Z')), '2026-06-30')
  assert.equal(dayInVietnam(new Date('2026-06-30T17:00:00Z')), '2026-07-01')
  assert.equal(dayInVietnam(new Date('2025-12-31T17:00:00Z')), '2026-01-01')
})
