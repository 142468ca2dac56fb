import { isSyllable } from './syllable.ts'

/**
 * A run of letters that is no Vietnamese syllable, read as the one it stands for: digits for letters, repeated letters, the spelling of
 * text messages, letters that scanners mistake, letters typed for marks (Telex, VNI), masked letters. Only a word that the rules know
 * counts for the bolder corrections, so that a foreign word stays what it is.
 */
export function respell(letters: string, known: (word: string) => boolean): string | null {
  if (letters.length > 24) return null
  return (
    firstOf(withoutDigits(letters), word => isSyllable(word) || known(word)) ??
    firstOf(fromMessages(letters), known) ??
    firstOf(fromTyping(letters), known) ??
    firstOf(fromScans(letters), known)
  )
}

function firstOf(words: Iterable<string>, fits: (word: string) => boolean): string | null {
  for (const word of words) if (fits(word)) return word
  return null
}

function* withoutRepeats(letters: string): Generator<string> {
  const single = letters.replace(/(.)\1+/g, '$1')
  if (single !== letters) yield single
}

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gq',
}

function* withoutDigits(letters: string): Generator<string> {
  if (!/\d/.test(letters) || !/[a-z]/.test(letters)) return
  let words = ['']
  for (const letter of letters) {
    const options = digitLetters[letter] ?? letter
    words = options
      .split('')
      .flatMap(option => words.map(word => word + option))
      .slice(0, 16)
  }
  yield* words
  for (const word of words) yield* withoutRepeats(word)
  yield letters.replace(/\d/g, '')
}

const messageSpellings: readonly (readonly [RegExp, string])[] = [
  [/^f/, 'ph'],
  [/^w/, 'qu'],
  [/^j/, 'gi'],
  [/^dz/, 'd'],
  [/^z/, 'd'],
  [/^z/, 'gi'],
  [/^k(?=[aou])/, 'c'],
  [/^c(?=[iey])/, 'k'],
  [/^q(?!u)/, 'qu'],
  [/k$/, 'c'],
  [/k$/, 'ch'],
  [/g$/, 'ng'],
  [/^ng(?=[ie])/, 'ngh'],
  [/^g(?=[ie])/, 'gh'],
  [/0/g, 'o'],
]

function* fromMessages(letters: string): Generator<string> {
  for (const [pattern, plain] of messageSpellings) {
    const word = letters.replace(pattern, plain)
    if (word === letters) continue
    yield word
    for (const [again, more] of messageSpellings) yield word.replace(again, more)
  }
}

/** Telex and VNI as typed: `ddaaus`, `phanr`, `d9a61u`. */
function* fromTyping(letters: string): Generator<string> {
  const plain = letters.replace(/[0-9]/g, '')
  if (plain !== letters) yield plain
  const single = plain.replace(/([aeod])\1/g, '$1').replace(/(?<=[aou])w|w(?=[aou])/g, '')
  yield single
  yield single.replace(/[sfrxj]$/, '')
  yield single.replace(/(?<=[aeiouy])[sfrxj](?=[a-z])/, '')
  yield single.replace(/w/, 'u').replace(/[sfrxj]$/, '')
}

const mistaken: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['li', 'h'],
  ['lr', 'k'],
  ['l', 'i'],
  ['i', 'l'],
  ['j', 'i'],
  ['l', 't'],
  ['t', 'l'],
  ['f', 't'],
  ['b', 'h'],
  ['h', 'b'],
  ['c', 'e'],
  ['e', 'c'],
  ['c', 'o'],
  ['o', 'c'],
  ['u', 'n'],
  ['n', 'u'],
  ['g', 'q'],
  ['q', 'g'],
  ['v', 'y'],
  ['y', 'v'],
  ['s', 'a'],
]

/** One mistake of a scanner or of a typist: a mistaken letter, one too many, two that changed places. */
function* fromScans(letters: string): Generator<string> {
  if (letters.length < 3) return
  for (const [seen, meant] of mistaken) {
    for (let at = letters.indexOf(seen); at >= 0; at = letters.indexOf(seen, at + 1)) {
      yield letters.slice(0, at) + meant + letters.slice(at + seen.length)
    }
  }
  for (let at = 0; at < letters.length; at++) {
    const rest = letters.slice(at + 1)
    yield letters.slice(0, at) + (rest[0] ?? '') + (letters[at] ?? '') + rest.slice(1)
  }
  if (letters.length > 3) for (let at = 1; at < letters.length; at++) yield letters.slice(0, at) + letters.slice(at + 1)
}
