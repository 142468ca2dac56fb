/**
 * What language a text is written in, as far as reading needs it. Letters tell: no other language in reach uses ơ, ư or the doubly
 * marked vowels (ế, ặ, ộ …), and nearly half of the words of a Vietnamese text hold one. French, Portuguese and Romanian share à, é, â.
 */
export type Language = 'vietnamese' | 'unmarked' | 'other' | 'none'

/** Words counted; the first pages decide. */
const SAMPLE = 200_000
/** A document with as much English as Vietnamese, or long lists of numbers and names, stays well above. */
const MARKED_SHARE = 0.08
/** Typed without marks, one word in four is one of these; in English and French hardly one in thirty. */
const UNMARKED_SHARE = 0.2

/** A first look at this many short windows over the sample; where they are plainly Vietnamese, nothing more is counted. */
const WINDOWS = 8
const WINDOW = 400
/** Far above `MARKED_SHARE`: real text has 0.4 to 0.5. */
const PLAIN_SHARE = 0.25

const words = /\p{L}+/gu
/** Without ẹ, ọ, ị, ụ, which Yoruba and Igbo write too. */
const marked = /[ƠơƯưẠ-ặẺ-ỉỎ-ợỦ-ỹ]/
const frequent = new Set(
  (
    'va cua cac duoc trong cho thuc hien cong tinh nhan dan uy ban hoach nhiem vu trien khai bao cao don quan truoc ngay thang nam ' +
    'phoi hop chu tri so xa phuong theo ve khong nhung voi quy dinh tai hoac viec nguoi chuc hanh'
  ).split(' '),
)

export function languageOf(text: string): Language {
  const sample = text.slice(0, SAMPLE)
  return isPlainlyVietnamese(sample) ? 'vietnamese' : count(sample.normalize('NFC'))
}

/** One text in a hundred or fewer needs more than a look: typed without marks, in another language, or with its marks apart. */
function isPlainlyVietnamese(sample: string): boolean {
  let total = 0
  let withMarks = 0
  const step = Math.max(WINDOW, Math.floor(sample.length / WINDOWS))
  for (let from = 0; from < sample.length; from += step) {
    let isMarked = 0
    for (let at = from; at < from + WINDOW && at < sample.length; at++) {
      const code = sample.charCodeAt(at)
      if (code > 0x20) {
        if (markedCodes[code] === 1) isMarked = 1
      } else {
        total++
        withMarks += isMarked
        isMarked = 0
      }
    }
  }
  return withMarks > total * PLAIN_SHARE
}

const markedCodes = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) markedCodes[code] = marked.test(String.fromCharCode(code)) ? 1 : 0

function count(sample: string): Language {
  let total = 0
  let withMarks = 0
  let without = 0
  for (const [word] of sample.matchAll(words)) {
    total++
    if (marked.test(word)) withMarks++
    else if (frequent.has(word.toLowerCase())) without++
  }
  if (total === 0) return 'none'
  if (withMarks >= total * MARKED_SHARE) return 'vietnamese'
  return without >= total * UNMARKED_SHARE ? 'unmarked' : 'other'
}
