import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, dayNumber, dayOfNumber, dayParts, daysBetween, isoDay, weekday } from './day.ts'

test('the calendar has the days that it has', () => {
  assert.equal(isoDay(2026, 1, 31), '2026-01-31')
  assert.equal(isoDay(2024, 2, 29), '2024-02-29')
  assert.equal(isoDay(2000, 2, 29), '2000-02-29')
  for (const [year, month, day] of [
    [2026, 2, 29],
    [1900, 2, 29],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [26, 1, 1],
  ] as const)
    assert.equal(isoDay(year, month, day), null, `${day}/${month}/${year}`)
})

test('only a whole day has parts', () => {
  assert.deepEqual(dayParts('2025-12-06'), { year: 2025, month: 12, day: 6 })
  for (const text of ['2025-12', '2025-02-30', '06/12/2025', '']) assert.equal(dayParts(text), null, text)
})

test('counting days agrees with the calendar of JavaScript over four hundred years', () => {
  for (let number = -40_000; number < 106_097; number += 1) {
    const iso = new Date(number * 86_400_000).toISOString().slice(0, 10)
    if (dayNumber(iso) !== number || dayOfNumber(number) !== iso) assert.fail(`${iso} is not day ${number}`)
  }
})

test('days are added over months, years and leap days', () => {
  assert.equal(addDays('2025-12-31', 1), '2026-01-01')
  assert.equal(addDays('2024-02-28', 1), '2024-02-29')
  assert.equal(addDays('2026-01-01', -1), '2025-12-31')
  assert.equal(addDays('2026-01', 1), null)
  assert.equal(daysBetween('2025-11-18', '2025-12-31'), 43)
  assert.equal(daysBetween('2025-12-31', '2025-11-18'), -43)
})

test('the week begins on Monday', () => {
  assert.equal(weekday('2025-11-17'), 1)
  assert.equal(weekday('2025-11-23'), 7)
  assert.equal(weekday('1969-12-31'), 3)
})
