import { compareText } from '../text/compare-text.ts'

/** Texts by their words, asked which of those taken so far is near another. All are named by their place in the list. */
export interface NearBags {
  /** The first taken one that has `share` of its words in common with this one, each word as often as it stands there (Dice). */
  readonly findFirst: (at: number) => number | null
  readonly take: (at: number) => void
}

/**
 * Two texts that have nearly all words in common have one of their rarest words in common: of `n` words, one of the
 * `n - ⌈n·share/(2-share)⌉ + 1` rarest. Only such texts are compared, so that thousands that differ cost no more than their words.
 */
export function nearBags(texts: readonly (readonly string[])[], share: number): NearBags {
  const bags = ranked(texts)
  const taken = new Map<number, number[]>()
  const bagAt = (at: number): Int32Array => bags[at] ?? new Int32Array()
  const rarest = (bag: Int32Array): Int32Array => bag.subarray(0, bag.length - Math.ceil((bag.length * share) / (2 - share) - rounding) + 1)
  return {
    findFirst: at => {
      const bag = bagAt(at)
      const found = new Set<number>()
      for (const word of rarest(bag)) for (const other of taken.get(word) ?? []) found.add(other)
      for (const other of [...found].sort((a, b) => a - b)) if (isNear(bag, bagAt(other), share)) return other
      return null
    },
    take: at => {
      for (const word of rarest(bagAt(at))) {
        const known = taken.get(word)
        if (known) known.push(at)
        else taken.set(word, [at])
      }
    },
  }
}

const rounding = 1e-9

function isNear(a: Int32Array, b: Int32Array, share: number): boolean {
  const needed = (share * (a.length + b.length)) / 2 - rounding
  if (Math.min(a.length, b.length) < needed) return false
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[j]]
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common >= needed
}

/** Each text as the ranks of its words, the rarest first; a word that stands twice counts as two. */
function ranked(texts: readonly (readonly string[])[]): readonly Int32Array[] {
  const numbered = texts.map(numberedWords)
  const times = new Map<string, number>()
  for (const word of numbered.flat()) times.set(word, (times.get(word) ?? 0) + 1)
  const order = [...times].sort((a, b) => a[1] - b[1] || compareText(a[0], b[0]))
  const ranks = new Map(order.map(([word], rank) => [word, rank]))
  return numbered.map(words => Int32Array.from(words, word => ranks.get(word) ?? 0).sort())
}

function numberedWords(words: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return words.map(word => {
    const before = seen.get(word) ?? 0
    seen.set(word, before + 1)
    return before === 0 ? word : `${word} ${before}`
  })
}
