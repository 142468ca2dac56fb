/**
 * One character → the Latin letter a reader sees in it. Look-alikes of other scripts, styled letters and marks of any encoding come to the
 * same letter, so that a word is the same word however it is drawn.
 */

/** Bits of a letter's code: the letter a–z, a digit or `*` (any one letter) in the lowest eight, then its shape, its tone, and its case. */
export const SHAPE = 8
export const TONE = 12
export const UPPER = 1 << 16
/** A sign that stands for a letter only where it is inside a word. */
export const SIGN = 1 << 17
/** What is no letter. */
export const IGNORED = -1
export const SPACE = -2
export const BREAK = -3
export const OTHER = -4
/** A combining mark: its shape and tone bits, to be laid on the letter before. */
export const MARK = 1 << 20

const shapes: Readonly<Record<string, number>> = { '\u0302': 1, '\u0306': 2, '\u031b': 3 }
const tones: Readonly<Record<string, number>> = {
  '\u0300': 1,
  '\u0340': 1,
  '\u0301': 2,
  '\u0341': 2,
  '\u0309': 3,
  '\u0303': 4,
  '\u0342': 4,
  '\u0323': 5,
}
const stroke = /[\u0335-\u0338]/

/** Letter → characters that look like it and that Unicode's compatibility forms do not bring back. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аαɑⲁᴀɐ∂ꭺᎪ⍺',
  b: 'ЬвʙɓƅВβЪБᏼᏏ',
  c: 'сϲᴄⲥƈʗСⅽ',
  d: 'ԁɗɖᴅժԀᎠɒ',
  e: 'еєεɛᴇҽеЕΕǝə℮Э',
  f: 'ƒꜰϝք',
  g: 'ɡցɢԍɠǥᶃԌ',
  h: 'һհʜнНΗɦԊԋ',
  i: 'іıɩιɪӏі¡ΙІꭵ',
  j: 'јʝϳᴊЈ',
  k: 'кκᴋКΚƙⲕҡ',
  l: 'ʟłɭӀⅼ∣ⵏןƚ',
  m: 'мᴍМΜⲙɱ',
  n: 'пηոɴпиИΝᴨɲƞӣ',
  o: 'оοσօᴏОΟⲟ०೦๐ø○◯⊙ѳ',
  p: 'рρᴘРΡⲣƿþ',
  q: 'ԛզԚ',
  r: 'гʀгⲅᴦЯяɾɼ',
  s: 'ѕꜱʂЅɕՏ',
  t: 'тτᴛтТΤⲧƭŧ†',
  u: 'υսᴜцʋμɥ∪',
  v: 'ѵνᴠⴸ∨ⅴѴ',
  w: 'ѡωᴡшщԝɯ',
  x: 'хχⅹХΧ×ⲭ',
  y: 'уγʏУΥүҮƴỿ',
  z: 'ᴢʐżΖƶ',
}
const signs: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '£': 'l', '|': 'l', '�': '*', '*': '*' }

const table = new Map<string, number>()
for (const [letter, characters] of Object.entries(lookAlikes)) {
  for (const character of characters) table.set(character, letter.charCodeAt(0) | (character !== character.toLowerCase() ? UPPER : 0))
}
for (const [character, letter] of Object.entries(signs)) table.set(character, letter.charCodeAt(0) | SIGN)
for (const character of 'đðɖ') table.set(character, 100 | (4 << SHAPE))
for (const character of 'ĐÐƉ') table.set(character, 100 | (4 << SHAPE) | UPPER)

/** Squared and circled letters stand in rows of 26. */
const rows = [0x1f150, 0x1f170, 0x1f1e6]

function fromCompatibility(character: string): number {
  const point = character.codePointAt(0) ?? 0
  const row = rows.find(first => point >= first && point < first + 26)
  if (row !== undefined) return (97 + point - row) | UPPER
  let code = 0
  for (const part of character.normalize('NFKD')) {
    const shape = shapes[part] ?? (stroke.test(part) ? 4 : 0)
    const tone = tones[part] ?? 0
    if (code === 0) {
      code = table.get(part) ?? asciiCode(part)
      if (code === 0) return 0
    } else code |= (shape << SHAPE) | (tone << TONE)
  }
  return code
}

function asciiCode(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 97 && code <= 122) return code
  if (code >= 65 && code <= 90) return (code + 32) | UPPER
  return code >= 48 && code <= 57 ? code : 0
}

/** Drawn as nothing, though Unicode counts them among letters or marks. */
const fillers = new Set(['\u034f', '\u115f', '\u1160', '\u17b4', '\u17b5'])

function classify(character: string): number {
  if (
    character === '\n' ||
    character === '\r' ||
    character === '\u2028' ||
    character === '\u2029' ||
    character === '\v' ||
    character === '\f'
  )
    return BREAK
  if (fillers.has(character) || /[\p{Cf}\p{Variation_Selector}]/u.test(character)) return IGNORED
  if (/[\s\u2800\u3164\uffa0]/u.test(character)) return SPACE
  const known = table.get(character)
  if (known !== undefined) return known
  if (/\p{M}/u.test(character)) {
    const shape = shapes[character] ?? (stroke.test(character) ? 4 : 0)
    return MARK | (shape << SHAPE) | ((tones[character] ?? 0) << TONE)
  }
  return fromCompatibility(character) || OTHER
}

const cache = new Map<number, number>()
const small = new Int32Array(0x2000)

/** The code of a character: a letter with its shape, tone and case, a mark, or one of the kinds above. */
export function letterCode(point: number): number {
  if (point < 0x2000) {
    const known = small[point] ?? 0
    if (known !== 0) return known
    const code = classify(String.fromCodePoint(point))
    small[point] = code
    return code
  }
  let code = cache.get(point)
  if (code === undefined) {
    code = classify(String.fromCodePoint(point))
    if (cache.size < 20_000) cache.set(point, code)
  }
  return code
}
