import type { Remark } from '../core/lint/remark.ts'
import { isSentence } from '../core/wording/is-sentence.ts'
import { type Language, say } from '../core/wording/say.ts'

/** The remark's sentence in the language of the call. */
export function remarkWords(remark: Remark, language: Language): string {
  const code = `remark.${remark.rule}`
  return isSentence(code) ? say(language, code, remark.about) : remark.message
}
