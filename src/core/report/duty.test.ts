import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ObligationState } from '../obligation/obligation.ts'
import { obligationStates } from '../obligation/obligation-states.ts'
import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import { checkTemplate } from './check-template.ts'
import { cycleDays } from './cycle-days.ts'
import { dutyMoves } from './duty-moves.ts'
import { dutyTemplate } from './duty-template.ts'
import { type DutyTime, dutyTiming } from './duty-timing.ts'
import type { SubmissionMove } from './submission.ts'

const times: ReadonlyArray<readonly [said: string, time: DutyTime, days: string]> = [
  [
    'before the 25th of each month: figures from the 26th to the 25th',
    { instance: 'month 2026-03-01', first: '2026-03-01', last: '2026-03-25' },
    'month 2026-03-01…2026-03-31, figures 2026-02-26…2026-03-25, due 2026-03-25',
  ],
  [
    'each quarter without a day: the quarter itself',
    { instance: 'quarter 2026-04-01', first: '2026-04-01', last: '2026-06-30' },
    'quarter 2026-04-01…2026-06-30, figures 2026-04-01…2026-06-30, due 2026-06-30',
  ],
  [
    'each year before 15 December',
    { instance: 'year 2026-01-01', first: '2026-01-01', last: '2026-12-15' },
    'year 2026-01-01…2026-12-31, figures 2025-12-16…2026-12-15, due 2026-12-15',
  ],
  [
    'each week',
    { instance: 'week 2026-03-02', first: '2026-03-02', last: '2026-03-08' },
    'week 2026-03-02…2026-03-08, figures 2026-03-02…2026-03-08, due 2026-03-08',
  ],
  [
    'after a free day at the end of the period',
    { instance: 'month 2026-05-01', first: '2026-05-01', last: '2026-06-01' },
    'month 2026-05-01…2026-05-31, figures 2026-05-01…2026-05-31, due 2026-06-01',
  ],
  [
    'once, from the day on which it was opened',
    { instance: 'day 2026-12-15 before', first: null, last: '2026-12-14' },
    'once 2026-11-20…2026-12-14, figures 2026-11-20…2026-12-14, due 2026-12-14',
  ],
  [
    'a day of each, which is no kind of period',
    { instance: 'day 2026-03-02', first: '2026-03-02', last: '2026-03-02' },
    'once 2026-03-02…2026-03-02, figures 2026-03-02…2026-03-02, due 2026-03-02',
  ],
]
for (const [said, time, expected] of times)
  test(said, () => {
    const timing = dutyTiming(time, '2026-11-20', null)
    const { data, due } = cycleDays(timing, vietnamCalendar)
    const { kind, period } = timing
    assert.equal(`${kind} ${period.start}…${period.end}, figures ${data.start}…${data.end}, due ${due.join()}`, expected)
  })

test('rules that were set by hand hold in the place of the plan’s own day', () => {
  const rules = { closing: { type: 'day-of-month', day: 14 }, due: [{ days: 2, working: true }], lateRule: 'window' } as const
  const timing = dutyTiming({ instance: 'month 2026-03-01', first: '2026-03-01', last: '2026-03-25' }, '2026-03-01', rules)
  assert.deepEqual(cycleDays(timing, vietnamCalendar), { data: { start: '2026-02-15', end: '2026-03-14' }, due: ['2026-03-17'] })
  assert.equal(timing.lateRule, 'window')
})

const mark = { target: { type: 'whole' }, reason: ' chưa rõ ' } as const
const moved: ReadonlyArray<
  readonly [
    said: string,
    move: SubmissionMove,
    from: Parameters<typeof dutyMoves>[1],
    answer: 'report' | 'nil' | 'excused',
    duty: ObligationState,
    moves: string,
  ]
> = [
  ['signed, it is handed in', { type: 'approve' }, 'submitted', 'report', 'accepted', 'submit'],
  ['nobody has taken it on yet', { type: 'approve' }, 'submitted', 'nil', 'sent', 'accept submit'],
  ['it was handed in by hand before', { type: 'approve' }, 'submitted', 'report', 'submitted', ''],
  ['the sides do not agree whose it is', { type: 'approve' }, 'submitted', 'report', 'misdirected', ''],
  ['a reason for not reporting is no report', { type: 'approve' }, 'submitted', 'excused', 'accepted', ''],
  ['a reason that is taken ends it', { type: 'accept' }, 'approved', 'excused', 'accepted', 'withdraw'],
  ['taken, it is confirmed', { type: 'accept' }, 'approved', 'report', 'submitted', 'confirm'],
  ['what was not handed in is not confirmed', { type: 'accept' }, 'approved', 'report', 'declined', ''],
  ['sent back', { type: 'return', marks: [mark] }, 'approved', 'report', 'submitted', 'return'],
  ['sent back after it was taken', { type: 'return', marks: [mark] }, 'accepted', 'report', 'confirmed', 'reopen'],
  ['sent back in the house', { type: 'return', marks: [mark] }, 'submitted', 'report', 'submitted', ''],
  ['taken back to be changed', { type: 'revise', reason: 'sai' }, 'approved', 'report', 'submitted', 'recall'],
  ['changed after it was taken', { type: 'revise', reason: 'sai' }, 'accepted', 'report', 'confirmed', ''],
  ['said to be complete, not yet signed', { type: 'submit' }, 'draft', 'report', 'accepted', ''],
]
for (const [said, move, from, answer, duty, expected] of moved)
  test(`the duty of a report: ${said}`, () => {
    const found = dutyMoves(move, from, { answer, excuse: 'mới sáp nhập' }, duty)
    assert.equal(found.map(({ type }) => type).join(' '), expected)
    let state = duty
    for (const each of found) {
      const next = obligationStates[state][each.type]
      assert.ok(next, `${each.type} is no move of what is ${state}`)
      if ('reason' in each) assert.notEqual(each.reason.trim(), '')
      state = next.to
    }
  })

test('the outline of a duty has a row for each unit of measurement of the plan, once, and is a form without a fault', () => {
  const template = dutyTemplate('Báo cáo', ['lớp tập huấn', 'hội nghị', 'Lớp tập huấn ', ''])
  assert.deepEqual(checkTemplate(template), [])
  const rows = template.parts.flatMap(part => (part.kind === 'table' ? part.rows.map(({ title }) => title) : []))
  assert.deepEqual(rows, ['Số lớp tập huấn', 'Số hội nghị'])
  assert.equal(dutyTemplate('Báo cáo', []).parts.filter(({ kind }) => kind === 'table').length, 0)
})
