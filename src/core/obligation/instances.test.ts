import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { DraftDue } from '../task/draft.ts'
import { addDays } from '../time/day.ts'
import { instancesOf } from './instances.ts'
import { termRulesFixture as rules } from './obligation-fixture.ts'
import type { Term, TermRules } from './term.ts'

const year = { start: '2026-01-01', end: '2026-12-31' }
const events = { issued: '2026-01-12', received: '2026-01-14' }
const at = (term: Term): string => {
  if (term.kind !== 'day') return term.kind
  return term.first === null ? term.last : `${term.first}…${term.last}`
}
const shown = (dues: readonly DraftDue[], window = year, by: TermRules = rules): string =>
  instancesOf(dues, window, events, by)
    .map(({ term }) => at(term))
    .join(' ')
type Every = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'
const recurring = (every: Every, day?: number, month?: number, bound?: 'before'): DraftDue => ({
  kind: 'recurring',
  every,
  ...(bound !== undefined && { bound }),
  ...(day !== undefined && { day }),
  ...(month !== undefined && { month }),
  span: null,
})
const relative = (amount: number, unit: string, from: string): DraftDue => ({ kind: 'relative', amount, unit, from, span: null })

const cases: ReadonlyArray<readonly [said: string, dues: readonly DraftDue[], terms: string]> = [
  ['nothing said', [], 'none'],
  ['before a day ends the day before', [{ kind: 'date', date: '2026-06-15', bound: 'before', span: null }], '2026-06-14'],
  ['by a day ends with it', [{ kind: 'date', date: '2026-06-15', bound: 'by', span: null }], '2026-06-15'],
  ['a period has a start', [{ kind: 'period', start: '2026-04-01', end: '2026-06-30', span: null }], '2026-04-01…2026-06-30'],
  ['each quarter', [recurring('quarter')], '2026-01-01…2026-03-31 2026-04-01…2026-06-30 2026-07-01…2026-09-30 2026-10-01…2026-12-31'],
  ['each half year', [recurring('half-year')], '2026-01-01…2026-06-30 2026-07-01…2026-12-31'],
  [
    'before a day of each half year ends the day before',
    [recurring('half-year', 15, undefined, 'before')],
    '2026-01-01…2026-06-14 2026-07-01…2026-12-14',
  ],
  ['before a day of each year ends the day before', [recurring('year', 15, 11, 'before')], '2026-01-01…2026-11-14'],
  ['each year on a day', [recurring('year', 15, 11)], '2026-01-01…2026-11-15'],
  [
    'two dates are two times',
    [
      { kind: 'date', date: '2026-06-15', bound: 'by', span: null },
      { kind: 'date', date: '2026-12-15', bound: 'by', span: null },
    ],
    '2026-06-15 2026-12-15',
  ],
  [
    'said twice it is once',
    [
      { kind: 'standing', span: null },
      { kind: 'standing', span: null },
    ],
    'standing',
  ],
  ['working days from the issue', [relative(5, 'ngày làm việc', 'ban hành Kế hoạch này')], '2026-01-19'],
  ['calendar days from the receipt', [relative(10, 'ngày', 'nhận được Kế hoạch này')], '2026-01-24'],
  ['from what has not happened', [relative(5, 'ngày làm việc', 'Bộ Y tế ban hành hướng dẫn')], 'event'],
]
for (const [said, dues, terms] of cases) test(said, () => assert.equal(shown(dues), terms))

test('before the 25th of each month is due as before the 25th of one, by as by', () => {
  const march = { start: '2026-03-01', end: '2026-03-31' }
  const once = (bound: 'before' | 'by', by: TermRules) => shown([{ kind: 'date', date: '2026-03-25', bound, span: null }], march, by)
  const monthly = (bound: 'before' | undefined, by: TermRules) => shown([recurring('month', 25, undefined, bound)], march, by).split('…')[1]
  for (const by of [rules, { ...rules, before: 'day-itself' as const }, { ...rules, extendsOverFreeDays: true }]) {
    assert.equal(monthly('before', by), once('before', by))
    assert.equal(monthly(undefined, by), once('by', by))
  }
})

test('before the first of each month ends with the month before, and what has passed when the window opens is not made', () => {
  assert.equal(shown([recurring('month', 1, undefined, 'before')], { start: '2026-03-10', end: '2026-05-10' }), '2026-03-31 2026-04-30')
  assert.equal(shown([recurring('month', 25, undefined, 'before')], { start: '2026-03-25', end: '2026-04-30' }), '2026-04-01…2026-04-24')
})

test('the 31st of a month without one is its last day', () => {
  const months = instancesOf([recurring('month', 31)], { start: '2026-02-01', end: '2026-04-30' }, events, rules)
  assert.deepEqual(
    months.map(({ term }) => term.kind === 'day' && term.last),
    ['2026-02-28', '2026-03-31', '2026-04-30'],
  )
})

test('of each day the week ahead is made, of each week five weeks; the rest when its time comes', () => {
  const days = (start: string) =>
    instancesOf([recurring('day')], { start, end: '2026-12-31' }, events, rules).map(({ term }) => term.kind === 'day' && term.last)
  assert.deepEqual([days('2026-03-02').length, days('2026-03-02')[0], days('2026-03-02').at(-1)], [7, '2026-03-02', '2026-03-08'])
  assert.deepEqual(days('2026-12-30'), ['2026-12-30', '2026-12-31'], 'no longer than the plan')
  assert.equal(instancesOf([recurring('week')], { start: '2026-03-02', end: '2026-12-31' }, events, rules).length, 5)
  const keys = (start: string) => instancesOf([recurring('day')], { start, end: '2026-12-31' }, events, rules).map(({ key }) => key)
  assert.deepEqual(keys('2026-03-03').slice(0, -1), keys('2026-03-02').slice(1), 'the next day makes one more')
})

test('an office may take the day itself for before, and go on over free days', () => {
  const due: DraftDue = { kind: 'date', date: '2026-02-16', bound: 'before', span: null }
  assert.equal(shown([due], year, { ...rules, before: 'day-itself' }), '2026-02-16')
  assert.equal(shown([due], year, { ...rules, extendsOverFreeDays: true }), '2026-02-23')
})

test('worked out again over a longer window, the same times come again and each once', () => {
  const rhythm = fc.constantFrom('week', 'month', 'quarter', 'half-year', 'year')
  const window = fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .map(([from, length, more]) => {
      const start = addDays('2025-06-01', from) ?? ''
      const end = addDays(start, length) ?? ''
      return { short: { start, end }, long: { start, end: addDays(end, more) ?? '' } }
    })
  fc.assert(
    fc.property(rhythm, fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }), window, (every, day, { short, long }) => {
      const [first, again] = [short, long].map(each => instancesOf([recurring(every, day)], each, events, rules).map(({ key }) => key))
      assert.deepEqual(again?.slice(0, first?.length), first)
      assert.equal(new Set(again).size, again?.length)
    }),
    { numRuns: 500 },
  )
})
