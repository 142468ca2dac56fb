import type { LadderSettings } from './ladder-settings.ts'
import type { NoticeCode, Rung } from './rung.ts'

/** The day after the four working days that an answer to a request for time may take: `isLeftUnanswered`. */
const extensionRaisedDays = 5

/**
 * When an institution is told, and when the one above it. Rungs of one clock stand in the order of their days. Each is told once; whoever
 * was not there for some of them gets the last one only. After the last there is silence: then an office writes itself (đôn đốc).
 * A difficulty that nobody answers is told of and raised as late work is.
 */
export const ladderOf = (so: LadderSettings): readonly Rung[] => [
  { code: 'due-in-a-week', clock: 'due', days: -so.firstDays, count: 'calendar', to: ['doer'] },
  { code: 'due-in-two-days', clock: 'due', days: -so.secondDays, count: 'working', to: ['doer'] },
  { code: 'due-today', clock: 'due', days: 0, count: 'working', to: ['doer'] },
  { code: 'overdue', clock: 'due', days: 1, count: 'working', to: ['doer'] },
  { code: 'overdue-raised', clock: 'due', days: so.raisedDays, count: 'working', to: ['doer', 'assigner', 'superior'] },
  { code: 'overdue-long', clock: 'due', days: so.longDays, count: 'working', to: ['doer', 'assigner', 'superior'] },
  { code: 'judge', clock: 'judge', days: so.answerDays, count: 'working', to: ['assigner'] },
  { code: 'judge-raised', clock: 'judge', days: so.answerRaisedDays, count: 'working', to: ['assigner', 'superior'] },
  { code: 'extension', clock: 'extension', days: so.answerDays, count: 'working', to: ['assigner'] },
  { code: 'extension-raised', clock: 'extension', days: extensionRaisedDays, count: 'working', to: ['assigner', 'superior'] },
  { code: 'offer', clock: 'offer', days: so.answerDays, count: 'working', to: ['doer'] },
  { code: 'difficulty', clock: 'difficulty', days: so.answerDays, count: 'working', to: ['addressee'] },
  { code: 'difficulty-raised', clock: 'difficulty', days: so.answerRaisedDays, count: 'working', to: ['addressee', 'superior'] },
  {
    code: 'difficulty-long',
    clock: 'difficulty',
    days: so.answerRaisedDays + so.longDays - so.raisedDays,
    count: 'working',
    to: ['addressee', 'superior'],
  },
]

/** The most pressing first: the order of a digest. */
export const noticeOrder = [
  'urged',
  'overdue-long',
  'overdue-raised',
  'overdue',
  'due-today',
  'due-in-two-days',
  'due-in-a-week',
  'offer',
  'difficulty-long',
  'difficulty-raised',
  'difficulty',
  'extension-raised',
  'extension',
  'judge-raised',
  'judge',
] as const satisfies readonly NoticeCode[]
