import { formatNumber } from '../layout/format-number.ts'
import { CLOSE, type XmlScanner } from '../xml/xml-scanner.ts'

/** One level of a list style: what its labels look like. */
export interface ListLevel {
  readonly kind: 'number' | 'bullet'
  /** `1`, `a`, `A`, `i`, `I`; empty where no number is printed. */
  readonly format: string
  readonly prefix: string
  readonly suffix: string
  /** `%1%.%2%)`, as newer LibreOffice says it; null where prefix and suffix do. */
  readonly pattern: string | null
  /** After z come aa, bb rather than aa, ab. */
  readonly repeats: boolean
  readonly start: number
  /** How many levels the label shows. */
  readonly shown: number
  readonly bullet: string
  readonly font: string | null
}

export type ListStyle = readonly (ListLevel | undefined)[]

const levels = 10
/** A label is a few signs; a long one, printed on every paragraph, would make a small file into a huge text. */
const longest = 255

const count = (value: string | null, otherwise: number): number => (value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise)
const short = (value: string | null): string => (value ?? '').slice(0, longest)

/** Reads `text:list-style` or `text:outline-style`, just opened, to its end. */
export function readListStyle(scanner: XmlScanner): ListStyle {
  const style: (ListLevel | undefined)[] = []
  while (scanner.next() !== CLOSE) {
    const index = count(scanner.attribute('level'), 0) - 1
    if (index < 0 || index >= levels || !/^text:(?:list|outline)-level-style/.test(scanner.name)) scanner.skip()
    else style[index] = readLevel(scanner)
  }
  return style
}

function readLevel(scanner: XmlScanner): ListLevel {
  const level = {
    kind: scanner.name === 'text:list-level-style-bullet' ? ('bullet' as const) : ('number' as const),
    format: short(scanner.attribute('num-format')),
    prefix: short(scanner.attribute('num-prefix')),
    suffix: short(scanner.attribute('num-suffix')),
    pattern: scanner.attribute('num-list-format')?.slice(0, longest) ?? null,
    repeats: scanner.attribute('num-letter-sync') === 'true',
    start: count(scanner.attribute('start-value'), 1),
    shown: count(scanner.attribute('display-levels'), 1),
    bullet: short(scanner.attribute('bullet-char')),
  }
  let font: string | null = null
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'style:text-properties') font = scanner.attribute('font-name') ?? scanner.attribute('font-family') ?? font
    scanner.skip()
  }
  return { ...level, font }
}

/** Letters counted like digits: z, aa, ab. */
function letters(n: number): string {
  let text = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
  return text
}

function printNumber(n: number, { format, repeats }: ListLevel): string {
  switch (format) {
    case '1':
      return String(n)
    case 'a':
      return repeats ? formatNumber(n, 'lowerLetter') : letters(n)
    case 'A':
      return repeats ? formatNumber(n, 'upperLetter') : letters(n).toUpperCase()
    case 'i':
      return formatNumber(n, 'lowerRoman')
    case 'I':
      return formatNumber(n, 'upperRoman')
    case '':
      return ''
    default:
      return String(n)
  }
}

/** The label of an item at `index`, where the levels have come to `counts`. */
export function printLabel(style: ListStyle, index: number, counts: readonly (number | undefined)[]): string {
  const level = style[index]
  if (level === undefined) return ''
  // LibreOffice writes a suffix to bullets too, and prints none.
  if (level.kind === 'bullet') return level.bullet
  const numberAt = (i: number): string => {
    const other = style[i]
    return other === undefined || other.kind === 'bullet' ? '' : printNumber(counts[i] ?? other.start, other)
  }
  if (level.pattern !== null) return level.pattern.replace(/%(\d{1,2})%/g, (_, place: string) => numberAt(Number(place) - 1))
  if (level.format === '') return level.prefix + level.suffix
  const from = Math.max(0, index - level.shown + 1)
  const numbers = Array.from({ length: index - from + 1 }, (_, i) => numberAt(from + i)).filter(text => text !== '')
  return level.prefix + numbers.join('.') + level.suffix
}
