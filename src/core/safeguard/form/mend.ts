import type { Gap, LetterRun } from './letter-runs.ts'
import { respell } from './respell.ts'
import { cutSyllables, isSyllable } from './syllable.ts'

/** One syllable, or one foreign word, cut out of the letters. */
export interface Piece {
  letters: string
  /** Three bits a letter for its shape, over three bits for the tone. */
  marks: number
  start: number
  end: number
  form: 'lower' | 'title' | 'upper' | 'odd'
  gap: Gap
  between: string
  cutShort: boolean
}

type Known = (word: string) => boolean

/**
 * Runs that are parts of one word laid together again: spaced-out letters (`t h e o  d õ i`), broken syllables (`ph-ản bá-c`, `th eo`).
 * Letters spaced out with one separator throughout come out as one run, to be cut into syllables afterwards.
 */
export function joinBroken(runs: readonly LetterRun[], known: Known): LetterRun[] {
  const out: LetterRun[] = []
  for (let i = 0; i < runs.length; ) {
    const first = runs[i]
    if (first === undefined) break
    const end = endOfSpacedOut(runs, i)
    if (end - i >= 3 && !areInitials(runs.slice(i, end))) {
      out.push(...joinSpacedOut(runs.slice(i, end)))
      i = end
      continue
    }
    const next = runs[i + 1]
    const pair = next !== undefined && isOneSyllable(first, next, known, runs[i + 2]) ? join([first, next]) : null
    if (pair !== null) {
      const third = runs[i + 2]
      const whole = third !== undefined && isOneSyllable(pair, third, known, runs[i + 3])
      out.push(whole ? join([pair, third]) : pair)
      i += whole ? 3 : 2
      continue
    }
    out.push(next !== undefined && isCutShort(first, next) ? { ...first, cutShort: true } : first)
    i++
  }
  return out
}

const isClose = (gap: Gap): boolean => gap === 'soft' || gap === 'space' || gap === 'wide' || gap === 'line'

function endOfSpacedOut(runs: readonly LetterRun[], from: number): number {
  let end = from
  while (end < runs.length) {
    const run = runs[end]
    if (run === undefined || run.letters.length > 1 || /\d/.test(run.letters) || (end > from && !isClose(run.gap))) break
    end++
  }
  return end
}

/** `N.V.A` before a name stays: capitals with full stops that make no syllable. */
function areInitials(runs: readonly LetterRun[]): boolean {
  const letters = runs.map(run => run.letters).join('')
  return letters.length <= 4 && runs.every(run => run.uppers[0] === true) && !(letters.length > 2 && isSyllable(letters))
}

/** Where two widths of gap occur, the wider one stands between syllables. */
function joinSpacedOut(runs: readonly LetterRun[]): LetterRun[] {
  const rank: Partial<Record<Gap, number>> = { soft: 0, space: 1, line: 2, wide: 2 }
  const inner = runs.slice(1).map(run => rank[run.gap] ?? 3)
  const least = Math.min(...inner)
  const mixed = inner.some(each => each > least)
  const groups: LetterRun[][] = [[]]
  runs.forEach((run, index) => {
    if (mixed && index > 0 && (rank[run.gap] ?? 3) > least) groups.push([])
    groups.at(-1)?.push(run)
  })
  return groups.map(group => join(group))
}

function join(runs: readonly LetterRun[]): LetterRun {
  const [first] = runs
  return {
    letters: runs.map(run => run.letters).join(''),
    shapes: runs.flatMap(run => run.shapes),
    tones: runs.flatMap(run => run.tones),
    uppers: runs.flatMap(run => run.uppers),
    offsets: runs.flatMap(run => run.offsets),
    end: runs.at(-1)?.end ?? 0,
    gap: first?.gap ?? 'space',
    between: first?.between ?? '',
  }
}

const vowelless = /^(?:b|c|ch|d|g|gh|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)$/

/** `th` + `eo`, `ph` + `ản`, `bá` + `c`: two parts of one syllable, one of which is no syllable itself. */
function isOneSyllable(first: LetterRun, next: LetterRun, known: Known, after: LetterRun | undefined): boolean {
  if (!isClose(next.gap) || next.gap === 'line' || (next.uppers[0] === true && first.uppers[0] !== true)) return false
  const joined = first.letters + next.letters
  if (!isSyllable(joined) || tonesIn(first.tones, next.tones) > 1) return false
  if (first.uppers.every(Boolean) && /[.]/.test(next.between)) return false
  if (vowelless.test(first.letters) && /^[aeiouy]/.test(next.letters) && !known(first.letters)) return true
  if (!vowelless.test(next.letters) || !isSyllable(first.letters) || /[/.]/.test(next.between)) return false
  const belongsBehind = after !== undefined && (after.gap === 'soft' || (isClose(after.gap) && /^[aeiouy]/.test(after.letters)))
  return next.gap === 'soft' || (next.uppers[0] !== true && !belongsBehind)
}

const tonesIn = (...lists: (readonly number[])[]): number => lists.flat().filter(tone => tone > 0).length

/** True for a run that may be a part of a word: an onset alone, a lone letter that is none. */
export const isFragment = (run: LetterRun): boolean => vowelless.test(run.letters)

/** The syllables of a run: itself, or what it is cut or respelt into. */
export function piecesOf(run: LetterRun, known: Known): Piece[] {
  const { letters } = run
  if (isSyllable(letters) || known(letters) || /^\d+$/.test(letters)) return [cut(run, 0, letters.length)]
  if (letters.length <= 3 && !/[aeiouy*\d]/.test(letters)) return [cut(run, 0, letters.length, run.cutShort ?? isLowerOnset(run))]
  const plain = /^[a-z]+$/.test(letters)
  if (plain) {
    const single = withoutRepeats(run)
    if (single !== null && (isSyllable(single.letters) || known(single.letters))) return [cut(single, 0, single.letters.length)]
    if (letters.length >= 4) {
      const cuts = cutSyllables(
        letters,
        run.tones.map(tone => tone > 0),
        known,
      )
      if (cuts !== null && !isAbbreviation(run, cuts, known)) return cuts.map((end, index) => cut(run, cuts[index - 1] ?? 0, end))
    }
  }
  const better = respell(letters, known)
  return [better === null ? cut(run, 0, letters.length) : respelt(run, better)]
}

const isLowerOnset = (run: LetterRun): boolean => vowelless.test(run.letters) && !run.uppers.every(Boolean)
const isCutShort = (run: LetterRun, next: LetterRun): boolean => next.gap === 'soft' && next.between === '/' && vowelless.test(run.letters)

function cut(run: LetterRun, from: number, to: number, cutShort = false): Piece {
  const uppers = run.uppers.slice(from, to)
  return {
    letters: run.letters.slice(from, to),
    marks: run.shapes.slice(from, to).reduce((sum, shape) => (sum << 3) | shape, 0) * 8 + toneOf(run, from, to),
    start: run.offsets[from] ?? 0,
    end: run.offsets[to] ?? run.end,
    form: formOf(uppers),
    gap: from === 0 ? run.gap : 'soft',
    between: from === 0 ? run.between : '',
    cutShort,
  }
}

function formOf(uppers: readonly boolean[]): Piece['form'] {
  if (uppers.every(Boolean)) return uppers.length > 1 ? 'upper' : 'title'
  if (uppers.slice(1).some(Boolean)) return 'odd'
  return uppers[0] === true ? 'title' : 'lower'
}

/** `theooo` with the repeated letters said once, their marks kept; null where none is repeated. */
function withoutRepeats(run: LetterRun): LetterRun | null {
  const keep = Array.from(run.letters, (letter, at) => letter !== run.letters[at - 1])
  if (keep.every(Boolean)) return null
  const only = <Value>(values: readonly Value[]): Value[] => values.filter((_, at) => keep[at])
  return {
    ...run,
    letters: only(run.letters.split('')).join(''),
    shapes: only(run.shapes),
    tones: only(run.tones),
    uppers: only(run.uppers),
    offsets: only(run.offsets),
  }
}

/** A respelt word has lost the places of its marks: it counts as written without them. */
function respelt(run: LetterRun, letters: string): Piece {
  return { ...cut(run, 0, run.letters.length), letters, marks: 0 }
}

/** `ASEAN`, `GRDP`: capitals without marks stay one word, unless they are words of the rules run together. */
function isAbbreviation(run: LetterRun, cuts: readonly number[], known: Known): boolean {
  const bare = run.tones.every(tone => tone === 0) && run.shapes.every(shape => shape === 0)
  return bare && run.uppers.every(Boolean) && !cuts.every((end, index) => known(run.letters.slice(cuts[index - 1] ?? 0, end)))
}

/** A scanner's grave on an `i` yields to another tone of the same syllable. */
function toneOf(run: LetterRun, from: number, to: number): number {
  let tone = 0
  for (let at = from; at < to; at++) {
    const each = run.tones[at] ?? 0
    if (each !== 0 && (tone === 0 || (tone === 1 && run.letters[at] !== 'i'))) tone = each
  }
  return tone
}
