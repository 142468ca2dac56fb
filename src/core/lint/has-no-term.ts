import type { Task } from '../plan/plan.ts'

/** Nothing is said of when; a term that was written but cannot be (`31/02`) has a remark of its own. */
export const hasNoTerm = ({ text, due, doubts }: Pick<Task, 'text' | 'due' | 'doubts'>): boolean =>
  !due.length && !doubts.some(doubt => impossible.has(doubt.code)) && !(text.includes('vào ') && takesPlaceOn.test(text))

/** A meeting on a day is no term to work towards, but nobody asks when it is. */
const takesPlaceOn = /(?<!\p{L})vào (?:[^.;,]{0,20}, )?ngày \d/u

const impossible = new Set(['no-such-day', 'reversed'])
