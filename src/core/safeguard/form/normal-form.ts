import { type Gap, type LetterRun, letterRuns } from './letter-runs.ts'
import { joinBroken, type Piece, piecesOf } from './mend.ts'

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

const width: Readonly<Record<Gap, number>> = { soft: 1, space: 1, wide: 1, line: 1, comma: 2, clause: 4, sentence: 7 }

export function normalForm(text: string, known: (word: string) => boolean): NormalForm {
  const syllables: Syllable[] = []
  let at = 0
  let marked = 0
  for (const group of joinBroken(letterRuns(text), known)) {
    for (const piece of piecesOf(group, known)) {
      at += width[piece.gap]
      const marks = marksOf(piece)
      if (marks !== 0) marked++
      syllables.push({
        base: piece.letters,
        marks,
        start: piece.start,
        end: piece.end,
        form: piece.form,
        gap: piece.gap,
        between: piece.between,
        cutShort: piece.cutShort,
        at,
      })
    }
  }
  return {
    syllables,
    bare: marked < syllables.length * 0.2,
    flatCase: isFlat(syllables),
  }
}

/** All capitals, no capitals, a capital on every word, or capitals anywhere. */
function isFlat(syllables: readonly Syllable[]): boolean {
  const letters = syllables.filter(syllable => /^[a-z]{2,}$/.test(syllable.base))
  const count = (form: Syllable['form']): number => letters.filter(syllable => syllable.form === form).length
  if (count('lower') <= letters.length * 0.1 || count('odd') > letters.length * 0.2) return true
  return count('lower') >= letters.length - 1 && !syllables.slice(1).some(syllable => syllable.form === 'title')
}

function marksOf(piece: Piece): number {
  let marks = 0
  for (const shape of piece.shapes) marks = (marks << 3) | shape
  return (marks << 3) | piece.tone
}

export type { LetterRun }
