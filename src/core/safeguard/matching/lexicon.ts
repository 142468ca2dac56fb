import { letterRuns } from '../form/letter-runs.ts'
import { gapCode, type Sequence, syllableFlag } from '../form/sequence.ts'
import { StepTable } from './step-table.ts'

/** The words of each concept that the rules speak of, as a tree over plain syllables, each step with the marks that it should carry. */
export interface Lexicon {
  readonly known: (word: string) => boolean
  /** The number of a concept is its place here. */
  readonly concepts: readonly string[]
  readonly tree: Tree
}

/** Nodes and steps by number; a step is a plain syllable, or one behind a comma (`,bài`). */
interface Tree {
  readonly steps: ReadonlyMap<string, number>
  readonly table: StepTable
  /** By node: a bit for each step that may follow, by the step's last five bits; most words are turned away here. */
  readonly masks: Int32Array
  /** By node: 1 where a phrase ends. */
  readonly hasEnds: Uint8Array
  /** By step: the node that it leads to from the root. */
  readonly first: Int32Array
  /** Beginnings and ends of the syllables, for those that were broken in two. */
  readonly beginnings: ReadonlySet<string>
  readonly endings: ReadonlySet<string>
  /** By node: the phrases that end there. */
  readonly ends: readonly (readonly Entry[])[]
  /** By node: the words that may follow, for those of which letters are out of sight. */
  readonly next: readonly (readonly (readonly [word: string, node: number])[])[]
}

const ROOT = 1

interface Entry {
  readonly concept: number
  readonly marks: readonly number[]
  /** Marks must be as written, because another common word differs by them alone. */
  readonly strict: boolean
  /** One syllable that counts in a text without marks, too. */
  readonly lenient: boolean
}

/** A concept found: syllables `from` up to `to`, the end exclusive. */
export interface Hit {
  readonly concept: string
  readonly from: number
  readonly to: number
}

/**
 * Concepts by name, each a text with one phrase a line or between ` / `. `(a|b)` is a choice; `=` before a phrase asks for its very marks,
 * `~` lets a single syllable count without marks.
 */
export function lexicon(lists: readonly Readonly<Record<string, string>>[]): Lexicon {
  const draft: Draft = { steps: new Map(), table: new StepTable(), ends: [[], []], next: [[], []] }
  const words = new Set<string>()
  const concepts = lists.flatMap(list => Object.entries(list))
  if (new Set(concepts.map(([concept]) => concept)).size < concepts.length) throw new Error('two word lists of one name')
  for (const [number, [, text]] of concepts.entries()) {
    for (const line of text.split(/\n| \/ /)) {
      for (const phrase of choices(line.trim())) if (phrase !== '') add(draft, words, number, phrase)
    }
  }
  return { known: word => words.has(word), concepts: concepts.map(([concept]) => concept), tree: finish(draft, words) }
}

function choices(phrase: string): string[] {
  const open = /\(([^()]*)\)/.exec(phrase)
  if (open === null) return [phrase]
  const [whole, inner = ''] = open
  return inner
    .split('|')
    .flatMap(each => choices((phrase.slice(0, open.index) + each + phrase.slice(open.index + whole.length)).replace(/\s+/g, ' ').trim()))
}

interface Draft {
  readonly steps: Map<string, number>
  readonly table: StepTable
  readonly ends: Entry[][]
  readonly next: [string, number][][]
}

function finish(draft: Draft, words: ReadonlySet<string>): Tree {
  const { steps, table, ends, next } = draft
  const masks = Int32Array.from(next, children => children.reduce((mask, [word]) => mask | (1 << ((steps.get(word) ?? 0) & 31)), 0))
  const hasEnds = Uint8Array.from(ends, entries => (entries.length > 0 ? 1 : 0))
  const first = new Int32Array(steps.size + 1)
  for (const step of steps.values()) first[step] = table.find(ROOT, step)
  const beginnings = new Set<string>()
  const endings = new Set<string>()
  for (const word of words)
    for (let at = 1; at < word.length; at++) {
      beginnings.add(word.slice(0, at))
      endings.add(word.slice(at))
    }
  return { steps, table, masks, hasEnds, first, beginnings, endings, ends, next }
}

function add(draft: Draft, words: Set<string>, concept: number, phrase: string): void {
  const flag = /^[=~]/.exec(phrase)?.[0]
  const runs = letterRuns(phrase)
  let node = ROOT
  for (const run of runs) {
    words.add(run.letters)
    node = child(draft, node, run.gap === 'comma' ? `,${run.letters}` : run.letters)
  }
  const marks = runs.map(run => run.shapes.reduce((sum, shape) => (sum << 3) | shape, 0) * 8 + (run.tones.find(tone => tone > 0) ?? 0))
  draft.ends[node]?.push({ concept, marks, strict: flag === '=', lenient: flag === '~' })
}

function child({ steps, table, ends, next }: Draft, node: number, word: string): number {
  const step = steps.get(word) ?? steps.size + 1
  steps.set(word, step)
  const known = table.find(node, step)
  if (known !== 0) return known
  const made = ends.length
  table.add(node, step, made)
  next[node]?.push([word, made])
  ends.push([])
  next.push([])
  return made
}

/** The number of the step that a syllable is; 0 where no phrase has it. */
export const stepOf = (lexicon: Lexicon, word: string): number => lexicon.tree.steps.get(word) ?? 0

/** What was found in one sequence, as arrays side by side; made once and filled anew. */
export class HitList {
  count = 0
  readonly concepts: number[] = []
  readonly from: number[] = []
  readonly to: number[] = []

  /** Of the hits of one concept that begin at one place, the longest counts. */
  keepLongest(concept: number, from: number, to: number): void {
    for (let at = this.count - 1; at >= 0 && this.from[at] === from; at--) {
      if (this.concepts[at] !== concept) continue
      if (to > (this.to[at] ?? 0)) this.to[at] = to
      return
    }
    this.concepts[this.count] = concept
    this.from[this.count] = from
    this.to[this.count] = to
    this.count++
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

/** The same into a list that is kept. */
export function matchWords({ tree }: Lexicon, sequence: Sequence, bare: boolean, hits: HitList): void {
  hits.count = 0
  const walk: Walk = { tree, sequence, bare, hits, places: [], marks: [] }
  const { steps, flags, count } = sequence
  for (let from = 0; from < count; from++) {
    const node = tree.first[steps[from] ?? 0] ?? 0
    if (node !== 0 && (tree.hasEnds[node] === 1 || mayGoOn(tree, node, sequence, from + 1)))
      take(walk, node, from + 1, from, 0, from, sequence.marks[from] ?? 0)
    if (((flags[from] ?? 0) & syllableFlag.mayBeOther) !== 0) stepOtherwise(walk, ROOT, from, from, 0)
  }
}

/** Whether a longer phrase may go on with the syllable `at`: most do not, and are left at one look. */
function mayGoOn({ masks }: Tree, node: number, { steps, commaSteps, gaps, flags, count }: Sequence, at: number): boolean {
  if (at >= count) return false
  if (((flags[at] ?? 0) & syllableFlag.mayBeOther) !== 0) return true
  const step = (gaps[at] === gapCode.comma ? commaSteps[at] : steps[at]) ?? 0
  return step !== 0 && (((masks[node] ?? 0) >> (step & 31)) & 1) === 1
}

interface Walk {
  readonly tree: Tree
  readonly sequence: Sequence
  readonly bare: boolean
  readonly hits: HitList
  /** The syllables taken so far and the marks that they count with; -1 where those are not known. */
  readonly places: number[]
  readonly marks: number[]
}

function take(walk: Walk, node: number, at: number, from: number, depth: number, place: number, marks: number): void {
  walk.places[depth] = place
  walk.marks[depth] = marks
  const ends = walk.tree.ends[node]
  if (ends !== undefined)
    for (let i = 0; i < ends.length; i++) {
      const entry = ends[i]
      if (entry !== undefined && fits(entry, walk, depth + 1)) walk.hits.keepLongest(entry.concept, from, at)
    }
  if (at < walk.sequence.count && walk.tree.masks[node] !== 0) step(walk, node, at, from, depth + 1)
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

/** What the letters of a syllable say of it, by themselves and beside those of the lexicon. */
export function flagsOf({ tree }: Lexicon, base: string, cutShort: boolean): number {
  const begins = base.length <= longestHalf && tree.beginnings.has(base)
  const ends = /^[aeiouy]/.test(base) && tree.endings.has(base)
  const isMasked = base.includes('*')
  return (
    (base.includes('i') ? syllableFlag.hasI : 0) |
    (begins ? syllableFlag.begins : 0) |
    (ends ? syllableFlag.ends : 0) |
    (cutShort ? syllableFlag.cutShort : isMasked ? syllableFlag.masked : 0) |
    (begins || cutShort || isMasked ? syllableFlag.mayBeOther : 0) |
    (base.length >= 2 && base.charCodeAt(0) >= 97 ? syllableFlag.word : 0)
  )
}
const longestHalf = 5

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
function fits(entry: Entry, { places, marks, sequence, bare }: Walk, length: number): boolean {
  let cost = 0
  let unknown = 0
  for (let i = 0; i < length; i++) {
    const seen = marks[i] ?? 0
    const meant = entry.marks[i] ?? 0
    if (seen === -1) unknown++
    else if (seen !== meant && !(bare && seen === 0)) {
      if (entry.strict || !isSlip(seen, meant, ((sequence.flags[places[i] ?? 0] ?? 0) & syllableFlag.hasI) !== 0)) return false
      cost++
    }
  }
  if (unknown === length) return false
  if (length === 1) return entry.lenient ? cost === 0 || marks[0] === 0 : cost === 0 && (!bare || marks[0] === entry.marks[0])
  return true
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
