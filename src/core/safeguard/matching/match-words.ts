import { doubled, gapCode, type Sequence, syllableFlag } from '../form/sequence.ts'
import { type Hit, type Lexicon, ROOT, type Tree } from './lexicon.ts'

/** What was found in one sequence, as columns side by side; made once and filled anew. */
export class HitList {
  count = 0
  concepts = new Int32Array(256)
  from = new Int32Array(256)
  to = new Int32Array(256)

  /** Of the hits of one concept that begin at one place, the longest counts. */
  keepLongest(concept: number, from: number, to: number): void {
    const { count } = this
    for (let at = count - 1; at >= 0 && this.from[at] === from; at--) {
      if (this.concepts[at] !== concept) continue
      if (to > (this.to[at] ?? 0)) this.to[at] = to
      return
    }
    this.add(concept, from, to)
  }

  /** Of a concept that was not yet found at this place. */
  add(concept: number, from: number, to: number): void {
    const { count } = this
    if (count >= this.from.length) this.#grow()
    this.concepts[count] = concept
    this.from[count] = from
    this.to[count] = to
    this.count = count + 1
  }

  #grow(): void {
    this.concepts = doubled(this.concepts)
    this.from = doubled(this.from)
    this.to = doubled(this.to)
  }
}

/** Every concept's words in the text, the longest at each place. */
export function findWords(lexicon: Lexicon, sequence: Sequence, bare: boolean): Hit[] {
  const list = new HitList()
  matchWords(lexicon, sequence, bare, list)
  return Array.from({ length: list.count }, (_, at) => ({
    concept: lexicon.concepts[list.concepts[at] ?? 0] ?? '',
    from: list.from[at] ?? 0,
    to: list.to[at] ?? 0,
  }))
}

/**
 * The same into a list that is kept. Nearly every syllable begins some phrase, and nearly none goes on with the next: one path is followed
 * without a call for each step, and only where a syllable may stand for another does the search branch.
 */
export function matchWords({ tree }: Lexicon, sequence: Sequence, bare: boolean, hits: HitList): void {
  hits.count = 0
  const walk: Walk = { tree, sequence, bare, hits, places, marks }
  const { first } = tree
  const { steps, solos, count } = sequence
  for (let from = 0; from < count; from++) {
    const node = first[steps[from] ?? 0] ?? 0
    if (node !== 0) {
      const solo = bare ? -1 : (solos[from] ?? -1)
      if (solo > 0) addSolo(hits, tree.solos[solo], from)
      follow(walk, node, from, solo < 0)
    }
    if (standsForOther(sequence, from)) stepOtherwise(walk, ROOT, from, from, 0)
  }
}

interface Walk {
  readonly tree: Tree
  readonly sequence: Sequence
  readonly bare: boolean
  readonly hits: HitList
  /** The syllables taken so far and the marks that they count with; -1 where those are not known. */
  readonly places: Int32Array
  readonly marks: Float64Array
}
/** No phrase is so long. */
const mostSyllables = 64
const places = new Int32Array(mostSyllables)
const marks = new Float64Array(mostSyllables)

function addSolo(hits: HitList, concepts: readonly number[] | undefined, at: number): void {
  if (concepts !== undefined) for (let i = 0; i < concepts.length; i++) hits.add(concepts[i] ?? 0, at, at + 1)
}

/** The number of the list of concepts that a syllable is by itself, in a text with marks; 0 where it is none. */
export function soloOf({ tree }: Lexicon, step: number, marks: number): number {
  const { ends, first } = tree
  const node = first[step] ?? 0
  const found = new Set<number>()
  for (let i = ends.first[node] ?? 0; i < (ends.first[node + 1] ?? 0); i++)
    if (ends.marks[ends.marksAt[i] ?? 0] === marks || (ends.lenient[i] === 1 && marks === 0)) found.add(ends.concepts[i] ?? 0)
  const concepts = [...found]
  const known = tree.solos.findIndex(list => list.join() === concepts.join())
  return known < 0 ? tree.solos.push(concepts) - 1 : known
}

/** The phrases that begin with the syllable `from`, which leads to `first`; `alone`: also those of this one syllable. */
function follow(walk: Walk, first: number, from: number, alone: boolean): void {
  const { tree, sequence } = walk
  const { masks, hasEnds, table } = tree
  const { gaps, steps, commaSteps, count } = sequence
  let node = first
  let at = from
  for (let depth = 1; ; depth++) {
    walk.places[depth - 1] = at
    walk.marks[depth - 1] = sequence.marks[at] ?? 0
    at++
    if (hasEnds[node] === 1 && (depth > 1 || alone)) end(walk, node, at, from, depth)
    const mask = masks[node] ?? 0
    if (mask === 0 || at >= count) return
    const gap = gaps[at] ?? 0
    if (gap >= gapCode.clause) return
    if (standsForOther(sequence, at)) {
      step(walk, node, at, from, depth)
      return
    }
    const taken = (gap === gapCode.comma ? commaSteps[at] : steps[at]) ?? 0
    if (taken === 0 || ((mask >> (taken & 31)) & 1) === 0) return
    node = table.find(node, taken)
    if (node === 0) return
  }
}

/** Whether the syllable `at` may stand for more than itself: letters of it are out of sight, or it and the next are halves of one. */
function standsForOther({ flags, count }: Sequence, at: number): boolean {
  const own = flags[at] ?? 0
  if ((own & syllableFlag.mayBeOther) === 0) return false
  if ((own & (syllableFlag.cutShort | syllableFlag.masked)) !== 0) return true
  return at + 1 < count && ((flags[at + 1] ?? 0) & syllableFlag.ends) !== 0
}

function take(walk: Walk, node: number, at: number, from: number, depth: number, place: number, marks: number): void {
  walk.places[depth] = place
  walk.marks[depth] = marks
  if (walk.tree.hasEnds[node] === 1) end(walk, node, at, from, depth + 1)
  if (at < walk.sequence.count && walk.tree.masks[node] !== 0) step(walk, node, at, from, depth + 1)
}

/** The phrases of so many syllables that end at a node, before the syllable `at`. */
function end(walk: Walk, node: number, at: number, from: number, length: number): void {
  const { ends } = walk.tree
  const last = ends.first[node + 1] ?? 0
  for (let i = ends.first[node] ?? 0; i < last; i++) if (fits(walk, i, length)) walk.hits.keepLongest(ends.concepts[i] ?? 0, from, at)
}

/** From a node below the root by the syllable `at`. */
function step(walk: Walk, node: number, at: number, from: number, depth: number): void {
  const { tree, sequence } = walk
  const gap = sequence.gaps[at] ?? 0
  if (gap >= gapCode.clause) return
  const taken = (gap === gapCode.comma ? sequence.commaSteps[at] : sequence.steps[at]) ?? 0
  if (taken !== 0 && (((tree.masks[node] ?? 0) >> (taken & 31)) & 1) === 1) {
    const next = tree.table.find(node, taken)
    if (next !== 0) take(walk, next, at + 1, from, depth, at, sequence.marks[at] ?? 0)
  }
  if (((sequence.flags[at] ?? 0) & syllableFlag.mayBeOther) !== 0) stepOtherwise(walk, node, at, from, depth)
}

/** By what a syllable may stand for: with letters out of sight, or as the first half of a broken one. */
function stepOtherwise(walk: Walk, node: number, at: number, from: number, depth: number): void {
  const { tree, sequence } = walk
  if (((sequence.flags[at] ?? 0) & (syllableFlag.cutShort | syllableFlag.masked)) !== 0)
    for (const unknown of unsure(tree, node, sequence, at)) take(walk, unknown, at + 1, from, depth, at, -1)
  if (((sequence.flags[at] ?? 0) & syllableFlag.begins) === 0 || at + 1 >= sequence.count) return
  if (((sequence.flags[at + 1] ?? 0) & syllableFlag.ends) === 0 || sequence.gaps[at + 1] === gapCode.sentence) return
  const joined = tree.steps.get((sequence.bases[at] ?? '') + (sequence.bases[at + 1] ?? ''))
  const whole = joined === undefined ? 0 : tree.table.find(node, joined)
  if (whole !== 0) take(walk, whole, at + 2, from, depth, at, -1)
}

/** The nodes that a word cut short (`đ/`) or with letters put out of sight (`ph*n`) can stand for. */
function unsure(tree: Tree, node: number, { bases, flags, gaps }: Sequence, at: number): number[] {
  const base = bases[at] ?? ''
  const steps = tree.next[node] ?? []
  if (((flags[at] ?? 0) & syllableFlag.cutShort) !== 0)
    return gaps[at] === gapCode.comma ? [] : steps.filter(([word]) => word.startsWith(base) && word !== base).map(([, child]) => child)
  const fits = (word: string): boolean =>
    word.length === base.length && Array.from(base).every((letter, at) => letter === '*' || letter === word[at])
  return steps.filter(([word]) => fits(word)).map(([, child]) => child)
}

/**
 * Marks may be missing, and may be mistaken as scanners and hasty hands mistake them, up to one a syllable; other marks make another word.
 * A single syllable must be written as it is.
 */
function fits({ tree: { ends }, places, marks, sequence, bare }: Walk, entry: number, length: number): boolean {
  const from = ends.marksAt[entry] ?? 0
  let cost = 0
  let unknown = 0
  for (let i = 0; i < length; i++) {
    const seen = marks[i] ?? 0
    const meant = ends.marks[from + i] ?? 0
    if (seen === meant) continue
    if (seen === -1) unknown++
    else if (!(bare && seen === 0)) {
      if (ends.strict[entry] === 1 || !isSlip(seen, meant, ((sequence.flags[places[i] ?? 0] ?? 0) & syllableFlag.hasI) !== 0)) return false
      cost++
    }
  }
  if (unknown === length) return false
  if (length > 1) return true
  return ends.lenient[entry] === 1 ? cost === 0 || marks[0] === 0 : cost === 0 && (!bare || marks[0] === ends.marks[from])
}

const TILDE = 4
const HOOK = 3
const STROKE = 4

/** True where what is seen lacks marks of what is meant, or takes hook for tilde, đ for d, or a dot of the i for a grave. */
function isSlip(seen: number, meant: number, hasI: boolean): boolean {
  const tone = seen & 7
  const meantTone = meant & 7
  const toneSlips =
    tone === meantTone ||
    tone === 0 ||
    (tone === HOOK && meantTone === TILDE) ||
    (tone === TILDE && meantTone === HOOK) ||
    (tone === 1 && hasI)
  if (!toneSlips) return false
  for (let a = seen >> 3, b = meant >> 3; a !== 0 || b !== 0; a >>>= 3, b >>>= 3) {
    const shape = a & 7
    if (shape !== 0 && shape !== (b & 7) && shape !== STROKE) return false
  }
  return true
}
