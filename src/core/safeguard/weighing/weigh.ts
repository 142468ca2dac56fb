import { phraseWeights, weightOfAll } from './phrase-weights.ts'
import { breakFrom, figure, isFigure, type PlainText } from './phrases-of.ts'

/** One part of a weight in the table. */
export const parts = 16

/** Phrases by a hash of their words, in an open-addressed table: asked for every word of every item. */
const size = 1 << 15
const places = new Int32Array(size)
const held = new Int16Array(size)
const watching = new Int16Array(size)

for (const line of phraseWeights)
  for (const [, phrase = '', weight = '', kind = ''] of line.matchAll(/([^,:]+):(-?\d+)(?:\/(-?\d+))?/g)) {
    let key = 0
    for (const word of phrase.split(' ')) key = key === 0 ? hashOf(word) : joined(key, hashOf(word))
    const at = placeOf(key)
    places[at] = key
    held[at] = Number(weight)
    watching[at] = Number(kind || 0)
  }

/** FNV-1a over the letters; never 0, which stands for an empty place. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash === 0 ? 1 : hash
}

function joined(first: number, second: number): number {
  const hash = Math.imul(((first << 7) | (first >>> 25)) ^ second, 0x9e3779b1)
  return hash === 0 ? 1 : hash
}

/** Where a phrase stands, or would stand. */
function placeOf(key: number): number {
  let at = (key ^ (key >>> 15)) & (size - 1)
  while (places[at] !== 0 && places[at] !== key) at = (at + 1) & (size - 1)
  return at
}

export interface Weighed {
  /** Over 0: more like items to be held than like others. */
  readonly weight: number
  /** Over 0: people are watched; under 0: speech is restricted. */
  readonly kind: number
}

/**
 * How like items that are to be held the words from `from` up to `to` are, by all that stands there together. Words that no judged item had
 * weigh nothing, and take from the weight of the others.
 */
export function weigh({ bases, gaps }: PlainText, from: number, to: number): Weighed {
  let [sum, kind, count] = [0, 0, 0]
  let [before, two] = [0, 0]
  for (let at = from; at < to; at++) {
    const base = bases[at] ?? ''
    const word = isFigure(base) ? hashOfFigure : hashOf(base)
    const goesOn = at > from && (gaps[at] ?? 0) < breakFrom
    const pair = goesOn ? joined(before, word) : 0
    const three = goesOn && two !== 0 ? joined(two, word) : 0
    let place = placeOf(word)
    sum += held[place] ?? 0
    kind += watching[place] ?? 0
    count++
    if (pair !== 0) {
      place = placeOf(pair)
      sum += held[place] ?? 0
      kind += watching[place] ?? 0
      count++
    }
    if (three !== 0) {
      place = placeOf(three)
      sum += held[place] ?? 0
      kind += watching[place] ?? 0
      count++
    }
    before = word
    two = pair
  }
  return { weight: (weightOfAll + sum / Math.sqrt(Math.max(1, count))) / parts, kind }
}

const hashOfFigure = hashOf(figure)
