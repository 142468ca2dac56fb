import { registerWord } from './vocabulary.ts'
import { gap, WordTable } from './word-table.ts'

interface Node<Value> {
  value: Value | undefined
  readonly next: Map<number, Node<Value>>
  /** What may stand before this word besides a space. */
  gaps: number
}

export interface PhraseHit<Value> {
  readonly value: Value
  /** The word after the phrase. */
  readonly end: number
}

/** Phrases of known words; a comma or hyphen in a phrase may also be missing in the text. One step per word, whatever the number of phrases. */
export class PhraseTree<Value> {
  readonly #root: Node<Value> = { value: undefined, next: new Map(), gaps: 0 }
  /** One bit for each key that a phrase begins with: nearly every word is turned away here. */
  #first = new Int32Array(64)

  constructor(entries: Iterable<readonly [phrase: string, value: Value]>) {
    for (const [phrase, value] of entries) this.#add(phrase, value)
  }

  #add(phrase: string, value: Value): void {
    const table = new WordTable(phrase)
    let node = this.#root
    if (table.count > 0) this.#begin(registerWord(table.wordOf(0)))
    for (let i = 0; i < table.count; i++) {
      const key = registerWord(table.wordOf(i))
      let next = node.next.get(key)
      if (next === undefined) {
        next = { value: undefined, next: new Map(), gaps: 0 }
        node.next.set(key, next)
      }
      if (i > 0) next.gaps |= table.gapBefore(i)
      node = next
    }
    node.value ??= value
  }

  #begin(key: number): void {
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
    return this.#root.next.keys()
  }

  /** The longest phrase that begins with the word `from` and ends before the word `limit`. */
  longest(words: WordTable, from: number, limit: number): PhraseHit<Value> | null {
    const key = words.keyOf(from)
    if (!this.begins(key) || from >= limit) return null
    return this.#follow(words, this.#root.next.get(key), from, limit)
  }

  /** The first word, before `limit`, that a phrase begins with; -1 where none stands there. */
  findIn(words: WordTable, from: number, limit: number): number {
    for (let i = from; i < limit; i++) if (this.begins(words.keyOf(i)) && this.longest(words, i, limit)) return i
    return -1
  }

  #follow(words: WordTable, first: Node<Value> | undefined, from: number, limit: number): PhraseHit<Value> | null {
    if (first === undefined) return null
    let node: Node<Value> | undefined = first
    let hit: PhraseHit<Value> | null = node.value === undefined ? null : { value: node.value, end: from + 1 }
    for (let i = from + 1; i < limit; i++) {
      node = node.next.get(words.keyOf(i))
      if (node === undefined || (words.gapBefore(i) & ~node.gaps & ~gap.line) !== 0) break
      if (node.value !== undefined) hit = { value: node.value, end: i + 1 }
    }
    return hit
  }
}

/** A tree of phrases that all mean the same. */
export const phraseSet = (...phrases: readonly string[]): PhraseTree<true> => new PhraseTree(phrases.map(phrase => [phrase, true]))
