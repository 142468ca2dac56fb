/**
 * What stands between the letters of a text without being said: marks of notes (`danh sách[1] người`, `(2)`), tags, stars of emphasis, one
 * word in brackets, dots that stop nothing. Blanked out letter by letter, so that every offset holds.
 */
export function undisguise(text: string): string {
  if (!mayHide.test(text)) return text
  return text
    .replace(noteMarks, blank)
    .replace(blockTags, blank)
    .replace(inlineTags, (tag, at: number, whole: string) =>
      isInWord(whole, at, at + tag.length) ? '\u2060'.repeat(tag.length) : blank(tag),
    )
    .replace(stars, (sign, at: number, whole: string) =>
      isInWord(whole, at, at + sign.length) ? '\u2060'.repeat(sign.length) : blank(sign),
    )
    .replace(bracketed, ' $1 ')
    .replace(idleDots, blank)
}

/** Where a text has such signs, in its order: each a place between two letters or words. */
export function disguisesIn(text: string): number[] {
  const places: number[] = []
  for (const sign of ['[', '(', '<', '**', '…', '...', '__']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) if (hides(text, at)) places.push(at)
  }
  return places.sort((a, b) => a - b)
}

const hides = (text: string, at: number): boolean => mayHide.test(text.slice(Math.max(0, at - 1), at + 24))

const blank = (sign: string): string => ' '.repeat(sign.length)
const isInWord = (text: string, from: number, to: number): boolean => /\p{L}/u.test(text[from - 1] ?? '') && /\p{L}/u.test(text[to] ?? '')

const mayHide = /\p{L}[[(]\d{1,3}[\])]|<\/?[a-z][^<>\n]{0,40}>|\*\*|__|[[(]\p{Ll}{1,7}[\])]|(?:…|\.{3})\s*\p{Ll}/u
const noteMarks = /(?<=\p{L})(?:\[\d{1,3}\]|\(\d{1,3}\))/gu
const blockTags = /<\/?(?:br|p|div|li|ul|ol|td|tr|th|h[1-6]|hr)\b[^<>\n]{0,40}>/gi
const inlineTags = /<\/?[a-z][^<>\n]{0,40}>/gi
const stars = /\*{2,3}|__/g
const bracketed = /(?<=\s)[[(](\p{Ll}{2,7})[\])](?=\s)/gu
const idleDots = /(?:…|\.{3})(?=\s*\p{Ll})/gu
