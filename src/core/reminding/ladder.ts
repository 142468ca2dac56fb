import type { NoticeCode, Rung } from './rung.ts'

/**
 * When an institution is told, and when the one above it. Rungs of one clock stand in the order of their days. Each is told once; whoever
 * was not there for some of them gets the last one only. After the last there is silence: then an office writes itself (đôn đốc).
 */
export const ladder: readonly Rung[] = [
  { code: 'due-in-a-week', clock: 'due', days: -7, count: 'calendar', to: ['doer'] },
  { code: 'due-in-two-days', clock: 'due', days: -2, count: 'working', to: ['doer'] },
  { code: 'due-today', clock: 'due', days: 0, count: 'working', to: ['doer'] },
  { code: 'overdue', clock: 'due', days: 1, count: 'working', to: ['doer'] },
  { code: 'overdue-raised', clock: 'due', days: 4, count: 'working', to: ['doer', 'assigner', 'superior'] },
  { code: 'overdue-long', clock: 'due', days: 10, count: 'working', to: ['doer', 'assigner', 'superior'] },
  { code: 'judge', clock: 'judge', days: 2, count: 'working', to: ['assigner'] },
  { code: 'judge-raised', clock: 'judge', days: 5, count: 'working', to: ['assigner', 'superior'] },
  { code: 'extension', clock: 'extension', days: 2, count: 'working', to: ['assigner'] },
  // The day after the four working days that an answer may take: `isLeftUnanswered`.
  { code: 'extension-raised', clock: 'extension', days: 5, count: 'working', to: ['assigner', 'superior'] },
  { code: 'offer', clock: 'offer', days: 2, count: 'working', to: ['doer'] },
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
  'extension-raised',
  'extension',
  'judge-raised',
  'judge',
] as const satisfies readonly NoticeCode[]
