import type { Span } from '../text/span.ts'
import { trait } from '../text/vocabulary.ts'
import { gap, WordTable } from '../text/word-table.ts'
import { gapBefore } from './form/plain-words.ts'
import { formCode, gapCode, Sequence, syllableFlag } from './form/sequence.ts'
import { everyFamily, findings, headingFacts, LONG, LONGEST_HEADING, netWords, vocabulary } from './judge.ts'
import { type Hit, HitList, matchWords } from './matching/lexicon.ts'
import { type Found, needsOf, type Rule } from './matching/rule.ts'
import { WordMemory, wordKind } from './matching/word-memory.ts'
import { mayNamePerson } from './may-name-person.ts'
import { nameContexts } from './words/names.ts'
import { portions } from './words/portions.ts'

/**
 * Nearly all items say nothing that a rule could hold, and nearly all texts are plain: whole words, plain punctuation. For these a first
 * look at the words that the text's table holds already tells that no rule can speak, without the normal form of the item ever being
 * made. It only ever says that nothing can speak; whatever it is not sure of goes to `findings`, which decides alone.
 */
export class FirstLook {
  readonly #words: WordTable
  readonly #headings = new Map<string, Heading>()

  constructor(words: WordTable) {
    this.#words = words
  }

  /** True where `findings` on this stretch of the text, under this heading, would find nothing. */
  clears(span: Span, heading: string): boolean {
    if (span[1] - span[0] > LONG) return false
    const above = heading === '' ? noHeading : this.#headingOf(heading)
    if (above.mayBeHeld) return false
    const words = this.#words
    const from = words.firstFrom(span[0])
    const to = words.firstFrom(span[1])
    if (from === to || (from > 0 && words.endOf(from - 1) > span[0]) || words.endOf(to - 1) > span[1]) return false
    return lay(words, from, to, span[1]) && clears(above.matters ? above : noHeading)
  }

  #headingOf(heading: string): Heading {
    const known = this.#headings.get(heading)
    if (known) return known
    const made = readHeading(heading)
    this.#headings.set(heading, made)
    return made
  }
}

interface Heading {
  /** Its words may mean something to a rule together with those of the item. */
  readonly matters: boolean
  /** It may be held by itself. */
  readonly mayBeHeld: boolean
  readonly concepts: Int32Array
  readonly cases: Cases
}

/** How many syllables are written how: what tells whether capitals say something. */
interface Cases {
  readonly count: number
  readonly words: number
  readonly lower: number
  readonly odd: number
  readonly titles: number
}

const conceptWords = Math.ceil(vocabulary.concepts.length / 32)
const noHeading: Heading = {
  matters: false,
  mayBeHeld: false,
  concepts: new Int32Array(conceptWords),
  cases: { count: 0, words: 0, lower: 0, odd: 0, titles: 0 },
}

function readHeading(heading: string): Heading {
  const words = new WordTable(heading)
  if (words.count === 0 || !lay(words, 0, words.count, heading.length) || isBare()) {
    const { saysMatter, held } = headingFacts(heading)
    return { ...noHeading, mayBeHeld: saysMatter || held.length > 0 }
  }
  matchWords(vocabulary, sequence, false, hits)
  const concepts = new Int32Array(conceptWords)
  let matter = false
  for (let at = 0; at < hits.count; at++) {
    if (isMasked(at)) continue
    addConcept(concepts, hits.concepts[at] ?? 0)
    if (!isContext(hits.concepts[at] ?? 0)) matter = true
  }
  const mayBeHeld = matter && !clears(noHeading) && findings(heading).length > 0
  return { matters: matter && heading.length <= LONGEST_HEADING, mayBeHeld, concepts, cases: casesOf(0) }
}

const memory = new WordMemory(vocabulary)
const sequence = new Sequence()
const hits = new HitList()
const own = new Int32Array(conceptWords)

/** Lays the syllables of the words into `sequence`; false where something in the text could hide something. */
function lay(words: WordTable, from: number, to: number, end: number): boolean {
  if ((words.traitsBetween(from, to) & trait.odd) !== 0) return false
  memory.forgetOld()
  sequence.count = 0
  let singles = 0
  for (let at = from; at < to; at++) {
    const before = words.gapBefore(at)
    if ((before & gap.sign) !== 0) return false
    const kind = memory.kindOf(words, at)
    if (kind === wordKind.part) return false
    if (kind === wordKind.label) {
      singles = 0
      if (words.endOf(at) >= end || words.text.charCodeAt(words.endOf(at)) !== 0x29) return false
    } else if (words.endOf(at) - words.startOf(at) === 1 && words.text.charCodeAt(words.startOf(at)) > 57) {
      // Letters that stand alone in a row may be a word spaced out.
      if (++singles > 2) return false
    } else singles = 0
    memory.addTo(sequence, words.numberOf(at), at === from ? gapCode.clause : gapOf(words, at, before))
  }
  return (words.gapBefore(to) & gap.sign) === 0
}

function gapOf(words: WordTable, at: number, before: number): number {
  const from = words.endOf(at - 1)
  const to = words.startOf(at)
  if (before === 0 && to - from === 1 && words.text.charCodeAt(from) === 0x20) return gapCode.space
  if (before === gap.comma && to - from === 2 && words.text.charCodeAt(from + 1) === 0x20) return gapCode.comma
  return gapCode[gapBefore(words.text, from, to)[0]]
}

/** Written without marks as a whole. */
function isBare(): boolean {
  let marked = 0
  for (let at = 0; at < sequence.count; at++) if (sequence.marks[at] !== 0) marked++
  return marked < sequence.count * 0.2
}

/** True where no rule can speak on what lies in `sequence`, under the heading. */
function clears(above: Heading): boolean {
  if (isBare()) return false
  matchWords(vocabulary, sequence, false, hits)
  own.fill(0)
  for (let at = 0; at < hits.count; at++) if (!isMasked(at)) addConcept(own, hits.concepts[at] ?? 0)
  return !maySpeak(above) && !mayNamePerson(sequence, hits, isFlat(above.cases, casesOf(above.cases.count)))
}

const neutral = vocabulary.concepts.indexOf('neutral')
const isContextOfNames = vocabulary.concepts.map(concept => concept in nameContexts)
const isContext = (concept: number): boolean =>
  isContextOfNames[concept] === true ||
  (vocabulary.concepts[concept] ?? '') in portions ||
  netWords.has(vocabulary.concepts[concept] ?? '') ||
  concept === neutral

/** Covered by a set phrase that takes the meaning away. */
function isMasked(hit: number): boolean {
  const concept = hits.concepts[hit] ?? 0
  if (concept === neutral) return true
  if (isContextOfNames[concept] === true) return false
  const from = hits.from[hit] ?? 0
  const to = hits.to[hit] ?? 0
  for (let at = 0; at < hits.count; at++) {
    if (hits.concepts[at] !== neutral) continue
    const maskFrom = hits.from[at] ?? 0
    const maskTo = hits.to[at] ?? 0
    if (to - from <= maskTo - maskFrom && (maskFrom <= from ? from < maskTo : to > maskFrom)) return true
  }
  return false
}

function addConcept(concepts: Int32Array, concept: number): void {
  const at = concept >> 5
  concepts[at] = (concepts[at] ?? 0) | (1 << (concept & 31))
}

/** One way for a rule to speak: for each list of it the concepts in it, one bit each. */
interface Way {
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
      for (const concept of list) addConcept(concepts, vocabulary.concepts.indexOf(concept))
      return concepts
    }),
  }))
}

/** Whether some rule may speak: where its words stand in the item it is asked; where some stand above, that is left to `findings`. */
function maySpeak(above: Heading): boolean {
  let found: Found | null = null
  let asked: Rule | null = null
  for (let i = 0; i < ways.length; i++) {
    const way = ways[i]
    if (way === undefined || !isOpen(way, above)) continue
    if (above.matters && leansOn(way, above.concepts)) return true
    if (way.rule === asked || !way.lists.every(list => meets(list, own))) continue
    found ??= whatWasFound()
    asked = way.rule
    if (asked.find(found) !== null) return true
  }
  return false
}

/** A word of each list, one of them the item's own. */
function isOpen({ lists }: Way, { concepts }: Heading): boolean {
  let isOwn = false
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] ?? own
    if (meets(list, own)) isOwn = true
    else if (!meets(list, concepts)) return false
  }
  return isOwn
}

/** A word of the heading may take part, the item's own being near enough to it. */
function leansOn({ lists, within }: Way, above: Int32Array): boolean {
  if (!lists.some(list => meets(list, above))) return false
  for (let hit = 0; hit < hits.count; hit++) {
    const concept = hits.concepts[hit] ?? 0
    const isOfWay = lists.some(list => (((list[concept >> 5] ?? 0) >> (concept & 31)) & 1) === 1)
    if (isOfWay && (hits.from[hit] ?? 0) <= within * Math.max(1, lists.length - 1)) return true
  }
  return false
}

/** What lies in `sequence` and `hits` as rules want it. */
function whatWasFound(): Found {
  const byConcept = new Map<string, Hit[]>()
  for (let at = 0; at < hits.count; at++) {
    if (isMasked(at)) continue
    const concept = vocabulary.concepts[hits.concepts[at] ?? 0] ?? ''
    const hit: Hit = { concept, from: hits.from[at] ?? 0, to: hits.to[at] ?? 0 }
    const list = byConcept.get(concept)
    if (list === undefined) byConcept.set(concept, [hit])
    else list.push(hit)
  }
  return { form: { syllables: sequence.syllables(), bare: false, flatCase: false }, own: 0, hits: byConcept }
}

function meets(a: Int32Array, b: Int32Array): boolean {
  for (let at = 0; at < conceptWords; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true
  return false
}

/** Of what lies in `sequence`; a first word with a capital counts where a heading stands before it. */
function casesOf(before: number): Cases {
  let [words, lower, odd, titles] = [0, 0, 0, 0]
  for (let at = 0; at < sequence.count; at++) {
    const form = sequence.forms[at]
    if (form === formCode.title && at + before > 0) titles++
    if (((sequence.flags[at] ?? 0) & syllableFlag.word) === 0) continue
    words++
    if (form === formCode.lower) lower++
    else if (form === formCode.odd) odd++
  }
  return { count: sequence.count, words, lower, odd, titles }
}

/** Capitals say nothing: see `normalForm`. */
function isFlat(a: Cases, b: Cases): boolean {
  const [words, lower, odd, titles] = [a.words + b.words, a.lower + b.lower, a.odd + b.odd, a.titles + b.titles]
  if (lower <= words * 0.1 || odd > words * 0.2) return true
  return lower >= words - 1 && titles === 0
}
