import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../time/day.ts'
import { vietnamCalendar as calendar } from '../time/vietnam-calendar.ts'
import { isWorkingDay } from '../time/working-calendar.ts'
import { ladderOf, noticeOrder } from './ladder.ts'
import { standardLadder } from './ladder-settings.ts'
import type { ReminderClock } from './rung.ts'
import { rungOn, rungRanges } from './rung-ranges.ts'

const ladder = ladderOf(standardLadder)
const telling = { calendar, quietWeekdays: [] }

const cases: ReadonlyArray<readonly [said: string, clock: ReminderClock, counted: string, today: string, rung: string | null]> = [
  ['eight days before nobody is told', 'due', '2026-06-15', '2026-06-05', null],
  ['a week before falls on a Monday', 'due', '2026-06-15', '2026-06-08', 'due-in-a-week'],
  ['it stays so until two working days before', 'due', '2026-06-15', '2026-06-10', 'due-in-a-week'],
  ['two working days before a Monday is the Thursday', 'due', '2026-06-15', '2026-06-11', 'due-in-two-days'],
  ['on the day itself', 'due', '2026-06-15', '2026-06-15', 'due-today'],
  ['a term that ends on a Sunday is told on the Friday', 'due', '2026-06-14', '2026-06-12', 'due-today'],
  ['the working day after', 'due', '2026-06-12', '2026-06-15', 'overdue'],
  ['not on the Saturday after', 'due', '2026-06-12', '2026-06-13', null],
  ['four working days after the unit above is told', 'due', '2026-06-12', '2026-06-18', 'overdue-raised'],
  ['Tết does not count', 'due', '2026-02-13', '2026-02-25', 'overdue'],
  ['ten working days after', 'due', '2026-06-12', '2026-06-26', 'overdue-long'],
  ['and nothing new after that', 'due', '2026-06-12', '2026-09-30', 'overdue-long'],
  ['the one who assigned has two working days', 'judge', '2026-06-12', '2026-06-15', null],
  ['then it is told', 'judge', '2026-06-12', '2026-06-16', 'judge'],
  ['then the unit above it', 'judge', '2026-06-12', '2026-06-19', 'judge-raised'],
  ['a request for time may take four working days', 'extension', '2026-06-12', '2026-06-18', 'extension'],
  ['on the fifth it is raised', 'extension', '2026-06-12', '2026-06-19', 'extension-raised'],
  ['a difficulty waits two working days', 'difficulty', '2026-06-12', '2026-06-16', 'difficulty'],
  ['then it goes up', 'difficulty', '2026-06-12', '2026-06-19', 'difficulty-raised'],
  ['and once more, when work would be long overdue', 'difficulty', '2026-06-12', '2026-06-29', 'difficulty-long'],
  ['an offer waits for the unit that asked', 'offer', '2026-06-12', '2026-06-16', 'offer'],
]
for (const [said, clock, counted, today, rung] of cases)
  test(said, () => assert.equal(rungOn(ladder, clock, counted, today, telling)?.code ?? null, rung))

test('on days on which offices do not work nothing is told', () => {
  for (const free of ['2026-02-17', '2026-06-13', '2026-09-02']) assert.deepEqual(rungRanges(ladder, free, telling), [])
  assert.ok(rungRanges(ladder, '2026-08-22', telling).length > 0, 'a Saturday worked in exchange')
})

test('the ranges of a day say of each counted day what is said of it alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: -300, max: 39 }), (from, ahead) => {
      const today = addDays('2026-01-01', from) ?? ''
      const counted = addDays(today, ahead) ?? ''
      const ranges = rungRanges(ladder, today, telling)
      for (const clock of ['due', 'judge', 'extension', 'offer', 'difficulty'] as const) {
        const found = ranges.filter(({ rung, from: low, to }) => rung.clock === clock && low <= counted && counted <= to)
        const expected = isWorkingDay(calendar, today) ? rungOn(ladder, clock, counted, today, telling) : null
        assert.deepEqual(
          found.map(({ rung }) => rung.code),
          expected ? [expected.code] : [],
        )
      }
    }),
    { numRuns: 400 },
  )
})

test('every working day moves things up the ladder and never down', () => {
  for (const { clock } of ladder) {
    const rungs = ladder.filter(rung => rung.clock === clock)
    let before = -1
    for (let ahead = -12; ahead < 25; ahead++) {
      const today = addDays('2026-06-15', ahead) ?? ''
      if (!isWorkingDay(calendar, today)) continue
      const rung = rungOn(ladder, clock, '2026-06-15', today, telling)
      const at = rung ? rungs.indexOf(rung) : -1
      assert.ok(at >= before, `${clock} ${today}`)
      before = at
    }
    assert.equal(before, rungs.length - 1, clock)
  }
})

test('a digest has a place for every rung', () => {
  assert.deepEqual(new Set<string>(noticeOrder), new Set<string>([...ladder.map(({ code }) => code), 'urged']))
  assert.equal(noticeOrder.length, ladder.length + 1)
})

const quietCases: ReadonlyArray<readonly [said: string, counted: string, today: string, rung: string | null]> = [
  ['on a quiet Monday nothing is told', '2026-06-15', '2026-06-08', null],
  ['what would fall on it is told on the Friday before', '2026-06-15', '2026-06-05', 'due-in-a-week'],
  ['a term that ends on it is told on the Friday before', '2026-06-15', '2026-06-12', 'due-today'],
  ['what is late by then is told on the Tuesday', '2026-06-12', '2026-06-16', 'overdue'],
]
for (const [said, counted, today, rung] of quietCases)
  test(`quiet Mondays: ${said}`, () => {
    const ranges = rungRanges(ladder, today, { calendar, quietWeekdays: [1] })
    const found = ranges.find(({ rung: { clock }, from, to }) => clock === 'due' && from <= counted && counted <= to)
    assert.equal(found?.rung.code ?? null, rung)
  })
