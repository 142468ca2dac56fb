import type { Task } from '../plan/plan.ts'

/** Nothing is said of when; a term that was written but cannot be (`31/02`) has a remark of its own. */
export const hasNoTerm = ({ due, doubts }: Pick<Task, 'due' | 'doubts'>): boolean =>
  !due.length && !doubts.some(doubt => impossible.has(doubt.code))

const impossible = new Set(['no-such-day', 'reversed'])
