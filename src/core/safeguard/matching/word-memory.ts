import { vocabularyAge } from '../../text/vocabulary.ts'
import { gap, type WordTable } from '../../text/word-table.ts'
import type { Piece } from '../form/mend.ts'
import { gapBefore, LABEL, piecesOfWord } from '../form/plain-words.ts'
import { doubled, formCode, gapCode, type Sequence, syllableFlag } from '../form/sequence.ts'
import { bareTitles } from '../words/names.ts'
import { flagsOf, type Lexicon, stepOf } from './lexicon.ts'
import { soloOf } from './match-words.ts'
import { isGenderName, isRareSurname, isSurname } from './surname.ts'

/** What a word of the vocabulary is for the safeguard. */
export const wordKind = {
  unseen: 0,
  /** One syllable, or one foreign word. */
  one: 1,
  /** Several syllables without a space between them. */
  several: 2,
  /** An onset alone: a label where a bracket follows, else perhaps a part of a word. */
  label: 3,
  /** Perhaps a part of a word. */
  part: 4,
} as const

/** The syllables of words, by their numbers in the vocabulary: made once for each distinct word. */
export class WordMemory {
  readonly #lexicon: Lexicon
  #age = -1
  #kinds = new Uint8Array(0)
  #steps = new Int32Array(0)
  #commaSteps = new Int32Array(0)
  #marks = new Float64Array(0)
  #forms = new Uint8Array(0)
  #flags = new Uint16Array(0)
  #solos = new Int16Array(0)
  #bases: string[] = []
  readonly #several = new Map<number, readonly Piece[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  #forgetOld(): void {
    if (this.#age === vocabularyAge()) return
    this.#age = vocabularyAge()
    const room = 1 << 12
    this.#kinds = new Uint8Array(room)
    this.#steps = new Int32Array(room)
    this.#commaSteps = new Int32Array(room)
    this.#marks = new Float64Array(room)
    this.#forms = new Uint8Array(room)
    this.#flags = new Uint16Array(room)
    this.#solos = new Int16Array(room)
    this.#bases = []
    this.#several.clear()
  }

  /**
   * Lays the syllables of the words from `from` up to `to`, in a stretch that ends at `end`, into `sequence`; false where something in the
   * text could hide something.
   */
  lay(words: WordTable, from: number, to: number, end: number, sequence: Sequence): boolean {
    this.#forgetOld()
    sequence.clear()
    const { starts, ends, numbers, gaps, text } = words
    let signs = gaps[to] ?? 0
    let singles = 0
    for (let at = from; at < to; at++) {
      const word = numbers[at] ?? 0
      const start = starts[at] ?? 0
      const stop = ends[at] ?? 0
      const before = gaps[at] ?? 0
      let kind = this.#kinds[word] ?? wordKind.unseen
      if (kind === wordKind.unseen) kind = this.#learn(word, text.slice(start, stop))
      signs |= before
      if (kind === wordKind.part || (signs & gap.sign) !== 0) return false
      if (kind === wordKind.label && (stop >= end || text.charCodeAt(stop) !== 0x29)) return false
      // Letters that stand alone in a row may be a word spaced out.
      singles = kind !== wordKind.label && stop - start === 1 && text.charCodeAt(start) > 57 ? singles + 1 : 0
      if (singles > 2) return false
      const between = ends[at - 1] ?? 0
      if (at === from) this.#addTo(sequence, word, gapCode.clause)
      else if (before === 0 && start - between === 1 && text.charCodeAt(between) === 0x20) this.#addTo(sequence, word, gapCode.space)
      else this.#addBehind(sequence, word, text, between, start)
    }
    return (signs & gap.sign) === 0
  }

  #addTo(sequence: Sequence, word: number, gap: number): void {
    if (this.#kinds[word] === wordKind.several) this.#addSeveral(sequence, word, gap)
    else
      sequence.add(
        this.#bases[word] ?? '',
        this.#steps[word] ?? 0,
        this.#commaSteps[word] ?? 0,
        this.#marks[word] ?? 0,
        gap,
        this.#forms[word] ?? 0,
        this.#flags[word] ?? 0,
        this.#solos[word] ?? 0,
      )
  }

  /** Behind more than one space: what stands between is kept, too. */
  #addBehind(sequence: Sequence, word: number, text: string, from: number, to: number): void {
    const place = sequence.count
    if (to - from === 2 && text.charCodeAt(from) === 0x2c && text.charCodeAt(from + 1) === 0x20) {
      this.#addTo(sequence, word, gapCode.comma)
      sequence.setBetween(place, ',')
      return
    }
    const [kind, signs] = gapBefore(text, from, to)
    this.#addTo(sequence, word, gapCode[kind])
    sequence.setBetween(place, signs)
  }

  #addSeveral(sequence: Sequence, word: number, gap: number): void {
    const lexicon = this.#lexicon
    for (const [at, piece] of (this.#several.get(word) ?? []).entries()) {
      const { letters, marks, form } = piece
      const [step, commaStep] = [stepOf(lexicon, letters), stepOf(lexicon, `,${letters}`)]
      sequence.add(
        letters,
        step,
        commaStep,
        marks,
        at === 0 ? gap : gapCode.soft,
        formCode[form],
        flagsOfPiece(lexicon, piece),
        soloOf(lexicon, step, marks),
      )
    }
  }

  #learn(word: number, surface: string): number {
    while (word >= this.#kinds.length) this.#grow()
    const made = piecesOfWord(surface, this.#lexicon.known)
    const [piece, more] = made === LABEL ? [labelOf(surface)] : (made ?? [])
    const kind =
      made === null || piece === undefined ? wordKind.part : made === LABEL ? wordKind.label : more ? wordKind.several : wordKind.one
    this.#kinds[word] = kind
    if (made !== LABEL && made !== null && kind === wordKind.several) this.#several.set(word, made)
    this.#bases[word] = piece?.letters ?? ''
    this.#steps[word] = stepOf(this.#lexicon, piece?.letters ?? '')
    this.#commaSteps[word] = stepOf(this.#lexicon, `,${piece?.letters ?? ''}`)
    this.#marks[word] = piece?.marks ?? 0
    this.#forms[word] = piece ? formCode[piece.form] : 0
    this.#flags[word] = piece ? flagsOfPiece(this.#lexicon, piece) : 0
    this.#solos[word] = soloOf(this.#lexicon, this.#steps[word] ?? 0, this.#marks[word] ?? 0)
    return kind
  }

  #grow(): void {
    this.#kinds = doubled(this.#kinds)
    this.#steps = doubled(this.#steps)
    this.#commaSteps = doubled(this.#commaSteps)
    this.#marks = doubled(this.#marks)
    this.#forms = doubled(this.#forms)
    this.#flags = doubled(this.#flags)
    this.#solos = doubled(this.#solos)
  }
}

const labelOf = (surface: string): Piece => ({
  letters: surface.toLowerCase(),
  marks: 0,
  start: 0,
  end: surface.length,
  form: 'lower',
  gap: 'space',
  between: '',
  cutShort: false,
})

function flagsOfPiece(lexicon: Lexicon, { letters: base, marks, cutShort }: Piece): number {
  const syllable = { base, marks }
  return (
    flagsOf(lexicon, base, cutShort) |
    (base.length === 1 ? syllableFlag.single : 0) |
    (isSurname(syllable, true) || isRareSurname(syllable) ? syllableFlag.surname : 0) |
    (isGenderName(syllable) ? syllableFlag.genderName : 0) |
    (marks === 0 && bareTitles.has(base) ? syllableFlag.bareTitle : 0)
  )
}
