import { useCallback } from 'react'
import { isSentence } from '../../core/wording/is-sentence.ts'
import type { Language, SentenceCode } from '../../core/wording/say.ts'
import { currentLanguage, useLanguage } from './language.ts'
import { sayIn } from './sentences.ts'

type Strip<Code> = Code extends `page.${infer Key}` ? Key : never
/** A sentence of the part `page`. */
export type PageCode = Strip<SentenceCode>
export type Values = Readonly<Record<string, string | number>>
export type Say = (code: PageCode, values?: Values) => string

export function useSay(): Say {
  const language = useLanguage()
  return useCallback((code, values) => sayIn(language, `page.${code}`, values), [language])
}

/** For what happens outside a component: a message after an answer, say. */
export const sayNow: Say = (code, values) => sayIn(currentLanguage(), `page.${code}`, values)

/** A code that came as data: its sentence, or `otherwise` where this version of the pages does not know it. */
export const sayCode = (language: Language, code: string, values: Values, otherwise: string): string =>
  isSentence(code) ? sayIn(language, code, values) : otherwise
