import type { Remark } from '../core/lint/remark.ts'
import { isSentence, type Language, say } from '../core/wording/say.ts'

/** The remark's sentence in the language of the call. */
export function remarkWords(remark: Remark, language: Language): string {
  const code = `remark.${remark.rule}`
  return isSentence(code) ? say(language, code, remark.about) : remark.message
}
