import assert from 'node:assert/strict'
import { test } from 'node:test'
import { weekday } from './day.ts'
import { vietnamCalendar, vietnamYears } from './vietnam-calendar.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, knowsDay, nextWorkingDay } from './working-calendar.ts'

const counts: ReadonlyArray<readonly [said: string, from: string, days: number, day: string]> = [
  ['five working days over a weekend', '2026-03-05', 5, '2026-03-12'],
  ['Tết lies between', '2026-02-13', 1, '2026-02-23'],
  ['a Saturday worked in exchange counts', '2026-08-21', 1, '2026-08-22'],
  ['the Monday given for it does not', '2026-08-28', 1, '2026-09-03'],
  ['from a free day one counts from the next', '2026-02-17', 1, '2026-02-23'],
  ['no days are the day itself', '2026-02-17', 0, '2026-02-17'],
]
for (const [said, from, days, day] of counts) {
  test(said, () => {
    assert.equal(addWorkingDays(vietnamCalendar, from, days), day)
    if (days > 0) assert.equal(countWorkingDays(vietnamCalendar, from, day), days)
  })
}

test('a term that ends on a free day goes on to the next working day', () => {
  assert.equal(nextWorkingDay(vietnamCalendar, '2026-02-14'), '2026-02-23')
  assert.equal(nextWorkingDay(vietnamCalendar, '2026-03-05'), '2026-03-05')
})

test('free days are no weekends, days worked in exchange are', () => {
  for (const { free, worked } of vietnamYears) {
    for (const day of free) assert.ok((weekday(day) ?? 0) <= 5, day)
    for (const day of worked) assert.ok((weekday(day) ?? 0) > 5 && isWorkingDay(vietnamCalendar, day), day)
  }
})

test('a year without its notice is known to be unknown', () => {
  assert.ok(knowsDay(vietnamCalendar, '2026-05-04'))
  assert.ok(!knowsDay(vietnamCalendar, '2031-05-04'))
})
