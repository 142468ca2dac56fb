import { toneKey } from './fold.ts'

/**
 * Words that the recognisers know, as small numbers. A lexicon registers its words when its module loads; reading then looks each word
 * of a text up once, and everything after compares numbers. Unknown words are 0, numerals 1.
 */
const registered = new Map<string, number>()
const seen = new Map<string, number>()
const seenLimit = 60_000

export const unknownKey = 0
export const numeralKey = 1

/** Registers a word of a lexicon; case and tone placement do not matter. */
export function registerWord(word: string): number {
  const key = toneKey(word)
  const known = registered.get(key)
  if (known !== undefined) return known
  const next = registered.size + 2
  registered.set(key, next)
  seen.clear()
  return next
}

/** The number of a word as it stands in a text. */
export function keyOfWord(surface: string): number {
  const known = seen.get(surface)
  if (known !== undefined) return known
  const key = isNumeral(surface) ? numeralKey : (registered.get(toneKey(surface)) ?? unknownKey)
  if (seen.size >= seenLimit) seen.clear()
  seen.set(surface, key)
  return key
}

function isNumeral(surface: string): boolean {
  for (let i = 0; i < surface.length; i++) {
    const code = surface.charCodeAt(i)
    if (code < 0x30 || code > 0x39) return false
  }
  return true
}
