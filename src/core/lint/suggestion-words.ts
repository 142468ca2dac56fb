import { type Language, say } from '../wording/say.ts'
import type { Suggestion } from './remark.ts'

/** What to do about a remark, in one sentence; `text` is the text that the suggestion's span points into. */
export const suggestionWords = (suggestion: Suggestion, text: string, language: Language): string =>
  say(language, `remark.suggestion-${suggestion.code}`, {
    words: text
      .slice(...suggestion.span)
      .replaceAll(/\s+/g, ' ')
      .trim(),
    text: suggestion.text.trim(),
  })
