import { StepTable } from './step-table.ts'
import { registerWord } from './vocabulary.ts'
import { gap, WordTable } from './word-table.ts'

export interface PhraseHit<Value> {
  readonly value: Value
  /** The word after the phrase. */
  readonly end: number
}

/** For each key one bit for each tree that has a phrase beginning with it: nearly every word is turned away here. */
const mostTrees = 256
const rowLength = mostTrees / 32
let first = new Int32Array(1024 * rowLength)
let trees = 0

/** Phrases of known words; a comma or hyphen in a phrase may also be missing in the text. One step per word, whatever the number of phrases. */
export class PhraseTree<Value> {
  /** From a node by the key of a word; the root is 1. */
  readonly #next = new StepTable()
  /** By node: the value of the phrase that ends there, and what may stand before its last word besides a space. */
  readonly #values: (Value | undefined)[] = [undefined, undefined]
  readonly #gaps: number[] = [0, 0]
  readonly #word: number
  readonly #bit: number
  readonly #firstKeys = new Set<number>()

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    if (trees === mostTrees) throw new Error('no room is left for another tree of phrases')
    this.#word = trees >> 5
    this.#bit = trees & 31
    trees++
    for (const [phrase, value] of entries) this.#add(phrase, value)
  }

  #add(phrase: string, value: Value): void {
    const table = new WordTable(phrase)
    let node = root
    for (let i = 0; i < table.count; i++) {
      const key = registerWord(table.wordOf(i))
      if (i === 0) this.#begin(key)
      node = this.#child(node, key)
      if (i > 0) this.#gaps[node] = (this.#gaps[node] ?? 0) | table.gapBefore(i)
    }
    this.#values[node] ??= value
  }

  #child(node: number, key: number): number {
    const known = this.#next.find(node, key)
    if (known !== 0) return known
    const made = this.#values.push(undefined) - 1
    this.#gaps.push(0)
    this.#next.add(node, key, made)
    return made
  }

  #begin(key: number): void {
    this.#firstKeys.add(key)
    const at = key * rowLength + this.#word
    while (at >= first.length) {
      const more = new Int32Array(first.length * 2)
      more.set(first)
      first = more
    }
    first[at] = (first[at] ?? 0) | (1 << this.#bit)
  }

  /** True where a phrase begins with the word of this key. */
  begins(key: number): boolean {
    return (((first[key * rowLength + this.#word] ?? 0) >> this.#bit) & 1) === 1
  }

  /** The keys of the words that phrases begin with. */
  firstWords(): Iterable<number> {
    return this.#firstKeys
  }

  /** The longest phrase that begins with the word `from` and ends before the word `limit`. */
  longest(words: WordTable, from: number, limit: number): PhraseHit<Value> | null {
    const key = words.keys[from] ?? 0
    if (!this.begins(key) || from >= limit) return null
    return this.#follow(words, this.#next.find(root, key), from, limit)
  }

  #follow(words: WordTable, start: number, from: number, limit: number): PhraseHit<Value> | null {
    const { keys, gaps } = words
    const last = Math.min(limit, words.count)
    let node = start
    let end = from + 1
    let value = this.#values[node]
    for (let i = from + 1; i < last; i++) {
      node = this.#next.find(node, keys[i] ?? 0)
      if (node === 0 || ((gaps[i] ?? 0) & ~(this.#gaps[node] ?? 0) & ~gap.line) !== 0) break
      const longer = this.#values[node]
      if (longer === undefined) continue
      value = longer
      end = i + 1
    }
    return value === undefined ? null : { value, end }
  }

  /** The first word, before `limit`, that a phrase begins with; -1 where none stands there. */
  findIn(words: WordTable, from: number, limit: number): number {
    const last = Math.min(limit, words.count)
    for (let i = from; i < last; i++) if (this.begins(words.keys[i] ?? 0) && this.longest(words, i, limit)) return i
    return -1
  }
}

const root = 1

/** A tree of phrases that all mean the same. */
export const phraseSet = (...phrases: readonly string[]): PhraseTree<true> => new PhraseTree(phrases.map(phrase => [phrase, true]))
