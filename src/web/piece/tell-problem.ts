import { sayNow } from '../speech/use-say.ts'
import { errorWords } from './error-words.ts'
import { tell } from './messages.ts'

/** For an act that has no place of its own on the page to say why it failed. */
export const tellProblem = (error: unknown): void => tell(errorWords(sayNow, error), 'bad')
