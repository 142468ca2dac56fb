import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import type { PeriodKind } from './cycle.ts'
import { cycleDays, dataOf, dueOfLevel, periodBefore, periodOf } from './cycle-days.ts'
import { closingByDecree, dueByDecree } from './decree-09.ts'
import { checkWish, closesOn } from './late-window.ts'
import { type AskedUnit, freezeRoster } from './roster.ts'

const data: ReadonlyArray<readonly [kind: Exclude<PeriodKind, 'once'>, day: string, span: string]> = [
  ['week', '2026-03-11', '2026-03-05…2026-03-11'],
  ['month', '2026-03-20', '2026-02-15…2026-03-14'],
  ['month', '2026-01-01', '2025-12-15…2026-01-14'],
  ['quarter', '2026-05-01', '2026-03-15…2026-06-14'],
  ['half-year', '2026-02-01', '2025-12-15…2026-06-14'],
  ['half-year', '2026-08-01', '2026-06-15…2026-12-14'],
  ['nine-months', '2026-02-01', '2025-12-15…2026-09-14'],
  ['year', '2026-02-01', '2025-12-15…2026-12-14'],
]
for (const [kind, day, span] of data)
  test(`by Decree 09/2019 the report of the ${kind} of ${day} holds ${span}`, () => {
    const period = periodOf(kind, day)
    assert.ok(period)
    const { start, end } = dataOf(period, closingByDecree(kind))
    assert.equal(`${start}…${end}`, span)
    const former = periodBefore(kind, period)
    assert.ok(former && former.end < period.start)
    assert.deepEqual(periodOf(kind, former.start), former)
  })

test('where figures are those of the calendar, the period is its own span', () => {
  const period = { start: '2026-01-01', end: '2026-06-30' }
  assert.deepEqual(dataOf(period, { type: 'calendar' }), period)
  assert.deepEqual(dataOf({ start: '2026-03-01', end: '2026-03-31' }, { type: 'day-of-month', day: 31 }), {
    start: '2026-03-01',
    end: '2026-03-31',
  })
})

test('each level has its own day, after the closing day, over free days', () => {
  const timing = {
    kind: 'month',
    period: { start: '2026-03-01', end: '2026-03-31' },
    closing: closingByDecree('month'),
    due: dueByDecree(3),
    lateRule: 'open',
  } as const
  const { due } = cycleDays(timing, vietnamCalendar)
  assert.deepEqual(due, ['2026-03-17', '2026-03-20', '2026-03-25'])
  assert.deepEqual(
    [0, 2, 5].map(level => dueOfLevel(due, level)),
    ['2026-03-17', '2026-03-25', '2026-03-25'],
  )
})

test('a late window is asked for once at a time, with a reason, for a later day than holds', () => {
  const granted = { id: 'a', state: 'granted', until: '2026-03-20', reason: 'bão' } as const
  assert.equal(closesOn('2026-03-17', [granted]), '2026-03-20')
  assert.equal(checkWish([granted], { until: '2026-03-20', reason: 'mất điện' }, '2026-03-17'), 'window-not-later')
  assert.equal(checkWish([granted], { until: '2026-03-21', reason: ' ' }, '2026-03-17'), 'reason-needed')
  assert.equal(checkWish([granted], { until: '2026-03-21', reason: 'mất điện' }, '2026-03-17'), null)
  assert.equal(checkWish([{ ...granted, state: 'asked' }], { until: '2026-03-21', reason: 'mất điện' }, '2026-03-17'), 'window-open')
})

const unit = (...path: readonly string[]): AskedUnit => ({ id: path.at(-1) ?? '', name: `tên ${path.at(-1)}`, path })
const centre = unit('tw')
const tree = [
  unit('tw', 'p1'),
  unit('tw', 'p1', 's1'),
  unit('tw', 'p1', 'x1'),
  unit('tw', 'p1', 's1', 'f1'),
  unit('tw', 'p2', 'x2'),
  unit('tw', 'b1'),
]

test('each reports to the nearest above it that is asked, and who opened it gathers the rest', () => {
  assert.deepEqual(
    freezeRoster(centre, tree).map(({ unitId, reportsTo, level }) => `${unitId}→${reportsTo ?? '·'} ${level}`),
    ['tw→· 3', 'b1→tw 0', 'p1→tw 2', 's1→p1 1', 'f1→s1 0', 'x1→p1 0', 'x2→tw 0'],
  )
})

test('the roster is the same in whatever order units come and if one comes twice; everybody reaches the top', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...tree, ...tree], { minLength: 1 }), units => {
      const roster = freezeRoster(centre, units)
      assert.deepEqual(
        freezeRoster(
          centre,
          [...new Set(units)].toSorted((a, b) => a.id.localeCompare(b.id)),
        ),
        roster,
      )
      const byId = new Map(roster.map(place => [place.unitId, place]))
      assert.equal(byId.size, roster.length)
      for (const place of roster) {
        const above = place.reportsTo === null ? null : byId.get(place.reportsTo)
        assert.ok(above === null ? place.unitId === 'tw' : above && above.level > place.level)
      }
    }),
  )
})
