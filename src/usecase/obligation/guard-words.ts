import { findPersonalData } from '../../core/privacy/find-personal-data.ts'
import type { PersonalDatum } from '../../core/text/personal-datum.ts'
import { refuse } from '../ground/refusal.ts'

/** The kinds of personal data in some words, each once, in the order of their finding. */
export const personalDataIn = (...words: readonly (string | null | undefined)[]): PersonalDatum['kind'][] => [
  ...new Set(words.flatMap(each => (each ? findPersonalData(each).map(({ kind }) => kind) : []))),
]

/**
 * Words that tell of private persons are kept only when somebody has looked at them again and says that they belong there; what was
 * confirmed is told to the audit trail.
 */
export function guardWords(words: string, confirmed: boolean): { readonly personalData?: string } {
  const kinds = personalDataIn(words).join(',')
  if (kinds && !confirmed) return refuse('personal-data-found', { kinds })
  return kinds ? { personalData: kinds } : {}
}
