import { StepTable } from './step-table.ts'
import { registerWord } from './vocabulary.ts'
import { gap, WordTable } from './word-table.ts'

export interface PhraseHit<Value> {
  readonly value: Value
  /** The word after the phrase. */
  readonly end: number
}

/** Phrases of known words; a comma or hyphen in a phrase may also be missing in the text. One step per word, whatever the number of phrases. */
export class PhraseTree<Value> {
  /** From a node by the key of a word; the root is 1. */
  readonly #next = new StepTable()
  /** By node: the value of the phrase that ends there, and what may stand before its last word besides a space. */
  readonly #values: (Value | undefined)[] = [undefined, undefined]
  readonly #gaps: number[] = [0, 0]
  readonly #firstKeys = new Set<number>()
  /** One bit for each key that a phrase begins with: nearly every word is turned away here. */
  #first = new Int32Array(64)

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
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
    const at = key >> 5
    if (at >= this.#first.length) {
      const more = new Int32Array(at * 2)
      more.set(this.#first)
      this.#first = more
    }
    this.#first[at] = (this.#first[at] ?? 0) | (1 << (key & 31))
  }

  /** True where a phrase begins with the word of this key. */
  begins(key: number): boolean {
    return (((this.#first[key >> 5] ?? 0) >> (key & 31)) & 1) === 1
  }

  /** The keys of the words that phrases begin with. */
  firstWords(): Iterable<number> {
    return this.#firstKeys
  }

  /** The longest phrase that begins with the word `from` and ends before the word `limit`. */
  longest(words: WordTable, from: number, limit: number): PhraseHit<Value> | null {
    const key = words.keyOf(from)
    if (!this.begins(key) || from >= limit) return null
    return this.#follow(words, this.#next.find(root, key), from, limit)
  }

  /** The first word, before `limit`, that a phrase begins with; -1 where none stands there. */
  findIn(words: WordTable, from: number, limit: number): number {
    for (let i = from; i < limit; i++) if (this.begins(words.keyOf(i)) && this.longest(words, i, limit)) return i
    return -1
  }

  #follow(words: WordTable, first: number, from: number, limit: number): PhraseHit<Value> | null {
    let node = first
    let end = from + 1
    let value = this.#values[node]
    const last = Math.min(limit, words.count)
    for (let i = from + 1; i < last; i++) {
      node = this.#next.find(node, words.keys[i] ?? 0)
      if (node === 0 || ((words.gaps[i] ?? 0) & ~(this.#gaps[node] ?? 0) & ~gap.line) !== 0) break
      const longer = this.#values[node]
      if (longer === undefined) continue
      value = longer
      end = i + 1
    }
    return value === undefined ? null : { value, end }
  }
}

const root = 1

/** A tree of phrases that all mean the same. */
export const phraseSet = (...phrases: readonly string[]): PhraseTree<true> => new PhraseTree(phrases.map(phrase => [phrase, true]))
