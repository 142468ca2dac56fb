import { type Gap, letterRuns } from './letter-runs.ts'
import { joinBroken, type Piece, piecesOf } from './mend.ts'
import { plainPieces } from './plain-words.ts'
import { readTypedKeys } from './typed-keys.ts'

/**
 * A text as its syllables: each with its plain letters, its marks and the place of its words, whatever was done to the surface. Rules look
 * at nothing else, so that an invisible space or a borrowed letter changes nothing.
 */
export interface Syllable {
  /** a–z; may hold digits or `*` where nothing better could be made of it. */
  readonly base: string
  /** Three bits a letter for its shape, over three bits for the tone. */
  readonly marks: number
  readonly start: number
  readonly end: number
  readonly form: 'lower' | 'title' | 'upper' | 'odd'
  /** What stands before it. */
  readonly gap: Gap
  readonly between: string
  /** The first letters of a word cut short: `đ` in `đ/tượng`. */
  readonly cutShort: boolean
  /** Distance from the beginning, punctuation counted in. */
  readonly at: number
}

export interface NormalForm {
  readonly syllables: readonly Syllable[]
  /** True where the text is written without marks as a whole. */
  readonly bare: boolean
  /** True where capitals say nothing: all capitals, or none. */
  readonly flatCase: boolean
}

/** How far each gap parts, for the distance between words. */
export const width: Readonly<Record<Gap, number>> = { soft: 1, space: 1, wide: 1, line: 1, comma: 2, clause: 4, sentence: 7 }

export function normalForm(text: string, known: (word: string) => boolean): NormalForm {
  const form = laidOut(plainPieces(text, known) ?? joinBroken(letterRuns(text), known).flatMap(run => piecesOf(run, known)))
  if (!form.bare) return form
  const typed = readTypedKeys(letterRuns(text))
  return typed === null ? form : laidOut(joinBroken(typed, known).flatMap(run => piecesOf(run, known)))
}

function laidOut(pieces: readonly Piece[]): NormalForm {
  const syllables: Syllable[] = []
  let at = 0
  let marked = 0
  for (const piece of pieces) {
    at += width[piece.gap]
    if (piece.marks !== 0) marked++
    const { letters: base, marks, start, end, form, gap, between, cutShort } = piece
    syllables.push({ base, marks, start, end, form, gap, between, cutShort, at })
  }
  return {
    syllables,
    bare: marked < syllables.length * 0.2,
    flatCase: isFlat(syllables),
  }
}

/** All capitals, no capitals, a capital on every word, or capitals anywhere. */
function isFlat(syllables: readonly Syllable[]): boolean {
  let [words, lower, odd, title] = [0, 0, 0, 0]
  syllables.forEach(({ base, form }, index) => {
    if (index > 0 && form === 'title') title++
    if (base.length < 2 || base.charCodeAt(0) < 97) return
    words++
    if (form === 'lower') lower++
    else if (form === 'odd') odd++
  })
  if (lower <= words * 0.1 || odd > words * 0.2) return true
  return lower >= words - 1 && title === 0
}
