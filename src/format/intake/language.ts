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
  const sample = text.slice(0, SAMPLE).normalize('NFC')
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
