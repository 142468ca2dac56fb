import type { Remark, Suggestion } from '../core/lint/remark.ts'
import { isSentence, type Language, say } from '../core/wording/say.ts'

/** The remark's sentence in the language of the call. */
export function remarkWords(remark: Remark, language: Language): string {
  const code = `remark.${remark.rule}`
  return isSentence(code) ? say(language, code, remark.about) : remark.message
}

/** What to do about it, in one sentence. */
export const suggestionWords = (suggestion: Suggestion, text: string, language: Language): string =>
  say(language, `remark.suggestion-${suggestion.code}`, {
    words: text
      .slice(...suggestion.span)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    text: suggestion.text.trim(),
  })
