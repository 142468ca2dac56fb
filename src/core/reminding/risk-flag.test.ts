import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Obligation } from '../obligation/obligation.ts'
import { obligationFixture } from '../obligation/obligation-fixture.ts'
import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import { type RiskFacts, riskFlagsOf } from './risk-flag.ts'

const cases: ReadonlyArray<
  readonly [said: string, obligation: Partial<Obligation>, facts: Partial<RiskFacts>, today: string, flags: string]
> = [
  ['what was given yesterday is no risk', {}, {}, '2026-05-05', ''],
  ['three working days may pass before it is opened', {}, {}, '2026-05-07', ''],
  ['the fourth is told', {}, {}, '2026-05-08', 'not-opened 4'],
  ['a weekend does not count', {}, {}, '2026-05-10', 'not-opened 4'],
  ['taken on, it may lie for two weeks', { state: 'accepted' }, { lastStepOn: '2026-05-04' }, '2026-05-18', ''],
  ['then it is told', { state: 'accepted' }, { lastStepOn: '2026-05-04' }, '2026-05-19', 'no-step 11'],
  [
    'work of a period that is still to come may lie',
    { state: 'accepted', term: { kind: 'day', first: '2026-07-01', last: '2026-09-30' } },
    { lastStepOn: '2026-05-04' },
    '2026-06-01',
    '',
  ],
  ['where no day was said nobody waits', { state: 'accepted', term: { kind: 'none' } }, { lastStepOn: '2026-05-04' }, '2026-08-03', ''],
  [
    'supports in hand are told near the end',
    { state: 'accepted' },
    { lastStepOn: '2026-06-08', openSupports: 2 },
    '2026-06-08',
    'support-missing 2',
  ],
  ['and not long before', { state: 'accepted' }, { lastStepOn: '2026-06-05', openSupports: 2 }, '2026-06-05', ''],
  ['nor to a support', { state: 'accepted', part: 'support' }, { lastStepOn: '2026-06-08', openSupports: 2 }, '2026-06-08', ''],
  ['put off for the third time', { state: 'accepted' }, { lastStepOn: '2026-05-11', extensions: 3 }, '2026-05-11', 'serial-extensions 3'],
  [
    'parts given on that are overdue',
    { state: 'accepted' },
    { lastStepOn: '2026-05-11', overdueParts: 1 },
    '2026-05-11',
    'overdue-child 1',
  ],
  ['what was handed in is the other side’s', { state: 'submitted' }, { extensions: 5, overdueParts: 1 }, '2026-08-03', ''],
  ['what is done is done', { state: 'confirmed' }, { extensions: 5 }, '2026-08-03', ''],
]
for (const [said, part, more, today, expected] of cases)
  test(said, () => {
    const facts = { givenOn: '2026-05-04', lastStepOn: null, openSupports: 0, extensions: 0, overdueParts: 0, ...more }
    const flags = riskFlagsOf({ obligation: obligationFixture(part), ...facts }, today, vietnamCalendar)
    assert.equal(flags.map(flag => `${flag.code} ${'days' in flag ? flag.days : flag.count}`).join(', '), expected)
  })
