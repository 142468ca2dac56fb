import type { Span } from '../text/span.ts'
import { trait } from '../text/vocabulary.ts'
import { WordTable } from '../text/word-table.ts'
import { formCode, Sequence } from './form/sequence.ts'
import { isSyllable } from './form/syllable.ts'
import { disguisesIn } from './form/undisguise.ts'
import { findings, headingFacts, LONG, LONGEST_HEADING, netWords, vocabulary } from './judge.ts'
import type { Hit } from './matching/lexicon.ts'
import { HitList, matchWords } from './matching/match-words.ts'
import type { Found, Rule } from './matching/rule.ts'
import { WordMemory } from './matching/word-memory.ts'
import { mayNamePerson } from './may-name-person.ts'
import { personRules } from './rules/person.ts'
import { isNear, leansOn, openWays, Told, type Way } from './ways.ts'
import { isWorded } from './weighing/wording.ts'
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
  /** Where signs stand that may hide something: those items take the long way. */
  readonly #disguises: readonly number[]

  constructor(words: WordTable) {
    this.#words = words
    this.#disguises = disguisesIn(words.text)
  }

  /** True where `findings` on this stretch of the text, under this heading, would find nothing. */
  clears(span: Span, heading: Title | null): boolean {
    if (span[1] - span[0] > LONG || this.#isDisguised(span)) return false
    const above = heading === null ? noHeading : this.#headingOf(heading)
    return !above.mayBeHeld && this.#lay(span) && clears(above.matters ? above : noHeading)
  }

  /** True where no private person is named in this stretch of the text: `privateNames` would find none. */
  namesNobody(span: Span): boolean {
    if (this.#isDisguised(span) || !this.#lay(span) || isBare()) return false
    match()
    return !mayNamePerson(sequence, hits, isFlat(noHeading.cases, casesOf(0)))
  }

  /** Lays the words of a stretch into `sequence`; false where it cuts through a word, or something in it could hide something. */
  #lay(span: Span): boolean {
    const words = this.#words
    const from = words.firstFrom(span[0])
    const to = words.firstFrom(span[1])
    if (from === to || (from > 0 && words.endOf(from - 1) > span[0]) || words.endOf(to - 1) > span[1]) return false
    return lay(words, from, to, span[1])
  }

  #isDisguised([start, end]: Span): boolean {
    let low = 0
    let high = this.#disguises.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#disguises[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (this.#disguises[low] ?? end) < end
  }

  #headingOf({ title, span }: Title): Heading {
    const known = this.#headings.get(title)
    if (known) return known
    const made = this.#readHeading(title, span[0])
    this.#headings.set(title, made)
    return made
  }

  /** The words of a title stand in the text behind its label, unless it is broken over lines. */
  #readHeading(title: string, from: number): Heading {
    const words = this.#words
    const written = title.endsWith(' …') ? title.slice(0, -2) : title
    for (let at = from; at < from + longestLabel; at++) {
      if (words.text.charCodeAt(at) !== written.charCodeAt(0) || !words.text.startsWith(written, at)) continue
      const end = at + written.length
      const [first, last] = [words.firstFrom(at), words.firstFrom(end)]
      if (first < last && words.endOf(last - 1) <= end) return readHeading(title, words, first, last, end)
    }
    const own = new WordTable(title)
    return readHeading(title, own, 0, own.count, title.length)
  }
}

/** What an item stands under: a section of the outline. */
export interface Title {
  readonly title: string
  readonly span: Span
}

const longestLabel = 16

interface Heading {
  /** Its words may mean something to a rule together with those of the item. */
  readonly matters: boolean
  /** It may be held by itself. */
  readonly mayBeHeld: boolean
  readonly told: Told
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

const noHeading: Heading = {
  matters: false,
  mayBeHeld: false,
  told: new Told(),
  cases: { count: 0, words: 0, lower: 0, odd: 0, titles: 0 },
}

function readHeading(heading: string, words: WordTable, from: number, to: number, end: number): Heading {
  if (from >= to || !lay(words, from, to, end) || isBare()) {
    const { saysMatter, held } = headingFacts(heading)
    return { ...noHeading, mayBeHeld: saysMatter || held.length > 0 }
  }
  match()
  const told = new Told()
  let matter = false
  for (let at = 0; at < hits.count; at++) {
    if (isMasked(at)) continue
    told.add(hits.concepts[at] ?? 0)
    if (isContext[hits.concepts[at] ?? 0] !== true) matter = true
  }
  const cases = casesOf(0)
  const mayBeHeld = matter && !clearsWhatIsFound(noHeading) && findings(heading).length > 0
  return { matters: matter && heading.length <= LONGEST_HEADING, mayBeHeld, told, cases }
}

const memory = new WordMemory(vocabulary)
const sequence = new Sequence()
const hits = new HitList()
const own = new Told()

const lay = (words: WordTable, from: number, to: number, end: number): boolean =>
  (words.traitsBetween(from, to) & trait.odd) === 0 && memory.lay(words, from, to, end, sequence)

/** Written without marks as a whole. */
const isBare = (): boolean => sequence.marked < sequence.count * 0.2

/** True where no rule can speak on what lies in `sequence`, under the heading. */
function clears(above: Heading): boolean {
  if (isBare()) return false
  match()
  return clearsWhatIsFound(above)
}

/** The same where `hits` is filled already. */
function clearsWhatIsFound(above: Heading): boolean {
  own.clear()
  for (let at = 0; at < hits.count; at++) if (!isMasked(at)) own.add(hits.concepts[at] ?? 0)
  const flat = isFlat(above.cases, casesOf(above.cases.count))
  return !maySpeak(above, flat) && !namesPerson(above, flat) && !isWorded(sequence)
}

const neutral = vocabulary.concepts.indexOf('neutral')
const isContextOfNames = vocabulary.concepts.map(concept => concept in nameContexts)
/** By concept: says nothing by itself. */
const isContext = vocabulary.concepts.map(
  (name, concept) => isContextOfNames[concept] === true || name in portions || netWords.has(name) || concept === neutral,
)

/** Fills `hits`, and `masks` with those of them that take a meaning away. */
function match(): void {
  matchWords(vocabulary, sequence, false, hits)
  masks.length = 0
  for (let at = 0; at < hits.count; at++) if (hits.concepts[at] === neutral) masks.push(at)
}
const masks: number[] = []

/** Covered by a set phrase that takes the meaning away. */
function isMasked(hit: number): boolean {
  const concept = hits.concepts[hit] ?? 0
  if (concept === neutral) return true
  if (masks.length === 0 || isContextOfNames[concept] === true) return false
  const from = hits.from[hit] ?? 0
  const to = hits.to[hit] ?? 0
  for (const at of masks) {
    const maskFrom = hits.from[at] ?? 0
    const maskTo = hits.to[at] ?? 0
    if (to - from <= maskTo - maskFrom && (maskFrom <= from ? from < maskTo : to > maskFrom)) return true
  }
  return false
}

/** Whether some rule may speak: where its words stand in the item it is asked; where some stand above, that is left to `findings`. */
function maySpeak(above: Heading, flat: boolean): boolean {
  if (!openWays(own, above.told, open)) return false
  let found: Found | null = null
  let asked: Rule | null = null
  for (const way of open) {
    if (above.matters && leansOn(way, hits, above.told)) return true
    if (way.rule === asked || !isNear(way, own, hits)) continue
    found ??= whatWasFound(flat)
    asked = way.rule
    if (asked.find(found) !== null) return true
  }
  return false
}
const open: Way[] = []

/** Whether a person may be named; where words of the heading bear on that, it is left to `findings`. */
function namesPerson(above: Heading, flat: boolean): boolean {
  if (!mayNamePerson(sequence, hits, flat)) return false
  return above.matters || personRules.some(rule => rule.find(whatWasFound(flat)) !== null)
}

/** See `judge.ts`. */
const isAbbreviation = (hit: number): boolean => {
  const at = hits.from[hit] ?? 0
  return (hits.to[hit] ?? 0) - at === 1 && sequence.forms[at] === formCode.upper && isSyllable(sequence.bases[at] ?? '')
}

/** What lies in `sequence` and `hits` as rules want it. */
function whatWasFound(flatCase: boolean): Found {
  const byConcept = new Map<string, Hit[]>()
  for (let at = 0; at < hits.count; at++) {
    if (isMasked(at) || (!flatCase && isAbbreviation(at))) continue
    const concept = vocabulary.concepts[hits.concepts[at] ?? 0] ?? ''
    const hit: Hit = { concept, from: hits.from[at] ?? 0, to: hits.to[at] ?? 0 }
    const list = byConcept.get(concept)
    if (list === undefined) byConcept.set(concept, [hit])
    else list.push(hit)
  }
  return { form: { syllables: sequence.syllables(), bare: false, flatCase }, own: 0, hits: byConcept }
}

/** Of what lies in `sequence`; a first word with a capital counts where a heading stands before it. */
function casesOf(before: number): Cases {
  const { count, words, lower, odd, titles, forms } = sequence
  return { count, words, lower, odd, titles: titles - (before === 0 && forms[0] === formCode.title ? 1 : 0) }
}

/** Capitals say nothing: see `normalForm`. */
function isFlat(a: Cases, b: Cases): boolean {
  const [words, lower, odd, titles] = [a.words + b.words, a.lower + b.lower, a.odd + b.odd, a.titles + b.titles]
  if (lower <= words * 0.1 || odd > words * 0.2) return true
  return lower >= words - 1 && titles === 0
}
