import type { DraftItem } from './draft.ts'

/** Which item of the former version an item carries on, both by their place in their lists. */
export type ItemMatches = ReadonlyMap<number, number>

/** Less in common, and two items are two pieces of work: the reviewer is asked about one as new and one as gone. */
const leastLikeness = 0.5
/** Standing under the same labels speaks for two wordings of one item, but never alone. */
const samePathCounts = 0.1

const wordsOf = (item: DraftItem): string[] =>
  item.text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
const pathOf = (item: DraftItem): string => `${item.kind} ${item.path.join(' ')}`

/**
 * Finds for each item of a new version the one of the former version that it is: first those with the same words, in order and by
 * preference under the same labels; then, the likest first, those that share most of their words. Each item is taken once.
 */
export function matchItems(former: readonly DraftItem[], next: readonly DraftItem[]): ItemMatches {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const take = (at: number, formerAt: number): void => {
    matches.set(at, formerAt)
    taken.add(formerAt)
  }
  const [words, formerWords] = [next.map(wordsOf), former.map(wordsOf)]
  const keyed = new Map<string, number[]>()
  former.forEach((item, at) => {
    const key = `${item.kind} ${formerWords[at]?.join(' ')}`
    keyed.set(key, [...(keyed.get(key) ?? []), at])
  })
  for (const inPlace of [true, false]) {
    next.forEach((item, at) => {
      if (matches.has(at)) return
      const same = keyed.get(`${item.kind} ${words[at]?.join(' ')}`) ?? []
      const found = same.find(each => !taken.has(each) && (!inPlace || isSamePath(former[each], item)))
      if (found !== undefined) take(at, found)
    })
  }
  for (const { at, formerAt } of likest(former, next, formerWords, words, matches, taken))
    if (!matches.has(at) && !taken.has(formerAt)) take(at, formerAt)
  return matches
}

const isSamePath = (a: DraftItem | undefined, b: DraftItem): boolean => a !== undefined && pathOf(a) === pathOf(b)

interface Likeness {
  readonly at: number
  readonly formerAt: number
  readonly likeness: number
}

/** Pairs of what is left that are like enough, the likest first; of equal ones the earlier. */
function likest(
  former: readonly DraftItem[],
  next: readonly DraftItem[],
  formerWords: readonly (readonly string[])[],
  words: readonly (readonly string[])[],
  matches: ItemMatches,
  taken: ReadonlySet<number>,
): Likeness[] {
  const holders = new Map<string, number[]>()
  formerWords.forEach((list, formerAt) => {
    if (!taken.has(formerAt)) for (const word of new Set(list)) holders.set(word, [...(holders.get(word) ?? []), formerAt])
  })
  const pairs: Likeness[] = []
  next.forEach((item, at) => {
    if (matches.has(at)) return
    const own = new Set(words[at])
    const shared = new Map<number, number>()
    for (const word of own) for (const formerAt of holders.get(word) ?? []) shared.set(formerAt, (shared.get(formerAt) ?? 0) + 1)
    for (const [formerAt, both] of shared) {
      const other = former[formerAt]
      if (other?.kind !== item.kind) continue
      const all = own.size + new Set(formerWords[formerAt]).size - both
      const likeness = both / all + (isSamePath(other, item) ? samePathCounts : 0)
      if (likeness >= leastLikeness) pairs.push({ at, formerAt, likeness })
    }
  })
  return pairs.sort((a, b) => b.likeness - a.likeness || a.at - b.at || a.formerAt - b.formerAt)
}
