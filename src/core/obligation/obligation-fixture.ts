import { vietnamCalendar } from '../time/vietnam-calendar.ts'
import type { Obligation } from './obligation.ts'
import type { TermRules } from './term.ts'

/** An obligation for tests: sent, due on 15/6/2026, but for what is given. */
export const obligationFixture = (part: Partial<Obligation> = {}): Obligation => ({
  id: 'o',
  taskId: 't',
  unitId: 'u',
  part: 'lead',
  instance: 'once',
  state: 'sent',
  term: { kind: 'day', first: null, last: '2026-06-15' },
  extendedTo: null,
  submittedOn: null,
  ...part,
})

export const termRulesFixture: TermRules = { calendar: vietnamCalendar, before: 'day-before', extendsOverFreeDays: false }
