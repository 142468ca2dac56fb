import { letterRuns } from '../form/letter-runs.ts'
import type { Syllable } from '../form/normal-form.ts'

/** The words of each concept that the rules speak of, as a tree over plain syllables, each step with the marks that it should carry. */
export interface Lexicon {
  readonly known: (word: string) => boolean
  readonly root: Node
}

interface Node {
  readonly next: Map<string, Node>
  readonly ends: Entry[]
}

interface Entry {
  readonly concept: string
  readonly marks: readonly number[]
  readonly letters: readonly number[]
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
  const root: Node = { next: new Map(), ends: [] }
  const words = new Set<string>()
  const concepts = lists.flatMap(list => Object.entries(list))
  if (new Set(concepts.map(([concept]) => concept)).size < concepts.length) throw new Error('two word lists of one name')
  for (const [concept, text] of concepts) {
    for (const line of text.split(/\n| \/ /)) {
      for (const phrase of choices(line.trim())) if (phrase !== '') add(root, words, concept, phrase)
    }
  }
  return { root, known: word => words.has(word) }
}

function choices(phrase: string): string[] {
  const open = /\(([^()]*)\)/.exec(phrase)
  if (open === null) return [phrase]
  const [whole, inner = ''] = open
  return inner
    .split('|')
    .flatMap(each => choices((phrase.slice(0, open.index) + each + phrase.slice(open.index + whole.length)).replace(/\s+/g, ' ').trim()))
}

function add(root: Node, words: Set<string>, concept: string, phrase: string): void {
  const flag = /^[=~]/.exec(phrase)?.[0]
  const runs = letterRuns(phrase)
  let node = root
  for (const run of runs) {
    words.add(run.letters)
    const step = run.gap === 'comma' ? `,${run.letters}` : run.letters
    let next = node.next.get(step)
    if (next === undefined) {
      next = { next: new Map(), ends: [] }
      node.next.set(step, next)
    }
    node = next
  }
  const marks = runs.map(run => run.shapes.reduce((sum, shape) => (sum << 3) | shape, 0) * 8 + (run.tones.find(tone => tone > 0) ?? 0))
  node.ends.push({ concept, marks, letters: runs.map(run => run.letters.length), strict: flag === '=', lenient: flag === '~' })
}

/** Every concept's words in the text, the longest at each place. */
export function findWords(lexicon: Lexicon, syllables: readonly Syllable[], bare: boolean): Hit[] {
  const hits: Hit[] = []
  const path: Syllable[] = []
  const step = (node: Node, at: number, from: number, taken: Syllable): void => {
    path.push(taken)
    for (const entry of node.ends) if (fits(entry, path, bare)) keepLongest(hits, { concept: entry.concept, from, to: at })
    walk(node, at, from)
    path.pop()
  }
  const walk = (node: Node, at: number, from: number): void => {
    const syllable = syllables[at]
    if (syllable === undefined || node.next.size === 0 || (at > from && isApart(syllable))) return
    const next = node.next.get(at > from && syllable.gap === 'comma' ? `,${syllable.base}` : syllable.base)
    if (next !== undefined) step(next, at + 1, from, syllable)
    for (const child of unsure(node, syllable)) step(child, at + 1, from, { ...syllable, marks: -1 })
    const after = syllables[at + 1]
    if (after === undefined || after.gap === 'sentence' || !isVowel(after.base.charCodeAt(0)) || syllable.base.length > 5) return
    const joined = node.next.get(syllable.base + after.base)
    if (joined !== undefined) step(joined, at + 2, from, { ...syllable, marks: -1 })
  }
  for (let from = 0; from < syllables.length; from++) walk(lexicon.root, from, from)
  return hits
}

/** Of the hits of one concept that begin at one place, the longest counts. */
function keepLongest(hits: Hit[], hit: Hit): void {
  for (let at = hits.length - 1; at >= 0 && hits[at]?.from === hit.from; at--) {
    const other = hits[at]
    if (other?.concept !== hit.concept) continue
    if (hit.to > other.to) hits[at] = hit
    return
  }
  hits.push(hit)
}

const vowels = new Set(Array.from('aeiouy', letter => letter.charCodeAt(0)))
const isVowel = (code: number): boolean => vowels.has(code)

const isApart = (syllable: Syllable): boolean => syllable.gap === 'clause' || syllable.gap === 'sentence'

/** The steps that a word cut short (`đ/`) or with letters put out of sight (`ph*n`) can stand for. */
const none: readonly Node[] = []

function unsure(node: Node, syllable: Syllable): readonly Node[] {
  const { base } = syllable
  if (!syllable.cutShort && !base.includes('*')) return none
  const steps = [...node.next]
  if (syllable.cutShort)
    return syllable.gap === 'comma' ? [] : steps.filter(([word]) => word.startsWith(base) && word !== base).map(([, child]) => child)
  const fits = (word: string): boolean =>
    word.length === base.length && Array.from(base).every((letter, at) => letter === '*' || letter === word[at])
  return steps.filter(([word]) => fits(word)).map(([, child]) => child)
}

/**
 * Marks may be missing, and may be mistaken as scanners and hasty hands mistake them, up to one a syllable; other marks make another word.
 * A single syllable must be written as it is.
 */
function fits(entry: Entry, path: readonly Syllable[], bare: boolean): boolean {
  let cost = 0
  let unknown = 0
  for (let i = 0; i < path.length; i++) {
    const seen = path[i]?.marks ?? 0
    const meant = entry.marks[i] ?? 0
    if (seen === -1) unknown++
    else if (seen !== meant && !(bare && seen === 0)) {
      if (entry.strict || !isSlip(seen, meant, path[i]?.base ?? '')) return false
      cost++
    }
  }
  if (unknown === path.length) return false
  if (path.length === 1)
    return entry.lenient ? cost === 0 || path[0]?.marks === 0 : cost === 0 && (!bare || path[0]?.marks === entry.marks[0])
  return true
}

const TILDE = 4
const HOOK = 3
const STROKE = 4

/** True where what is seen lacks marks of what is meant, or takes hook for tilde, đ for d, or a dot of the i for a grave. */
function isSlip(seen: number, meant: number, base: string): boolean {
  const tone = seen & 7
  const meantTone = meant & 7
  const toneSlips =
    tone === meantTone ||
    tone === 0 ||
    (tone === HOOK && meantTone === TILDE) ||
    (tone === TILDE && meantTone === HOOK) ||
    (tone === 1 && base.includes('i'))
  if (!toneSlips) return false
  for (let a = seen >> 3, b = meant >> 3; a !== 0 || b !== 0; a >>>= 3, b >>>= 3) {
    const shape = a & 7
    if (shape !== 0 && shape !== (b & 7) && shape !== STROKE) return false
  }
  return true
}
