import type { Gap } from './letter-runs.ts'
import { type Syllable, width } from './normal-form.ts'

/** Gaps by how far they part: from `clause` on, no phrase goes over them. */
export const gapCode: Readonly<Record<Gap, number>> = { soft: 0, space: 1, wide: 2, line: 3, comma: 4, clause: 5, sentence: 6 }
const gaps = Object.keys(gapCode) as Gap[]
export const formCode = { lower: 0, title: 1, upper: 2, odd: 3 } as const
const forms = Object.keys(formCode) as (keyof typeof formCode)[]

export const syllableFlag = {
  /** May be the first half of a syllable of the lexicon, or the second. */
  begins: 1,
  ends: 2,
  /** Has an `i` in it, on which scanners see a dot for a grave. */
  hasI: 4,
  /** The first letters of a word cut short. */
  cutShort: 8,
  /** A letter of it cannot be seen. */
  masked: 16,
  /** Two letters or more. */
  word: 32,
  single: 64,
  /** A family name, its marks perhaps missing. */
  surname: 128,
  /** `Thị`, `Văn`. */
  genderName: 256,
  /** `ong`, `ba`: calls a person, where marks are missing. */
  bareTitle: 512,
  /** May stand for more than itself: the first half of another, cut short, or masked. */
  mayBeOther: 1024,
} as const

/**
 * The syllables of one text as arrays side by side, one entry a syllable: what the search for words runs over. Made once and filled anew
 * for each text, since most texts are looked at once and say nothing.
 */
export class Sequence {
  count = 0
  /** The number of the syllable in the tree of the lexicon, 0 where no phrase has it. */
  steps = new Int32Array(256)
  /** The same where a comma stands before it. */
  commaSteps = new Int32Array(256)
  marks = new Float64Array(256)
  gaps = new Uint8Array(256)
  forms = new Uint8Array(256)
  flags = new Uint16Array(256)
  /** Which concepts the syllable is by itself, see `soloOf`; -1 where that was not looked up. */
  solos = new Int16Array(256)
  readonly bases: string[] = []
  /** The signs of the gaps before them; set by `setBetween` where there are any. */
  readonly betweens: string[] = []
  readonly #filled: number[] = []
  /** How many have marks, how many are words, and how those and all are written. */
  marked = 0
  words = 0
  lower = 0
  odd = 0
  titles = 0

  clear(): void {
    for (let at = 0; at < this.#filled.length; at++) this.betweens[this.#filled[at] ?? 0] = ''
    this.#filled.length = 0
    this.count = this.marked = this.words = this.lower = this.odd = this.titles = 0
  }

  add(base: string, step: number, commaStep: number, marks: number, gap: number, form: number, flags: number, solo = -1): void {
    const at = this.count
    if (at >= this.steps.length) this.#grow()
    this.steps[at] = step
    this.commaSteps[at] = commaStep
    this.marks[at] = marks
    this.gaps[at] = gap
    this.forms[at] = form
    this.flags[at] = flags
    this.solos[at] = solo
    this.bases[at] = base
    this.count = at + 1
    if (marks !== 0) this.marked++
    if (form === formCode.title) this.titles++
    if ((flags & syllableFlag.word) === 0) return
    this.words++
    if (form === formCode.lower) this.lower++
    else if (form === formCode.odd) this.odd++
  }

  /** The signs before the syllable `at`. */
  setBetween(at: number, signs: string): void {
    while (this.betweens.length <= at) this.betweens.push('')
    this.betweens[at] = signs
    this.#filled.push(at)
  }

  /** As rules see them, but for their places in the text. */
  syllables(): Syllable[] {
    let place = 0
    return Array.from({ length: this.count }, (_, i) => {
      const gap = gaps[this.gaps[i] ?? 0] ?? 'space'
      place += width[gap]
      const form = forms[this.forms[i] ?? 0] ?? 'lower'
      const [base, marks, between] = [this.bases[i] ?? '', this.marks[i] ?? 0, this.betweens[i] ?? '']
      return { base, marks, start: i, end: i, form, gap, between, cutShort: false, at: place }
    })
  }

  #grow(): void {
    this.steps = doubled(this.steps)
    this.commaSteps = doubled(this.commaSteps)
    this.marks = doubled(this.marks)
    this.gaps = doubled(this.gaps)
    this.forms = doubled(this.forms)
    this.flags = doubled(this.flags)
    this.solos = doubled(this.solos)
  }
}

/** The same numbers with as much room again behind them. */
export function doubled<Numbers extends Int32Array | Int16Array | Float64Array | Uint8Array | Uint16Array>(numbers: Numbers): Numbers {
  const more = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2)
  more.set(numbers)
  return more
}
