import { type NormalForm, normalForm } from './form/normal-form.ts'
import { formCode, gapCode, Sequence } from './form/sequence.ts'
import { isSyllable } from './form/syllable.ts'
import { undisguise } from './form/undisguise.ts'
import { flagsOf, type Hit, lexicon, stepOf } from './matching/lexicon.ts'
import { findWords } from './matching/match-words.ts'
import type { Family, Found, Rule } from './matching/rule.ts'
import { contrive } from './rules/expression-contriving.ts'
import { cover } from './rules/expression-covering.ts'
import { effect } from './rules/expression-effect.ts'
import { flood } from './rules/expression-flooding.ts'
import { gagging } from './rules/expression-gag.ts'
import { limits } from './rules/expression-limiting.ts'
import { officeWays } from './rules/expression-office-speech.ts'
import { pressAndCensorship } from './rules/expression-press.ts'
import { rebut } from './rules/expression-rebuttal.ts'
import { asides } from './rules/expression-setting-aside.ts'
import { silence } from './rules/expression-silencing.ts'
import { removal } from './rules/expression-take-down.ts'
import { assembly } from './rules/monitoring-assembly.ts'
import { belief } from './rules/monitoring-belief.ts'
import { byRight } from './rules/monitoring-by-right.ts'
import { civilSociety } from './rules/monitoring-civil-society.ts'
import { drugUse } from './rules/monitoring-drug-use.ts'
import { informing } from './rules/monitoring-informing.ts'
import { opinion } from './rules/monitoring-opinion.ts'
import { origin } from './rules/monitoring-origin.ts'
import { petition } from './rules/monitoring-petition.ts'
import { pickings } from './rules/monitoring-picking.ts'
import { privateMatters } from './rules/monitoring-private-matter.ts'
import { personRules } from './rules/person.ts'
import { isOrdinary, passesBelow, wordingRules } from './weighing/wording.ts'
import { acts } from './words/acts.ts'
import { nameContexts, titles } from './words/names.ts'
import { neutral } from './words/neutral.ts'
import { portions } from './words/portions.ts'
import { speech } from './words/speech.ts'

const families: readonly Family[] = [
  belief,
  petition,
  assembly,
  opinion,
  civilSociety,
  origin,
  drugUse,
  informing,
  rebut,
  flood,
  removal,
  pressAndCensorship,
  gagging,
]

/** Wide nets, cast where the rules that name a matter find nothing: on the item's own words alone. */
const nets: readonly Family[] = [privateMatters, limits, byRight, effect, asides, cover, silence, contrive, officeWays, pickings]
export const everyFamily = [...families, ...nets]

export const vocabulary = lexicon([acts, speech, portions, neutral, titles, nameContexts, ...everyFamily.map(family => family.words)])

/** In the order in which they speak: a named person comes before everything else. */
export const rules: readonly Rule[] = [...personRules, ...everyFamily.flatMap(family => family.rules), ...wordingRules]

export interface Finding {
  readonly rule: Rule
  /** Offsets of the words in the item's own text. */
  readonly hits: readonly (readonly [number, number])[]
}

/** Every rule that holds the item; `heading` is what it stands under, for items whose own words are short. */
export function findings(written: string, heading = ''): Finding[] {
  if (written.length > LONG) return findingsInParts(written, heading)
  const text = undisguise(written)
  const above = headingFacts(heading)
  const own = judged(text, above.saysMatter ? heading : '')
  if (own.length > 0 || above.held.length === 0 || !leavesMatterToHeading(text)) return own
  return above.held.map(({ rule }) => ({ rule, hits: [[0, text.length]] }))
}

export const LONG = 6000
const OVERLAP = 600

/** A text of great length is looked at in parts that overlap, so that the work grows with the length alone. */
function findingsInParts(text: string, heading: string): Finding[] {
  const all = new Map<string, Finding>()
  for (let start = 0; start < text.length; start += LONG - OVERLAP) {
    for (const { rule, hits } of findings(text.slice(start, start + LONG), heading)) {
      const before = all.get(rule.id)?.hits ?? []
      all.set(rule.id, { rule, hits: [...before, ...hits.map(([from, to]) => [from + start, to + start] as const)] })
    }
  }
  return [...all.values()].sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule))
}

export interface HeadingFacts {
  /** Some word of it means something to a rule, so that an item may lean on it. */
  readonly saysMatter: boolean
  /** What the heading asks for by itself; asked of a short item below it that says only how much, by whom or in which form. */
  readonly held: readonly Finding[]
}

export const LONGEST_HEADING = 120
const SHORT = 24
const MOST_HEADINGS = 500
const saysNothing: HeadingFacts = { saysMatter: false, held: [] }
const headings = new Map<string, HeadingFacts>()

/** Kept, since many items stand under one heading. */
export function headingFacts(heading: string): HeadingFacts {
  if (heading === '') return saysNothing
  let facts = headings.get(heading)
  if (facts === undefined) {
    const matter = unmasked(wordsOf(normalForm(heading, vocabulary.known))).some(
      hit => !(hit.concept in nameContexts) && !(hit.concept in portions) && !netWords.has(hit.concept),
    )
    facts = { saysMatter: matter && heading.length <= LONGEST_HEADING, held: matter ? judged(heading, '') : [] }
    if (headings.size >= MOST_HEADINGS) headings.clear()
    headings.set(heading, facts)
  }
  return facts
}

/** True where the words are few and say only how much, by whom or in which form. */
export function leavesMatterToHeading(text: string): boolean {
  const form = normalForm(text, vocabulary.known)
  if (form.syllables.length === 0 || form.syllables.length > SHORT) return false
  return wordsOf(form).some(hit => hit.concept === 'portion')
}

/** The words of all concepts in a text. */
function wordsOf({ syllables, bare }: NormalForm): Hit[] {
  sequence.clear()
  for (const { base, marks, gap, form, cutShort } of syllables)
    sequence.add(
      base,
      stepOf(vocabulary, base),
      stepOf(vocabulary, `,${base}`),
      marks,
      gapCode[gap],
      formCode[form],
      flagsOf(vocabulary, base, cutShort),
    )
  return findWords(vocabulary, sequence, bare)
}
const sequence = new Sequence()

/** The rules of every family that has a word of its own in the text; no rule speaks without one. */
function rulesOf(found: Found): readonly Rule[] {
  const touched = new Set<Family>()
  for (const concept of found.hits.keys()) for (const family of familiesOf.get(concept) ?? none) touched.add(family)
  return touched.size === 0 ? none : families.filter(family => touched.has(family)).flatMap(family => family.rules)
}

export const netWords: ReadonlySet<string> = new Set(nets.flatMap(family => Object.keys(family.words)))
const netRules: ReadonlySet<Rule> = new Set(nets.flatMap(family => family.rules))
const none: readonly never[] = []
const familiesOf = new Map<string, Family[]>()
for (const family of families) {
  for (const concept of [...Object.keys(family.words), ...(family.alsoNeeds ?? [])])
    familiesOf.set(concept, [...(familiesOf.get(concept) ?? []), family])
}

function judged(text: string, heading: string): Finding[] {
  const lead = heading === '' ? '' : `${heading}: `
  const found = foundIn(lead + text, lead.length)
  const named = whatSpeaks(found, [...personRules, ...rulesOf(found)], lead.length)
  if (named.length > 0) return named
  const own = ownWordsOf(found)
  const netted = whatSpeaks(own, [...netRules], lead.length)
  return netted.length > 0 ? netted : whatSpeaks(own, wordingRules, lead.length)
}

/** A text as the rules see it; what stands before `own` is its heading's. */
export function foundIn(text: string, ownFrom = 0): Found {
  const form = normalForm(text, vocabulary.known)
  const own = form.syllables.findIndex(syllable => syllable.start >= ownFrom)
  const hits = unmasked(wordsOf(form)).filter(hit => !isAbbreviation(form, hit))
  return { form, own: own < 0 ? form.syllables.length : own, hits: byConcept(hits) }
}

function whatSpeaks(found: Found, asked: readonly Rule[], offset: number): Finding[] {
  return asked.flatMap(rule => {
    const words = findUnusual(rule, found)
    if (words === null) return []
    const own = words.filter(hit => hit.to > found.own)
    return [{ rule, hits: own.map(hit => spanOf(found, hit, offset)) }]
  })
}

/** What a rule finds, but for words that stand as they do in ordinary work; then it is asked again without the last of them. */
function findUnusual(rule: Rule, found: Found): readonly Hit[] | null {
  let left = found
  for (let tries = 0; tries < MOST_ASKED; tries++) {
    const words = rule.find(left)
    const last = words?.at(-1)
    if (
      words === null ||
      last === undefined ||
      rule.reason === 'person' ||
      !isOrdinary(found, words, netRules.has(rule) ? passesBelow.net : passesBelow.rule)
    )
      return words
    left = without(left, last)
  }
  return null
}
const MOST_ASKED = 8

function without(found: Found, word: Hit): Found {
  const list = (found.hits.get(word.concept) ?? []).filter(hit => hit.from !== word.from || hit.to !== word.to)
  const hits = new Map(found.hits)
  if (list.length > 0) hits.set(word.concept, list)
  else hits.delete(word.concept)
  return { ...found, hits }
}

function ownWordsOf(found: Found): Found {
  if (found.own === 0) return found
  const hits = [...found.hits].map(([concept, list]) => [concept, list.filter(hit => hit.from >= found.own)] as const)
  return { ...found, hits: new Map(hits.filter(([, list]) => list.length > 0)) }
}

function spanOf(found: Found, hit: Hit, lead: number): readonly [number, number] {
  const from = found.form.syllables[Math.max(hit.from, found.own)]
  const to = found.form.syllables[hit.to - 1]
  return [(from?.start ?? lead) - lead, (to?.end ?? lead) - lead]
}

/** `AI`, `CA` in a text that has small letters are no words. */
function isAbbreviation(form: NormalForm, hit: Hit): boolean {
  return (
    !form.flatCase &&
    hit.to - hit.from === 1 &&
    form.syllables[hit.from]?.form === 'upper' &&
    isSyllable(form.syllables[hit.from]?.base ?? '')
  )
}

function unmasked(hits: readonly Hit[]): Hit[] {
  const masks = hits.filter(hit => hit.concept === 'neutral')
  return hits.filter(hit => hit.concept !== 'neutral' && (hit.concept in nameContexts || !masks.some(mask => covers(mask, hit))))
}

const covers = (mask: Hit, hit: Hit): boolean =>
  mask.from <= hit.from
    ? hit.from < mask.to && hit.to - hit.from <= mask.to - mask.from
    : hit.to > mask.from && hit.to - hit.from <= mask.to - mask.from

function byConcept(hits: readonly Hit[]): Map<string, Hit[]> {
  const map = new Map<string, Hit[]>()
  for (const hit of hits) {
    const list = map.get(hit.concept)
    if (list === undefined) map.set(hit.concept, [hit])
    else list.push(hit)
  }
  return map
}
