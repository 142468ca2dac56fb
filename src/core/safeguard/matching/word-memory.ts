import { vocabularyAge } from '../../text/vocabulary.ts'
import type { WordTable } from '../../text/word-table.ts'
import type { Piece } from '../form/mend.ts'
import { LABEL, piecesOfWord } from '../form/plain-words.ts'
import { doubled, formCode, gapCode, type Sequence, syllableFlag } from '../form/sequence.ts'
import { bareTitles } from '../words/names.ts'
import { flagsOf, type Lexicon, stepOf } from './lexicon.ts'
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
  #bases: string[] = []
  readonly #several = new Map<number, readonly Piece[]>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** To be called before the words of a text are asked for. */
  forgetOld(): void {
    if (this.#age === vocabularyAge()) return
    this.#age = vocabularyAge()
    const room = 1 << 12
    this.#kinds = new Uint8Array(room)
    this.#steps = new Int32Array(room)
    this.#commaSteps = new Int32Array(room)
    this.#marks = new Float64Array(room)
    this.#forms = new Uint8Array(room)
    this.#flags = new Uint16Array(room)
    this.#bases = []
    this.#several.clear()
  }

  /** What the word is; it is learnt where it has not been met. */
  kindOf(words: WordTable, at: number): number {
    const word = words.numberOf(at)
    const kind = this.#kinds[word] ?? wordKind.unseen
    return kind === wordKind.unseen ? this.#learn(word, words.wordOf(at)) : kind
  }

  /** Adds the syllables of a word that was asked for before. */
  addTo(sequence: Sequence, word: number, gap: number): void {
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
      )
  }

  #addSeveral(sequence: Sequence, word: number, gap: number): void {
    const lexicon = this.#lexicon
    for (const [at, piece] of (this.#several.get(word) ?? []).entries()) {
      const { letters, marks, form } = piece
      const [step, commaStep] = [stepOf(lexicon, letters), stepOf(lexicon, `,${letters}`)]
      sequence.add(letters, step, commaStep, marks, at === 0 ? gap : gapCode.soft, formCode[form], flagsOfPiece(lexicon, piece))
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
    return kind
  }

  #grow(): void {
    this.#kinds = doubled(this.#kinds)
    this.#steps = doubled(this.#steps)
    this.#commaSteps = doubled(this.#commaSteps)
    this.#marks = doubled(this.#marks)
    this.#forms = doubled(this.#forms)
    this.#flags = doubled(this.#flags)
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
