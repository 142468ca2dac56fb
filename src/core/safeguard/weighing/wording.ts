import type { Syllable } from '../form/normal-form.ts'
import { gapCode } from '../form/sequence.ts'
import type { Hit } from '../matching/lexicon.ts'
import type { Found, Rule } from '../matching/rule.ts'
import { breakFrom, type PlainText } from './phrases-of.ts'
import { weigh } from './weigh.ts'

/** From here on an item is held for its wording alone. */
const holdsFrom = 2
/** Fewer words say too little by themselves. */
const fewest = 10

/** True where an item of these words is held for its wording, whatever the rules say. */
export const isWorded = (text: PlainText, own = 0): boolean =>
  text.count - own >= fewest && weigh(text, own, text.count).weight >= holdsFrom

/** Words that a rule or a net hit are let pass where they and what stands around them weigh less: a rule names a matter, a net does not. */
export const passesBelow = { rule: -1.5, net: -0.5 } as const
/** How many words before and behind a hit are weighed with it, in its own clause. */
const around = 8

export const plainTextOf = (syllables: readonly Syllable[]): PlainText => ({
  bases: syllables.map(({ base }) => base),
  gaps: syllables.map(({ gap }) => gapCode[gap]),
  count: syllables.length,
})

/** Whether the words around those that a rule hit are of a kind that ordinary work is written in; words cut short are of no kind. */
export function isOrdinary({ form: { syllables } }: Found, hits: readonly Hit[], below: number): boolean {
  const goesOn = (at: number): boolean => {
    const syllable = syllables[at]
    return syllable !== undefined && gapCode[syllable.gap] < breakFrom
  }
  let from = Math.min(...hits.map(hit => hit.from))
  let to = Math.max(...hits.map(hit => hit.to))
  for (let step = 0; step < around; step++) {
    if (from > 0 && goesOn(from)) from--
    if (goesOn(to)) to++
  }
  const words = syllables.slice(from, to)
  if (words.some(({ base, cutShort }) => cutShort || base.includes('*'))) return false
  return weigh(plainTextOf(words), 0, words.length).weight < below
}

const wording = (reason: 'monitoring' | 'expression'): Rule => ({
  id: `${reason}/wording@1`,
  reason,
  find: found => findWording(found, reason),
})

/** What no rule has words for, and is worded like what must be held: asked last. */
export const wordingRules: readonly Rule[] = [wording('monitoring'), wording('expression')]

function findWording({ form, own }: Found, reason: 'monitoring' | 'expression'): readonly Hit[] | null {
  const text = plainTextOf(form.syllables)
  if (!isWorded(text, own) || weigh(text, own, text.count).kind > 0 !== (reason === 'monitoring')) return null
  return heaviest(text, own)
}

/** The three places that weigh most. */
function heaviest(text: PlainText, own: number): Hit[] {
  const places = Array.from({ length: Math.max(0, text.count - own - 2) }, (_, at) => own + at)
  const heavy = places
    .map(from => ({ concept: 'wording', from, to: from + 3, weight: weigh(text, from, from + 3).weight }))
    .sort((a, b) => b.weight - a.weight)
  const hits: Hit[] = []
  for (const { concept, from, to } of heavy)
    if (hits.length < 3 && hits.every(hit => to <= hit.from || from >= hit.to)) hits.push({ concept, from, to })
  return hits.length > 0 ? hits.sort((a, b) => a.from - b.from) : [{ concept: 'wording', from: own, to: text.count }]
}
