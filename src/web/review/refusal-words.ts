import type { ReviewRefusal } from '../../core/task/draft.ts'
import { currentLanguage } from '../speech/language.ts'
import { sayCode, sayNow } from '../speech/use-say.ts'

/** Why a move was not made, in a sentence; words that would be held name the rule and what it guards. */
export function refusalWords(refusal: ReviewRefusal): string {
  if (refusal.code === 'would-be-held') {
    const rule = refusal.rule.split('@')[0] ?? refusal.rule
    const why = sayCode(currentLanguage(), `held.${rule}`, {}, '')
    return `${sayNow('would-be-held', { rule: refusal.rule })} ${why}`.trim()
  }
  return sayCode(currentLanguage(), `refusal.${refusal.code}`, {}, sayNow('move-refused'))
}
