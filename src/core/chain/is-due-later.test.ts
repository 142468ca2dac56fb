import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TermRules } from '../obligation/term.ts'
import type { DraftDue } from '../task/draft.ts'
import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import { isDueLater } from './is-due-later.ts'

const rules: TermRules = { calendar: vietnamCalendar, before: 'day-before', extendsOverFreeDays: false }
const before = (date: string): DraftDue => ({ kind: 'date', date, bound: 'before', span: null })
const by = (date: string): DraftDue => ({ kind: 'date', date, bound: 'by', span: null })
const period = (end: string): DraftDue => ({ kind: 'period', start: '2026-01-01', end, span: null })
const standing: DraftDue = { kind: 'standing', span: null }

const cases: readonly (readonly [name: string, lower: readonly DraftDue[], higher: readonly DraftDue[], later: boolean])[] = [
  ['the same day is not later', [by('2026-03-31')], [by('2026-03-31')], false],
  ['by the 31st is later than before the 31st', [by('2026-03-31')], [before('2026-03-31')], true],
  ['before the 31st is not later than by the 30th', [before('2026-03-31')], [by('2026-03-30')], false],
  ['the end of a period counts', [period('2026-06-30')], [by('2026-06-15')], true],
  ['of several days the last counts on both sides', [by('2026-02-01'), by('2026-06-01')], [by('2026-01-01'), by('2026-07-01')], false],
  ['without a day above nothing is said', [by('2026-06-01')], [standing], false],
  ['without a day below nothing is said', [], [by('2026-06-01')], false],
]

for (const [name, lower, higher, later] of cases) test(name, () => assert.equal(isDueLater(lower, higher, rules), later))
