import { everyFamily, vocabulary } from './judge.ts'
import type { HitList } from './matching/match-words.ts'
import { needsOf, type Rule } from './matching/rule.ts'

/** How many numbers hold one bit for each concept. */
const conceptWords = Math.ceil(vocabulary.concepts.length / 32)

/** One way for a rule to speak: for each list of it the concepts in it, one bit each. */
export interface Way {
  readonly rule: Rule
  readonly lists: readonly Int32Array[]
  readonly within: number
}

const ways: readonly Way[] = everyFamily.flatMap(family => family.rules.flatMap(waysOf))

function waysOf(rule: Rule): Way[] {
  const needs = new Map(needsOf(rule).map(need => [JSON.stringify(need), need]))
  return [...needs.values()].map(({ lists, within }) => ({
    rule,
    within,
    lists: lists.map(list => {
      const concepts = new Int32Array(conceptWords)
      for (const concept of list) {
        const number = vocabulary.concepts.indexOf(concept)
        concepts[number >> 5] = (concepts[number >> 5] ?? 0) | (1 << (number & 31))
      }
      return concepts
    }),
  }))
}

/** One bit for each way, so many times as a way may have lists: the first lists of all ways, the second ones, and so on. */
const wayWords = Math.ceil(ways.length / 32)
const mostLists = Math.max(...ways.map(way => way.lists.length))
const slots = wayWords * mostLists

/** By concept: the lists that it is in. */
const slotsOf = new Int32Array(vocabulary.concepts.length * slots)
/** The lists that ways with fewer of them do not have. */
const missing = new Int32Array(slots)
ways.forEach(({ lists }, way) => {
  for (let list = 0; list < mostLists; list++) {
    const [at, bit] = [list * wayWords + (way >> 5), 1 << (way & 31)]
    const concepts = lists[list]
    if (concepts === undefined) missing[at] = (missing[at] ?? 0) | bit
    else
      for (let concept = 0; concept < vocabulary.concepts.length; concept++)
        if (has(concepts, concept)) slotsOf[concept * slots + at] = (slotsOf[concept * slots + at] ?? 0) | bit
  }
})

function has(concepts: Int32Array | undefined, concept: number): boolean {
  return (((concepts?.[concept >> 5] ?? 0) >> (concept & 31)) & 1) === 1
}

/** Concepts of which words were found, and the lists of ways that have one of them. */
export class Told {
  readonly concepts = new Int32Array(conceptWords)
  readonly lists = new Int32Array(slots)

  clear(): void {
    this.concepts.fill(0)
    this.lists.fill(0)
  }

  add(concept: number): void {
    const at = concept >> 5
    const bit = 1 << (concept & 31)
    if (((this.concepts[at] ?? 0) & bit) !== 0) return
    this.concepts[at] = (this.concepts[at] ?? 0) | bit
    const from = concept * slots
    for (let slot = 0; slot < slots; slot++) this.lists[slot] = (this.lists[slot] ?? 0) | (slotsOf[from + slot] ?? 0)
  }
}

/** Fills `open` with the ways of which a word of each list was told, one of them by the item itself; false where there are none. */
export function openWays(own: Told, above: Told, open: Way[]): boolean {
  open.length = 0
  for (let word = 0; word < wayWords; word++) {
    let any = 0
    let all = -1
    for (let slot = word; slot < slots; slot += wayWords) {
      const told = own.lists[slot] ?? 0
      any |= told
      all &= told | (above.lists[slot] ?? 0) | (missing[slot] ?? 0)
    }
    for (let bits = any & all; bits !== 0; bits &= bits - 1) {
      const way = ways[word * 32 + 31 - Math.clz32(bits & -bits)]
      if (way !== undefined) open.push(way)
    }
  }
  return open.length > 0
}

/** A word of each list stands in the item, none of them farther than allowed from all others. */
export function isNear({ lists, within }: Way, own: Told, hits: HitList): boolean {
  for (let at = 0; at < lists.length; at++) if (!meets(lists[at] ?? own.concepts, own.concepts)) return false
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
      if (apart <= within && isOfAnother(lists, list, hits, b)) return true
    }
  }
  return false
}

function isOfAnother(lists: readonly Int32Array[], list: number, hits: HitList, hit: number): boolean {
  for (let at = 0; at < lists.length; at++) if (at !== list && isOf(lists[at], hits, hit)) return true
  return false
}

const isOf = (list: Int32Array | undefined, hits: HitList, hit: number): boolean => has(list, hits.concepts[hit] ?? 0)

/** A word of the heading may take part, the item's own being near enough to it. */
export function leansOn({ lists, within }: Way, hits: HitList, above: Told): boolean {
  if (!lists.some(list => meets(list, above.concepts))) return false
  for (let hit = 0; hit < hits.count; hit++) {
    if (lists.some(list => isOf(list, hits, hit)) && (hits.from[hit] ?? 0) <= within * Math.max(1, lists.length - 1)) return true
  }
  return false
}

function meets(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < conceptWords; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}
