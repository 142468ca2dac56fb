import { everyFamily, vocabulary } from './judge.ts'
import type { HitList } from './matching/lexicon.ts'
import { needsOf, type Rule } from './matching/rule.ts'

/** How many numbers hold one bit for each concept. */
export const conceptWords = Math.ceil(vocabulary.concepts.length / 32)

export function addConcept(concepts: Int32Array, concept: number): void {
  const at = concept >> 5
  concepts[at] = (concepts[at] ?? 0) | (1 << (concept & 31))
}

/** One way for a rule to speak: for each list of it the concepts in it, one bit each. */
export interface Way {
  readonly rule: Rule
  readonly lists: readonly Int32Array[]
  readonly within: number
}

export const ways: readonly Way[] = everyFamily.flatMap(family => family.rules.flatMap(waysOf))

function waysOf(rule: Rule): Way[] {
  const needs = new Map(needsOf(rule).map(need => [JSON.stringify(need), need]))
  return [...needs.values()].map(({ lists, within }) => ({
    rule,
    within,
    lists: lists.map(list => {
      const concepts = new Int32Array(conceptWords)
      for (const concept of list) addConcept(concepts, vocabulary.concepts.indexOf(concept))
      return concepts
    }),
  }))
}

/** A word of each list stands in the item, none of them farther than allowed from all others. */
export function standNear({ lists, within }: Way, own: Int32Array, hits: HitList): boolean {
  for (let at = 0; at < lists.length; at++) if (!meets(lists[at] ?? own, own)) return false
  if (lists.length < 2 || within === Number.POSITIVE_INFINITY) return true
  for (let at = 0; at < lists.length; at++) if (!isNearOthers(lists, at, within, hits)) return false
  return true
}

function isNearOthers(lists: readonly Int32Array[], list: number, within: number, hits: HitList): boolean {
  for (let a = 0; a < hits.count; a++) {
    if (!isOf(lists[list], hits, a)) continue
    for (let b = 0; b < hits.count; b++) {
      // Each syllable counts for one at least, punctuation for more.
      const apart = Math.max((hits.from[b] ?? 0) - (hits.to[a] ?? 0), (hits.from[a] ?? 0) - (hits.to[b] ?? 0)) + 1
      if (apart <= within && lists.some((other, at) => at !== list && isOf(other, hits, b))) return true
    }
  }
  return false
}

const isOf = (list: Int32Array | undefined, hits: HitList, hit: number): boolean => {
  const concept = hits.concepts[hit] ?? 0
  return (((list?.[concept >> 5] ?? 0) >> (concept & 31)) & 1) === 1
}

/** A word of each list, one of them the item's own. */
export function isOpen({ lists }: Way, own: Int32Array, above: Int32Array): boolean {
  let isOwn = false
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] ?? own
    if (meets(list, own)) isOwn = true
    else if (!meets(list, above)) return false
  }
  return isOwn
}

/** A word of the heading may take part, the item's own being near enough to it. */
export function leansOn({ lists, within }: Way, hits: HitList, above: Int32Array): boolean {
  if (!lists.some(list => meets(list, above))) return false
  for (let hit = 0; hit < hits.count; hit++) {
    if (lists.some(list => isOf(list, hits, hit)) && (hits.from[hit] ?? 0) <= within * Math.max(1, lists.length - 1)) return true
  }
  return false
}

function meets(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < conceptWords; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}
