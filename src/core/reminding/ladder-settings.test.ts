import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar as calendar } from '../time/vietnam-calendar.ts'
import { ladderOf } from './ladder.ts'
import { checkLadder, type LadderNumber, type LadderSettings, ladderBounds, standardLadder } from './ladder-settings.ts'
import { rungOn } from './rung-ranges.ts'

const cases: ReadonlyArray<readonly [said: string, change: Partial<LadderSettings>, refusal: ReturnType<typeof checkLadder>]> = [
  ['the standard ladder holds', {}, null],
  ['two weeks and a week before', { firstDays: 14, secondDays: 5 }, null],
  ['nobody is told a year before', { firstDays: 365 }, 'ladder-out-of-bounds'],
  ['half a day is no day', { raisedDays: 2.5 }, 'ladder-out-of-bounds'],
  ['a digest does not come at night', { digestHour: 3 }, 'ladder-out-of-bounds'],
  ['six working days are more than a week', { firstDays: 7, secondDays: 6 }, 'ladder-order'],
  ['the unit above is told before the last reminder', { raisedDays: 10, longDays: 10 }, 'ladder-order'],
  ['an answer is asked for before it is asked for above', { answerDays: 4, answerRaisedDays: 4 }, 'ladder-order'],
  ['three quiet days', { quietWeekdays: [1, 3, 5] }, null],
  ['four are too many', { quietWeekdays: [1, 2, 3, 5] }, 'ladder-too-quiet'],
  ['a day counts once', { quietWeekdays: [1, 1] }, 'ladder-too-quiet'],
  ['Sunday is quiet anyway', { quietWeekdays: [7] }, 'ladder-too-quiet'],
]
for (const [said, change, refusal] of cases) test(said, () => assert.equal(checkLadder({ ...standardLadder, ...change }), refusal))

const numberOf = (name: LadderNumber) => fc.integer({ min: ladderBounds[name][0], max: ladderBounds[name][1] })
const anyLadder: fc.Arbitrary<LadderSettings> = fc.record({
  firstDays: numberOf('firstDays'),
  secondDays: numberOf('secondDays'),
  raisedDays: numberOf('raisedDays'),
  longDays: numberOf('longDays'),
  answerDays: numberOf('answerDays'),
  answerRaisedDays: numberOf('answerRaisedDays'),
  digestHour: numberOf('digestHour'),
  quietWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
})

test('whatever an organisation may set, work that is late for long has climbed to the last rung', () => {
  fc.assert(
    fc.property(
      anyLadder.filter(settings => checkLadder(settings) === null),
      fc.constantFrom('due', 'judge', 'extension', 'offer', 'difficulty'),
      (settings, clock) => {
        const rungs = ladderOf(settings)
        const told = rungOn(rungs, clock, '2026-03-02', '2026-06-30', { calendar, quietWeekdays: settings.quietWeekdays })
        assert.equal(told?.code, rungs.filter(rung => rung.clock === clock).at(-1)?.code)
      },
    ),
    { numRuns: 200 },
  )
})
