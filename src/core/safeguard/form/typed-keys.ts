import type { LetterRun } from './letter-runs.ts'
import { isSyllable } from './syllable.ts'

/** How many of the words of a text have to be keys typed for marks before the whole is read so. */
const SHARE = 0.25

/** `nghieengx`, and a key pressed twice: longer words are no syllable. */
const MOST_KEYS = 14

/**
 * A text of which the keys were never turned into marks: `theo doxi`, `theo do4i`, `ddoois tuwowngj`. Read as what was meant, each letter
 * with its place; null where the text is none.
 */
export function readTypedKeys(runs: readonly LetterRun[]): LetterRun[] | null {
  let words = 0
  let typed = 0
  const read = runs.map(run => {
    if (!/[a-z]/.test(run.letters)) return run
    words++
    if (run.letters.length > MOST_KEYS) return run
    const meant = fromTelex(run) ?? fromVni(run)
    if (meant === null) return run
    typed++
    return meant
  })
  return typed > words * SHARE ? read : null
}

const CIRCUMFLEX = 1
const BREVE = 2
const HORN = 3
const STROKE = 4
const telexTones: Readonly<Record<string, number>> = { f: 1, s: 2, r: 3, x: 4, j: 5 }
const vniTones: Readonly<Record<string, number>> = { '2': 1, '1': 2, '3': 3, '4': 4, '5': 5 }

interface Draft {
  readonly kept: number[]
  readonly shapes: number[]
  tone: number
}

function fromTelex(run: LetterRun): LetterRun | null {
  const { letters } = run
  if (!/^[a-z]+$/.test(letters)) return null
  const draft: Draft = { kept: [], shapes: [], tone: 0 }
  for (let at = 0; at < letters.length; at++) if (!isTelexKey(letters, at, draft)) keep(draft, at)
  return meantBy(run, draft)
}

/** A key changes the letter before it, or the whole syllable, and is none itself. */
function isTelexKey(letters: string, at: number, draft: Draft): boolean {
  const key = letters[at] ?? ''
  const before = letters[draft.kept.at(-1) ?? -1] ?? ''
  if (key === before && /[aeo]/.test(key)) return shape(draft, CIRCUMFLEX)
  if (key === 'd' && before === 'd' && draft.kept.length === 1) return shape(draft, STROKE)
  if (key === 'w' && before === 'a') return shape(draft, BREVE)
  if (key === 'w' && /[ou]/.test(before)) return horn(letters, draft)
  const isBehindVowel = draft.kept.some(each => /[aeiouy]/.test(letters[each] ?? ''))
  if (telexTones[key] === undefined || !isBehindVowel) return false
  draft.tone = telexTones[key] ?? 0
  return true
}

function fromVni(run: LetterRun): LetterRun | null {
  const { letters } = run
  if (!/^[a-z][a-z1-9]*$/.test(letters) || !/[1-9]/.test(letters)) return null
  const draft: Draft = { kept: [], shapes: [], tone: 0 }
  for (let at = 0; at < letters.length; at++) {
    const key = letters[at] ?? ''
    if (!/\d/.test(key)) keep(draft, at)
    else if (!takesVniKey(letters, key, draft)) return null
  }
  return meantBy(run, draft)
}

function takesVniKey(letters: string, key: string, draft: Draft): boolean {
  const tone = vniTones[key]
  if (tone !== undefined) {
    draft.tone = tone
    return true
  }
  const last = (of: RegExp): number => draft.kept.findLastIndex(each => of.test(letters[each] ?? ''))
  if (key === '7') return last(/[ou]/) >= 0 && horn(letters, draft, last(/[ou]/))
  const at = key === '6' ? last(/[aeo]/) : key === '8' ? last(/a/) : last(/d/)
  return at >= 0 && shape(draft, key === '6' ? CIRCUMFLEX : key === '8' ? BREVE : STROKE, at)
}

function keep(draft: Draft, at: number): void {
  draft.kept.push(at)
  draft.shapes.push(0)
}

function shape(draft: Draft, mark: number, at = draft.kept.length - 1): boolean {
  draft.shapes[at] = mark
  return true
}

/** `uow` is `ươ`. */
function horn(letters: string, draft: Draft, at = draft.kept.length - 1): boolean {
  const before = letters[draft.kept[at - 1] ?? -1]
  if (letters[draft.kept[at] ?? -1] === 'o' && before === 'u' && draft.shapes[at - 1] === 0) draft.shapes[at - 1] = HORN
  return shape(draft, HORN, at)
}

/** Null where no key was typed, or no syllable comes of it. */
function meantBy(run: LetterRun, { kept, shapes, tone }: Draft): LetterRun | null {
  const letters = kept.map(at => run.letters[at]).join('')
  if (kept.length === run.letters.length || !isSyllable(letters)) return null
  const vowel = letters.search(/[aeiouy]/)
  return {
    ...run,
    letters,
    shapes,
    tones: kept.map((_, at) => (at === vowel ? tone : 0)),
    uppers: kept.map(at => run.uppers[at] ?? false),
    offsets: kept.map(at => run.offsets[at] ?? 0),
  }
}
