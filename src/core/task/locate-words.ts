import type { Span } from '../text/span.ts'

/** Finds words of one text in another, whatever the spaces and line breaks between them. */
export type LocateWords = (words: string) => Span | null

/**
 * Prepares a text to be searched. Words that stand there more than once are found one after the other, so that repeated sentences keep
 * their order; asked once more than they stand there, nothing is found.
 */
export function locateWords(text: string): LocateWords {
  const { flat, offsets } = flatten(text)
  const next = new Map<string, number>()
  return words => {
    const wanted = flatten(words).flat.trim()
    if (wanted === '') return null
    const at = flat.indexOf(wanted, next.get(wanted) ?? 0)
    if (at < 0) return null
    next.set(wanted, at + wanted.length)
    const last = at + wanted.length - 1
    return [offsets[at] ?? 0, (offsets[last] ?? 0) + 1]
  }
}

/** One space for any run of spaces; `offsets` says where each character stands in the text. */
function flatten(text: string): { readonly flat: string; readonly offsets: readonly number[] } {
  let flat = ''
  const offsets: number[] = []
  let wasSpace = false
  for (let i = 0; i < text.length; i++) {
    const isSpace = /\s/.test(text[i] ?? '')
    if (isSpace && wasSpace) continue
    flat += isSpace ? ' ' : text[i]
    offsets.push(i)
    wasSpace = isSpace
  }
  return { flat, offsets }
}
