import { Refused } from '../remote/refused.ts'
import type { Say } from '../speech/use-say.ts'

/** Why something was not done: the server's own sentence, or that no answer came and what to do then. */
export const errorWords = (say: Say, error: unknown): string => (error instanceof Refused ? error.problem.message : say('unreachable-text'))
