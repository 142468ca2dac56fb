import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthOf, monthsOfYear, quarterOf, yearOf } from './stretch.ts'

test('months, quarters, parts of a year and years run from their first to their last day', () => {
  assert.deepEqual(monthOf(2026, 2), { start: '2026-02-01', end: '2026-02-28' })
  assert.deepEqual(monthOf(2028, 2), { start: '2028-02-01', end: '2028-02-29' })
  assert.deepEqual(quarterOf(2025, 4), { start: '2025-10-01', end: '2025-12-31' })
  assert.deepEqual(monthsOfYear(2026, 6, 'first'), { start: '2026-01-01', end: '2026-06-30' })
  assert.deepEqual(monthsOfYear(2026, 6, 'last'), { start: '2026-07-01', end: '2026-12-31' })
  assert.deepEqual(monthsOfYear(2026, 9, 'first'), { start: '2026-01-01', end: '2026-09-30' })
  assert.deepEqual(yearOf(2030), { start: '2030-01-01', end: '2030-12-31' })
})

test('there is no thirteenth month and no fifth quarter', () => {
  assert.equal(monthOf(2026, 13), null)
  assert.equal(quarterOf(2026, 5), null)
  assert.equal(quarterOf(2026, 0), null)
})
