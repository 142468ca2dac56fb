import { foundIn } from '../../src/core/safeguard/judge.ts'
import { phrasesOf } from '../../src/core/safeguard/weighing/phrases-of.ts'
import { parts } from '../../src/core/safeguard/weighing/weigh.ts'
import { plainTextOf } from '../../src/core/safeguard/weighing/wording.ts'
import { learnWeights } from './learn-weights.ts'
import type { Judged } from './load-judged.ts'

/** The table of weights that judged items give, as the source of `phrase-weights.ts`. */
export function weighPhrases(judged: readonly Judged[]): string {
  const items = judged.map(({ text, reason }) => ({ reason, phrases: phrasesOf(plainTextOf(foundIn(text).form.syllables)) }))
  const held = learnWeights(
    items.map(({ phrases, reason }) => ({ phrases, is: reason !== null })),
    { heavier: 2, rounds: 20, most: 8000, parts },
  )
  const watched = learnWeights(
    items
      .filter(({ reason }) => reason === 'monitoring' || reason === 'expression')
      .map(({ phrases, reason }) => ({ phrases, is: reason === 'monitoring' })),
    { heavier: 1, rounds: 12, most: 8000, parts },
  )
  const rows = [...held.weights].map(([phrase, weight]) => {
    const kind = weight > 0 ? (watched.weights.get(phrase) ?? 0) : 0
    return kind === 0 ? `${phrase}:${weight}` : `${phrase}:${weight}/${kind}`
  })
  return sourceOf(rows, held.bias)
}

const sourceOf = (rows: readonly string[], bias: number): string => `/**
 * Phrases by their weight in sixteenths, above 0 where they tell of work to be held; behind the stroke of which kind: above 0 people watched,
 * below speech restricted. Learnt from judged items by \`node test/weighing/write-weights.ts\`; plain letters, \`#\` for figures.
 */
export const phraseWeights: readonly string[] = [
${byLetter(rows)
  .map(line => `  '${line}',`)
  .join('\n')}
]

/** What every item weighs beforehand, in sixteenths. */
export const weightOfAll = ${bias}
`

/** One line for each first letter. */
function byLetter(rows: readonly string[]): string[] {
  const lines = new Map<string, string[]>()
  for (const row of [...rows].sort((a, b) => (a < b ? -1 : 1))) {
    const line = lines.get(row.charAt(0))
    if (line === undefined) lines.set(row.charAt(0), [row])
    else line.push(row)
  }
  return [...lines.values()].map(line => line.join(','))
}
