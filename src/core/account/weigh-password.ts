import { foldKey } from '../text/fold.ts'
import { plainWords } from './plain-words.ts'

/** How hard a password is to guess by what can be seen of it; whether it stands on a list of common ones, the server knows. */
export type PasswordWeight = 'too-short' | 'too-long' | 'too-plain' | 'fair' | 'good'

/** Characters, not bytes: letters with their marks count as one. */
export const shortestPassword = 12
export const longestPassword = 128

/** Fewer things to guess than this, and length alone does not help: `Vietnam@2026!!` has four. */
const fewestParts = 7
const manyParts = 14

const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn7ujm']
const forwardAndBack = runs.flatMap(run => [run, [...run].reverse().join('')])

const lookAlikes: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' }

/** How far a piece of a run on the keyboard, in the alphabet or in counting goes from here: three signs at least. */
function runAt(text: string, from: number): number {
  let length = 0
  for (const run of forwardAndBack) {
    const start = run.indexOf(text.slice(from, from + 3))
    if (start < 0 || from + 3 > text.length) continue
    let reach = 3
    while (from + reach < text.length && run[start + reach] === text[from + reach]) reach++
    length = Math.max(length, reach)
  }
  return length
}

/** How far one sign, or what stood before, is repeated from here. */
function repeatAt(text: string, from: number): number {
  let same = 1
  while (text[from + same] === text[from]) same++
  if (same >= 2) return same
  for (let length = Math.min(from, text.length - from); length >= 3; length--)
    if (text.slice(0, from).includes(text.slice(from, from + length))) return length
  return 0
}

const wordAt = (texts: readonly string[], from: number, words: readonly string[]): number =>
  Math.max(0, ...words.filter(word => texts.some(text => text.startsWith(word, from))).map(word => word.length))

/** In how many steps somebody who tries words, names, runs, repeats and years first gets there. */
function countParts(text: string, words: readonly string[]): number {
  const read = [...text].map(sign => lookAlikes[sign] ?? sign).join('')
  let parts = 0
  for (let at = 0; at < text.length; ) {
    const known = Math.max(wordAt([text, read], at, words), runAt(text, at), repeatAt(text, at))
    const digits = /^\d{2,}/.exec(text.slice(at))?.[0].length ?? 0
    const length = known || digits || 1
    parts += known ? 1 : digits ? Math.max(2, digits / 2) : /[\p{L}\p{N}]/u.test(text.charAt(at)) ? 1 : 0.5
    at += length
  }
  return parts
}

/** `personal`: what others know of who will use it: user name, name, address of mail. */
export function weighPassword(password: string, personal: readonly string[]): PasswordWeight {
  const length = [...password.normalize('NFC')].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const own = personal.flatMap(text => foldKey(text).split(/[^\p{L}\p{N}]+/u)).filter(word => word.length >= 3)
  const parts = countParts(foldKey(password).replaceAll(' ', ''), [...plainWords, ...own])
  if (parts < fewestParts) return 'too-plain'
  return parts >= manyParts ? 'good' : 'fair'
}
