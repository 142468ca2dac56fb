import type { NormalForm } from '../form/normal-form.ts'
import type { HoldReason } from './hold-reason.ts'
import type { Hit } from './lexicon.ts'

/** An item as the rules see it. Syllables before `own` are the heading's. */
export interface Found {
  readonly form: NormalForm
  readonly own: number
  /** By concept, in the order of the text. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>
  /** Where a rule is asked what it needs instead of what it finds: see `needsOf`. */
  readonly needs?: Need[]
}

/**
 * A word of each list must stand in the item, one of them among its own words and none farther than `within` from all others, else this
 * way to speak is closed.
 */
export interface Need {
  readonly lists: readonly (readonly string[])[]
  readonly within: number
}

export interface Rule {
  /** `expression/rebuttal@2`: the version grows when the meaning changes. */
  readonly id: string
  readonly reason: HoldReason
  /** The words that make the item one to hold, or null. */
  readonly find: (found: Found) => readonly Hit[] | null
}

/** One file of rules with the words that they speak of; words of other families and of `words/` may be used as well. */
export interface Family {
  readonly words: Readonly<Record<string, string>>
  readonly rules: readonly Rule[]
  /** Concepts of other lists that can make one of its rules speak, without a word of its own. */
  readonly alsoNeeds?: readonly string[]
}

export const hitsOf = (found: Found, concepts: readonly string[]): Hit[] => concepts.flatMap(concept => found.hits.get(concept) ?? [])

const hasAny = (found: Found, concepts: readonly string[]): boolean => concepts.some(concept => found.hits.has(concept))

/** How far apart two places stand, punctuation counted in; 0 where they touch or overlap. */
export function distance(found: Found, a: Hit, b: Hit): number {
  const [first, last] = a.from <= b.from ? [a, b] : [b, a]
  if (last.from < first.to) return 0
  const { syllables } = found.form
  return (syllables[last.from]?.at ?? 0) - (syllables[first.to - 1]?.at ?? 0)
}

const overlap = (a: Hit, b: Hit): boolean => a.from < b.to && b.from < a.to

/** An excuse that is a part of the words themselves is none; one that says more than they do, around them, is. */
const lies = (excuse: Hit, hit: Hit): boolean =>
  overlap(excuse, hit) && !(excuse.from <= hit.from && hit.to <= excuse.to && excuse.to - excuse.from > hit.to - hit.from)

export interface Pairing {
  readonly act: readonly string[]
  readonly on: readonly string[]
  readonly within: number
  /** The object must follow what is done to it. */
  readonly actFirst?: boolean
  /** Words near the pair that give it another meaning. */
  readonly unless?: readonly string[]
  readonly unlessWithin?: number
  /** Words right before the object that make it another's part: `cho học sinh` is for them, not about them. */
  readonly notBehind?: readonly string[]
}

/** An act and what it is done to, close enough to belong together; at least one of the two in the item's own words. */
export function pair(found: Found, pairing: Pairing): readonly Hit[] | null {
  if (found.needs) return note(found.needs, [pairing.on, pairing.act], pairing.within)
  if (!hasAny(found, pairing.on) || !hasAny(found, pairing.act)) return null
  const objects = hitsOf(found, pairing.on)
  const acts = hitsOf(found, pairing.act)
  const excuses = hitsOf(found, pairing.unless ?? [])
  const before = hitsOf(found, pairing.notBehind ?? [])
  for (const act of acts) {
    for (const object of objects) {
      if (before.some(each => each.to === object.from)) continue
      if (overlap(act, object) || (act.to <= found.own && object.to <= found.own)) continue
      if (pairing.actFirst === true && object.from < act.from) continue
      if (distance(found, act, object) > pairing.within) continue
      if (
        excuses.some(excuse => !lies(excuse, act) && !lies(excuse, object) && near(found, excuse, act, object, pairing.unlessWithin ?? 8))
      )
        continue
      return act.from <= object.from ? [act, object] : [object, act]
    }
  }
  return null
}

const near = (found: Found, excuse: Hit, act: Hit, object: Hit, within: number): boolean =>
  distance(found, excuse, act) <= within || distance(found, excuse, object) <= within

/** A rule that holds on any one of its pairings. */
export function pairs(id: string, reason: HoldReason, pairings: readonly Pairing[]): Rule {
  return {
    id,
    reason,
    find: found => {
      for (const pairing of pairings) {
        const hits = pair(found, pairing)
        if (hits !== null) return hits
      }
      return null
    },
  }
}

/** Words that say it all by themselves. */
export function words(found: Found, concepts: readonly string[], unless: readonly string[] = [], within = 8): readonly Hit[] | null {
  if (found.needs) return note(found.needs, [concepts])
  if (!hasAny(found, concepts)) return null
  const excuses = hitsOf(found, unless)
  const hit = hitsOf(found, concepts).find(
    each => each.to > found.own && !excuses.some(excuse => !overlap(excuse, each) && distance(found, excuse, each) <= within),
  )
  return hit === undefined ? null : [hit]
}

/** One hit of each list, each within reach of one before it; at least one in the item's own words. */
export function chain(
  found: Found,
  lists: readonly (readonly string[])[],
  within: number,
  unless: readonly string[] = [],
  unlessWithin = 8,
): readonly Hit[] | null {
  if (found.needs) return note(found.needs, lists, within)
  if (!lists.every(list => hasAny(found, list))) return null
  const excuses = hitsOf(found, unless)
  for (const start of hitsOf(found, lists[0] ?? [])) {
    const linked: Hit[] = [start]
    for (const list of lists.slice(1)) {
      const next = hitsOf(found, list).find(
        hit => linked.every(each => !overlap(each, hit)) && linked.some(each => distance(found, each, hit) <= within),
      )
      if (next === undefined) break
      linked.push(next)
    }
    if (linked.length < lists.length || linked.every(hit => hit.to <= found.own)) continue
    if (excuses.some(excuse => linked.every(hit => !lies(excuse, hit)) && linked.some(hit => distance(found, excuse, hit) <= unlessWithin)))
      continue
    return linked.sort((a, b) => a.from - b.from)
  }
  return null
}

export interface Gathering {
  /** One hit of each list in the same sentence, none on top of another. */
  readonly lists: readonly (readonly string[])[]
  /** How far apart neighbours among them may stand. */
  readonly within: number
  /** Words of the sentence that give it another meaning, this near. */
  readonly unless?: readonly string[]
  readonly unlessWithin?: number
}

/** One hit of each list in one sentence, in any order; at least one of them in the item's own words. */
export function together(found: Found, { lists, within, unless = [], unlessWithin = 12 }: Gathering): readonly Hit[] | null {
  if (found.needs) return note(found.needs, lists, within)
  if (!lists.every(list => hasAny(found, list))) return null
  const candidates = lists.map(list => hitsOf(found, list))
  const excuses = hitsOf(found, unless)
  const reach = lists.length * (within + LONGEST)
  for (const start of candidates[0] ?? []) {
    const others = candidates.slice(1).map(list => list.filter(hit => hit.from < start.from + reach && hit.from > start.from - reach))
    if (others.some(list => list.length === 0)) continue
    const linked = linkedTo(found, start, others, within)
    if (linked === null || linked.every(hit => hit.to <= found.own)) continue
    if (excuses.some(each => isExcuse(found, each, linked, unlessWithin))) continue
    return linked.sort((a, b) => a.from - b.from)
  }
  return null
}

/**
 * One hit of each further list, wherever one choice of them leaves room for the rest. Only what lies within reach of the start is tried, and
 * so often at most; a place where so many of the words crowd is held, as whatever is in doubt.
 */
function linkedTo(found: Found, start: Hit, others: readonly (readonly Hit[])[], within: number): Hit[] | null {
  const tries = { left: MOST_TRIES }
  const linked = linkOn(found, [start], others, within, tries)
  return linked ?? (tries.left > 0 ? null : [start, ...others.flatMap(list => list.slice(0, 1))])
}

/** No phrase of the lists has more syllables. */
const LONGEST = 12

/** Items that people write need a few dozen. */
const MOST_TRIES = 2000

function linkOn(
  found: Found,
  linked: readonly Hit[],
  others: readonly (readonly Hit[])[],
  within: number,
  tries: { left: number },
): Hit[] | null {
  const [start] = linked
  const list = others[linked.length - 1]
  if (start === undefined || list === undefined) return [...linked]
  for (const hit of list) {
    if (--tries.left <= 0) return null
    if (linked.some(each => overlap(each, hit)) || !linked.some(each => distance(found, each, hit) <= within)) continue
    if (!sameSentence(found, start, hit)) continue
    const whole = linkOn(found, [...linked, hit], others, within, tries)
    if (whole !== null) return whole
  }
  return null
}

export interface Row {
  /** One hit of each list, each behind the one before it, in one sentence. */
  readonly lists: readonly (readonly string[])[]
  /** How far each may stand behind the one before it. */
  readonly within: number
  readonly unless?: readonly string[]
  readonly unlessWithin?: number
}

/** One hit of each list in the order of the lists: `chỉ để …` before `… khen`, `ai đăng …` before `thì trừ điểm`. */
export function inOrder(found: Found, { lists, within, unless = [], unlessWithin = 8 }: Row): readonly Hit[] | null {
  if (found.needs) return note(found.needs, lists, within)
  if (!lists.every(list => hasAny(found, list))) return null
  const excuses = hitsOf(found, unless)
  const rows = lists.map(list => hitsOf(found, list))
  for (const start of rows[0] ?? []) {
    const row = goOn(found, [start], rows, within)
    if (row === null || row.every(hit => hit.to <= found.own)) continue
    if (!excuses.some(each => isExcuse(found, each, row, unlessWithin))) return row
  }
  return null
}

/** The rest of a row, wherever its words overlap. */
function goOn(found: Found, row: readonly Hit[], rows: readonly (readonly Hit[])[], within: number): readonly Hit[] | null {
  const last = row.at(-1)
  if (last === undefined || row.length === rows.length) return row
  for (const next of rows[row.length] ?? []) {
    if (next.from < last.to || distance(found, last, next) > within || !sameSentence(found, last, next)) continue
    const whole = goOn(found, [...row, next], rows, within)
    if (whole !== null) return whole
  }
  return null
}

const isExcuse = (found: Found, excuse: Hit, linked: readonly Hit[], within: number): boolean =>
  linked.every(hit => !lies(excuse, hit)) &&
  linked.some(hit => distance(found, excuse, hit) <= within) &&
  linked.some(hit => sameSentence(found, excuse, hit))

function sameSentence(found: Found, a: Hit, b: Hit): boolean {
  const [from, to] = a.from <= b.from ? [a.to, b.from] : [b.to, a.from]
  for (let at = from; at <= to; at++) if (found.form.syllables[at]?.gap === 'sentence') return false
  return true
}

/** Writes down a way to speak, for rules that look for their words by themselves. */
export function note(needs: Need[], lists: Need['lists'], within = Number.POSITIVE_INFINITY): null {
  needs.push({ lists, within })
  return null
}

/**
 * The ways in which a rule can speak, as far as the words that it asks for tell: none of them open, it says nothing. The rule itself is
 * run, once as if every word stood there and once as if none did, and what it asks is written down; a word asked for outside of `pair`,
 * `words`, `chain` and `together` opens a way by itself. So a rule is written once, and what it needs cannot fall behind it.
 */
export function needsOf(rule: Rule): readonly Need[] {
  const needs: Need[] = []
  for (const present of [true, false]) rule.find({ form: nothing, own: 0, hits: new AskedWords(needs, present), needs })
  return needs
}

const nothing: NormalForm = { syllables: [], bare: false, flatCase: false }

class AskedWords extends Map<string, readonly Hit[]> {
  readonly #needs: Need[]
  readonly #present: boolean

  constructor(needs: Need[], present: boolean) {
    super()
    this.#needs = needs
    this.#present = present
  }

  override has(concept: string): boolean {
    note(this.#needs, [[concept]])
    return this.#present
  }

  override get(concept: string): readonly Hit[] | undefined {
    note(this.#needs, [[concept]])
    return this.#present ? [] : undefined
  }
}
