import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOf, beginCycle, periodsAround, timingOf } from './cycle-entry.ts'

test('a new cycle begins with the month and the days of the decree', () => {
  const entry = beginCycle('2026-03-20')
  assert.deepEqual(entry.period, { start: '2026-03-01', end: '2026-03-31' })
  assert.deepEqual(timingOf(entry).closing, { type: 'day-of-month', day: 14 })
  assert.deepEqual(timingOf({ ...entry, closing: 'day', closingDay: 25 }).closing, { type: 'day-of-month', day: 25 })
  assert.deepEqual(timingOf({ ...entry, kind: 'once' }).closing, { type: 'calendar' })
})

test('periods around a day are offered, the latest first, each once', () => {
  for (const kind of ['week', 'month', 'quarter', 'half-year', 'nine-months', 'year'] as const) {
    const starts = periodsAround(kind, '2026-03-20').map(({ start }) => start)
    assert.deepEqual(starts, [...new Set(starts)].sort().reverse(), kind)
    assert.ok(
      periodsAround(kind, '2026-03-20').some(({ start, end }) => start <= '2026-03-20' && '2026-03-20' <= end),
      kind,
    )
  }
})

test('who is asked becomes rules: kinds below, groups and single units', () => {
  const entry = { ...beginCycle('2026-03-20'), choices: ['communes', 'departments'] as const, units: [{ id: 'u', name: 'x' }] }
  assert.deepEqual(
    askedOf(entry, 'p').map(rule => (rule.type === 'list' ? rule.unitIds.join() : `${rule.kinds.join('+')} ${rule.direct}`)),
    ['commune+ward+special-zone false', 'department+vertical-body false', 'u'],
  )
})
