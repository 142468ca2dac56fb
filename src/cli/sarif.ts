import { isAbsolute, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { crossRules } from '../core/lint/check-against.ts'
import type { Remark, Severity, Suggestion } from '../core/lint/remark.ts'
import { rules as rulesOfOne } from '../core/lint/rules.ts'
import { suggestionWords } from '../core/lint/suggestion-words.ts'
import type { Reading } from '../core/reading/reading.ts'
import type { Span } from '../core/text/span.ts'
import { type Language, say } from '../core/wording/say.ts'
import { placesIn } from './place.ts'
import { remarkWords } from './remark-words.ts'

/** SARIF 2.1.0 (OASIS), the form that code hosts and editors take remarks in. Columns are UTF-16 units, as our spans are. */
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

export function renderSarif(reading: Reading, file: string, language: Language): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dondoc', version: reading.reader.version, rules: rules.map(rule => describe(rule, language)) } },
        columnKind: 'utf16CodeUnits',
        language: language === 'vi' ? 'vi-VN' : 'en',
        results: reading.remarks.map(resultsOf(reading.text, file, language)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const rules = [...rulesOfOne, ...crossRules]

const describe = (rule: (typeof rules)[number], language: Language) => ({
  id: rule.id,
  shortDescription: { text: say(language, `remark.${rule.id}.title`) },
  defaultConfiguration: { level: levels[rule.severity] },
  properties: { since: rule.since },
})

function resultsOf(text: string, file: string, language: Language) {
  const placeOf = placesIn(text)
  const artifactLocation = { uri: uriOf(file) }
  const regionOf = ([start, end]: Span) => {
    const [from, to] = [placeOf(start), placeOf(end)]
    const lines = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
    return { ...lines, charOffset: start, charLength: end - start }
  }
  const fixOf = (suggestion: Suggestion) => ({
    description: { text: suggestionWords(suggestion, text, language) },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion: regionOf(suggestion.span), insertedContent: { text: suggestion.text } }] },
    ],
  })
  return (remark: Remark) => {
    return {
      ruleId: remark.rule,
      ruleIndex: rules.findIndex(rule => rule.id === remark.rule),
      level: levels[remark.severity],
      message: { text: remarkWords(remark, language) },
      locations: [{ physicalLocation: { artifactLocation, region: regionOf(remark.span) } }],
      ...(remark.suggestion && { fixes: [fixOf(remark.suggestion)] }),
    }
  }
}

const uriOf = (file: string): string => {
  if (file === '-') return 'stdin'
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/')
}
