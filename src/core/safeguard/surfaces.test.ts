import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyExample } from './examples/every-example.ts'
import { screenWords } from './screen-words.ts'

/** What can be done to the surface of a text without changing what it says; the share that must still be held, and may be held wrongly. */
type Change = readonly [name: string, change: (text: string) => string, recall: number, wrongly: number]

const replaced = (text: string, table: Readonly<Record<string, string>>): string =>
  Array.from(text, letter => table[letter] ?? letter).join('')
const everyWord = (text: string, nth: number, change: (word: string) => string): string => {
  let count = 0
  return text.replace(/[\p{L}\p{M}]+/gu, word => (count++ % nth === 0 ? change(word) : word))
}
const between = (word: string, sign: string): string => Array.from(word).join(sign)
const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const shifted = (text: string, small: number, capital: number): string =>
  text.replace(/[a-zA-Z]/g, letter => String.fromCodePoint(letter.charCodeAt(0) + (letter >= 'a' ? small - 97 : capital - 65)))

/** Each letter of a word as the keys that type it, the key of the tone behind the word or behind its vowel. */
const typed = (
  text: string,
  shapes: Readonly<Record<string, string>>,
  tones: Readonly<Record<string, string>>,
  behindWord: boolean,
): string =>
  text.normalize('NFC').replace(/\p{L}+/gu, word => {
    const letters = Array.from(word, letter => keysOf(letter, shapes, tones))
    if (behindWord) return letters.map(({ keys }) => keys).join('') + (letters.find(({ tone }) => tone !== '')?.tone ?? '')
    return letters.map(({ keys, tone }) => keys + tone).join('')
  })
function keysOf(letter: string, shapes: Readonly<Record<string, string>>, tones: Readonly<Record<string, string>>) {
  const marks = letter.normalize('NFD')
  const tone = Array.from(marks).find(mark => tones[mark] !== undefined)
  const plain = Array.from(marks, mark => (tones[mark] === undefined ? mark : ''))
    .join('')
    .normalize('NFC')
  return { keys: shapes[plain.toLowerCase()] ?? plain, tone: tones[tone ?? ''] ?? '' }
}
const telex = { ă: 'aw', â: 'aa', ê: 'ee', ô: 'oo', ơ: 'ow', ư: 'uw', đ: 'dd' }
const telexTones = { '\u0300': 'f', '\u0301': 's', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' }
const vni = { ă: 'a8', â: 'a6', ê: 'e6', ô: 'o6', ơ: 'o7', ư: 'u7', đ: 'd9' }
const vniTones = { '\u0300': '2', '\u0301': '1', '\u0309': '3', '\u0303': '4', '\u0323': '5' }
const everyThird = (text: string, sign: string): string => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, `$1${sign}`)

const changes: readonly Change[] = [
  ['as it is', text => text, 1, 0],
  ['decomposed', text => text.normalize('NFD'), 1, 0],
  ['zero-width spaces in words', text => everyWord(text, 2, word => between(word, '\u200b')), 1, 0],
  ['soft hyphens in words', text => everyWord(text, 1, word => between(word, '\u00ad')), 1, 0],
  ['word joiners everywhere', text => between(text, '\u2060'), 1, 0],
  ['variation selectors', text => text.replace(/\p{L}/gu, '$&\ufe0f'), 1, 0],
  ['struck through', text => text.replace(/\p{L}/gu, '$&\u0336'), 0.98, 0.01],
  ['Cyrillic letters', text => replaced(text, { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і' }), 1, 0],
  ['Greek letters', text => replaced(text, { a: 'α', o: 'ο', i: 'ι', u: 'υ', v: 'ν', p: 'ρ', t: 'τ', k: 'κ' }), 1, 0],
  ['small capitals', text => replaced(text, { a: 'ᴀ', o: 'ᴏ', i: 'ɪ', n: 'ɴ' }), 1, 0],
  ['full width', text => shifted(text, 0xff41, 0xff21), 1, 0],
  ['mathematical letters', text => shifted(text, 0x1d41a, 0x1d400), 1, 0],
  // A word that becomes figures alone (`ai`, `41`) is read as a number.
  ['digits for letters', text => everyWord(text, 2, word => replaced(word, { o: '0', i: '1', e: '3', a: '4', s: '5' })), 0.955, 0.01],
  ['letters spaced out', text => text.replace(/ /g, '   ').replace(/(\p{L}\p{M}*)(?=\p{L})/gu, '$1 '), 0.98, 0],
  ['stops in words', text => everyWord(text, 2, word => (word.length > 2 ? between(word, '.') : word)), 0.98, 0.01],
  ['hyphens in words', text => everyWord(text, 2, word => (word.length > 3 ? `${word.slice(0, 2)}-${word.slice(2)}` : word)), 0.97, 0.015],
  ['hyphens between words', text => text.replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1-'), 0.98, 0],
  ['underscores between words', text => text.replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1_'), 0.98, 0],
  ['pictures between words', text => text.replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1🙂'), 0.98, 0],
  ['every third space gone', text => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (?=\p{Ll})/gu, '$1'), 0.95, 0.01],
  ['no-break spaces', text => text.replace(/ /g, '\u00a0'), 1, 0],
  ['doubled spaces', text => text.replace(/ /g, '  '), 1, 0],
  ['tabs between words', text => text.replace(/(\p{Ll}) (?=\p{Ll})/gu, '$1\t'), 0.98, 0],
  ['lines wrapped', text => text.replace(/(.{30,40}) /gu, '$1\n'), 1, 0],
  ['lines wrapped inside words', text => text.replace(/(.{40,46}\p{L})(?=\p{L})/gu, '$1-\n'), 0.95, 0.02],
  ['letters repeated', text => everyWord(text, 2, word => word.replace(/(\p{L})$/u, '$1$1$1')), 0.95, 0.01],
  ['entities', text => text.replace(/[^\p{ASCII}]/gu, letter => `&#${letter.codePointAt(0)};`), 1, 0],
  ['words in quotes', text => everyWord(text, 3, word => `“${word}”`), 0.97, 0],
  ['letters masked', text => everyWord(text, 3, word => (word.length > 3 ? `${word.slice(0, 2)}*${word.slice(3)}` : word)), 0.86, 0.04],
  ['Telex keys, the tone behind the word', text => typed(text, telex, telexTones, true), 0.96, 0.01],
  ['Telex keys, the tone behind its vowel', text => typed(text, telex, telexTones, false), 0.96, 0.01],
  ['VNI keys, the tone behind the word', text => typed(text, vni, vniTones, true), 0.96, 0.01],
  ['VNI keys, the tone behind its vowel', text => typed(text, vni, vniTones, false), 0.96, 0.01],
  ['marks of notes', text => everyThird(text, '[1] '), 0.98, 0.01],
  ['marks of notes in round brackets', text => everyThird(text, '(2) '), 0.98, 0.01],
  ['tags', text => everyThird(text, '<br>'), 0.98, 0.01],
  ['stars of emphasis', text => text.replace(/(\p{Ll}+ \p{Ll}+) /gu, '**$1** '), 0.98, 0.01],
  ['words in brackets', text => text.replace(/(\p{Ll}+ \p{Ll}+ \p{Ll}+) (\p{Ll}+) /gu, '$1 ($2) '), 0.97, 0.01],
  ['dots that stop nothing', text => everyThird(text, '… '), 0.98, 0.01],
  ['cells of a table', text => everyThird(text, ' | '), 0.98, 0.01],
  ['capitals', text => text.toUpperCase(), 0.93, 0.01],
  ['no capitals', text => text.toLowerCase(), 0.93, 0.01],
  [
    'capitals on every word',
    text => text.replace(/(^|\s)(\p{L})/gu, (_, space: string, letter: string) => space + letter.toUpperCase()),
    0.93,
    0.01,
  ],
  ['no marks', withoutMarks, 0.9, 0.03],
  ['every second word without marks', text => everyWord(text, 2, withoutMarks), 0.92, 0.02],
  ['marks mistaken by a scanner', text => replaced(text, { ỏ: 'õ', ế: 'é', ấ: 'â', ố: 'ô', đ: 'd' }), 0.95, 0.02],
  ['letters mistaken by a scanner', text => everyWord(text, 3, word => word.replace('m', 'rn').replace(/h(?=[aeiou])/, 'b')), 0.93, 0.02],
]

const { nearMisses, ...toHold } = everyExample
const held = Object.values(toHold).flat()
const share = (texts: readonly string[]): number => texts.filter(text => screenWords(text) !== null).length / texts.length

for (const [name, change, recall, wrongly] of changes) {
  test(`${name}: what must be held is held, the rest is not`, () => {
    const caught = share(held.map(change))
    const false_ = share(nearMisses.map(change))
    assert.ok(caught >= recall, `recall ${caught.toFixed(3)}, wanted ${recall}`)
    assert.ok(false_ <= wrongly, `false holds ${false_.toFixed(3)}, wanted at most ${wrongly}`)
  })
}
