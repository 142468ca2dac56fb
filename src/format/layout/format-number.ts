const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(n: number): string {
  let rest = n % 10_000
  let text = ''
  for (const [value, letters] of romans)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}

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
      return roman(n)
    case 'lowerRoman':
      return roman(n).toLowerCase()
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
