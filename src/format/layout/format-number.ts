import { roman } from '../../core/text/roman.ts'

/** A file may name any number; from 10,000 on the last four figures are written, so that the label stays short. */
const romanLabel = (n: number): string => roman(n % 10_000)

/** a … z, aa, bb … as Word counts on: the letter repeated, not places of a number. English letters, for Word knows no đ here. */
const letter = (n: number): string => (n < 1 ? '' : String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 100)))

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** ISO 29500-1, 17.18.59 (ST_NumberFormat), as far as plans use it; other formats count in digits. */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return ''
    case 'upperRoman':
      return romanLabel(n)
    case 'lowerRoman':
      return romanLabel(n).toLowerCase()
    case 'upperLetter':
      return letter(n).toUpperCase()
    case 'lowerLetter':
      return letter(n)
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'decimalEnclosedParen':
      return `(${n})`
    case 'decimalEnclosedFullstop':
      return `${n}.`
    case 'numberInDash':
      return `- ${n} -`
    case 'vietnameseCounting':
      return digits[n] ?? String(n)
    default:
      return /^0+\d$/.test(format) ? String(n).padStart(format.length, '0') : String(n)
  }
}
