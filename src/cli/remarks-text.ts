import { styleText } from 'node:util'
import type { Remark } from '../core/lint/remark.ts'
import { suggestionWords } from '../core/lint/suggestion-words.ts'
import type { Reading } from '../core/reading/reading.ts'
import { type Language, say } from '../core/wording/say.ts'
import { placesIn } from './place.ts'
import { remarkWords } from './remark-words.ts'

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Remark['severity'], string>

/** One line a remark, `file:line:column severity message rule`, that editors and `grep` understand; the count at the end. */
export function renderRemarks(reading: Reading, name: string, language: Language): string {
  if (!reading.remarks.length) return `${say(language, 'command.no-remarks', { file: name })}\n`
  const placeOf = placesIn(reading.text)
  const lines = reading.remarks.map(remark => {
    const { line, column } = placeOf(remark.span[0])
    const severity = styleText(colours[remark.severity], say(language, `command.severity-${remark.severity}`))
    const mend = remark.suggestion ? ` ${suggestionWords(remark.suggestion, reading.text, language)}` : ''
    return `${styleText('bold', `${name}:${line}:${column}`)} ${severity} ${remarkWords(remark, language)}${mend} ${styleText('dim', remark.rule)}`
  })
  return `${lines.join('\n')}\n\n${countWords(reading.remarks, language)}\n`
}

export function countWords(remarks: readonly Remark[], language: Language): string {
  const count = (severity: Remark['severity']) => remarks.filter(remark => remark.severity === severity).length
  return say(language, 'command.remarks', { errors: count('error'), warnings: count('warning'), infos: count('info') })
}
