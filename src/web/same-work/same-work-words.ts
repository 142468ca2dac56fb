import type { AlikeTask, OtherTask } from '../../api/same-work.ts'
import { showDay } from '../speech/show-day.ts'
import type { Say } from '../speech/use-say.ts'

export const planOf = ({ plan, planSubject }: OtherTask): string => plan || planSubject || ''

export const dueWords = (say: Say, day: string | null): string =>
  day ? say('same-work-due', { day: showDay(day) }) : say('same-work-no-due')

/** Why it looks the same, in plain words. */
export const reasonsOf = (say: Say, { units, unit, likeness, daysApart }: AlikeTask): string[] => [
  units === 1 ? say('same-work-unit', { unit }) : say('same-work-units', { count: units, unit }),
  say('same-work-words', { percent: Math.round(likeness * 100) }),
  ...(daysApart === null ? [] : [daysApart === 0 ? say('same-work-day') : say('same-work-days', { days: daysApart })]),
]
