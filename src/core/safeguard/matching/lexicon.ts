import { StepTable } from '../../text/step-table.ts'
import { letterRuns } from '../form/letter-runs.ts'
import { syllableFlag } from '../form/sequence.ts'

/** The words of each concept that the rules speak of, as a tree over plain syllables, each step with the marks that it should carry. */
export interface Lexicon {
  readonly known: (word: string) => boolean
  /** The number of a concept is its place here. */
  readonly concepts: readonly string[]
  readonly tree: Tree
}

/** Nodes and steps by number; a step is a plain syllable, or one behind a comma (`,bài`). */
export interface Tree {
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
  /** Lists of concepts that one syllable is by itself, by number; the first is empty. */
  readonly solos: number[][]
  readonly ends: Ends
  /** By node: the words that may follow, for those of which letters are out of sight. */
  readonly next: readonly (readonly (readonly [word: string, node: number])[])[]
}

export const ROOT = 1

/** The phrases by the node that they end at, as columns: those of a node stand from `first[node]` up to `first[node + 1]`. */
export interface Ends {
  readonly first: Int32Array
  readonly concepts: Int32Array
  /** Where the marks of its syllables begin in `marks`. */
  readonly marksAt: Int32Array
  readonly marks: Float64Array
  /** 1 where marks must be as written, because another common word differs by them alone. */
  readonly strict: Uint8Array
  /** 1 for one syllable that counts in a text without marks, too. */
  readonly lenient: Uint8Array
}

interface Entry {
  readonly concept: number
  readonly marks: readonly number[]
  readonly strict: boolean
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
  return { steps, table, masks, hasEnds, first, beginnings, endings, solos: [[]], ends: columnsOf(ends), next }
}

function columnsOf(ends: readonly (readonly Entry[])[]): Ends {
  const entries = ends.flat()
  const first = new Int32Array(ends.length + 1)
  for (const [node, list] of ends.entries()) first[node + 1] = (first[node] ?? 0) + list.length
  const marksAt = new Int32Array(entries.length + 1)
  for (const [at, { marks }] of entries.entries()) marksAt[at + 1] = (marksAt[at] ?? 0) + marks.length
  return {
    first,
    concepts: Int32Array.from(entries, ({ concept }) => concept),
    marksAt,
    marks: Float64Array.from(entries.flatMap(({ marks }) => marks)),
    strict: Uint8Array.from(entries, ({ strict }) => (strict ? 1 : 0)),
    lenient: Uint8Array.from(entries, ({ lenient }) => (lenient ? 1 : 0)),
  }
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
