import { roman } from '../../core/text/roman.ts'
import type { ScanWord } from './scan-word.ts'

/** So unsure, and without a letter or digit: specks, strokes of stamps, remains of lines. */
const speck = 0.5
const saysNothing = /^[^\p{L}\p{N}]+$/u
/** Signs that lists begin their lines with, and what recognisers make of them. */
const dash = /^[—–‒−~_=¬]$/
const plus = /^[†‡]$/

/**
 * Words as they were most likely printed: specks are left out, and the signs and labels that lines begin with are mended where their
 * neighbours say what they must be. What stands within a line is never touched: a wrong letter there is for a person to see.
 */
export function mendWords(words: readonly ScanWord[]): ScanWord[] {
  const lines = [...Map.groupBy(words.filter(isWord), word => word.line).values()]
  const labels = new Labels()
  return lines.flatMap((line, i) => {
    const [first, ...rest] = line
    if (first === undefined || rest.length === 0) return line
    const mended = { ...first, text: mendFirst(first, rest, lines.slice(i + 1, i + 1 + furthest), labels) }
    return [mended, ...rest].map(plainLetters)
  })
}

/** So many lines below may tell what label stands here. */
const furthest = 60

const isWord = ({ text, confidence }: ScanWord): boolean =>
  !(saysNothing.test(text) && !/^[-–—+•*“”"()]/.test(text) && confidence < speck) && !/^[|¦]+$/.test(text)

/** No Vietnamese letter bears two dots. */
const plainLetters = (word: ScanWord): ScanWord => {
  const apart = word.text.normalize('NFD')
  return apart.includes('\u0308') ? { ...word, text: apart.replaceAll('\u0308', '').normalize('NFC') } : word
}

function mendFirst(first: ScanWord, rest: readonly ScanWord[], below: readonly (readonly ScanWord[])[], labels: Labels): string {
  const { text } = first
  if (dash.test(text)) return '-'
  if (plus.test(text)) return '+'
  return labels.fill(first, rest, below) ?? labels.mend(text)
}

/** Below this, a short first word may be a label that was not made out. */
const unsureLabel = 0.8
const startsLarge = ({ text }: ScanWord): boolean => /^[“"(]?\p{Lu}/u.test(text)
const isLarge = ({ text }: ScanWord): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)

const letters = 'abcdđeghiklmnopqrstuvxy'
const romans = Array.from({ length: 15 }, (_, at) => roman(at + 1))

type Kind = 'roman' | 'number' | 'letter'

interface Label {
  readonly kind: Kind
  readonly place: number
  readonly end: string
}

function readLabel(text: string): Label | null {
  const [, body = '', end = ''] = /^(.+?)([.)])$/.exec(text) ?? []
  if (/^\d{1,2}$/.test(body)) return { kind: 'number', place: Number(body), end }
  if (end === '.' && romans.includes(body)) return { kind: 'roman', place: romans.indexOf(body) + 1, end }
  return end === ')' && body.length === 1 && letters.includes(body) ? { kind: 'letter', place: letters.indexOf(body) + 1, end } : null
}

const writeLabel = ({ kind, place, end }: Label): string =>
  (kind === 'number' ? String(place) : kind === 'roman' ? romans[place - 1] : letters.charAt(place - 1)) + end

/** Signs that are taken for each other, one group a class: a label and what was read for it are of the same classes, sign by sign. */
const alike: readonly string[] = ['1IilÏÍÌïíì!|TJ', 'Il1H', 'dđ', 'aäâàáăq4', 'cc©€¢e', 'gø9', 'b6', 'oO0', 'VvYW', 'XxK', '5S', '8B', '2Z']
const like = (a: string, b: string): boolean => a === b || alike.some(group => group.includes(a) && group.includes(b))
/** `H` may be two strokes, `IH` three. */
const spread = (text: string): string => text.replace(/[HN]/g, 'II').replace(/M/g, 'III')

/** How far each kind of label has come. */
class Labels {
  readonly #last = new Map<string, number>()

  /** The label as it must be after those before it; a text that is no label, and one that needs no mending, comes back as it is. */
  mend(text: string): string {
    const read = readLabel(text)
    // `III.` whose last stroke and dot were taken for one letter.
    if (/^[IHl1]{1,2}L$/.test(text)) return this.mend(text.replace(/L$/, 'I.'))
    if (read !== null && this.#isNext(read)) return this.#take(read)
    const meant = this.#expected(text).find(label => writeLabel(label) !== text && this.#looksLike(text, writeLabel(label)))
    if (meant !== undefined) return this.#take(meant)
    return read === null ? text : this.#take(read)
  }

  /**
   * The label of a line whose first word is none: a number without its stop that is the next one; an unsure one before words in
   * capitals, as headings are set; an unsure one where the labels above and below leave room for exactly one.
   */
  fill(first: ScanWord, rest: readonly ScanWord[], below: readonly (readonly ScanWord[])[]): string | null {
    const { text, confidence } = first
    const [second] = rest
    if (second === undefined || !startsLarge(second) || readLabel(text) !== null || text.length > 4) return null
    const next: Label = { kind: 'number', place: (this.#last.get('number.') ?? 0) + 1, end: '.' }
    if (next.place > 1 && text === String(next.place)) return this.#take(next)
    const lettered = /^[a-zđ]([a-zđ]\))$/.exec(text)?.[1]
    const inner = lettered === undefined ? null : readLabel(lettered)
    if (inner !== null && this.#isNext(inner)) return this.#take(inner)
    if (confidence >= unsureLabel || /^[-+•*]/.test(text)) return null
    const heading: Label = { kind: 'roman', place: (this.#last.get('roman.') ?? 0) + 1, end: '.' }
    if (rest.length > 1 && rest.every(isLarge) && heading.place <= romans.length && !isLarge({ ...first, text: text.slice(-1) }))
      return this.#take(heading)
    const after = below.map(line => readLabel(line[0]?.text ?? '')).find(label => label?.kind === 'number' && label.end === '.')
    return next.place > 1 && after?.place === next.place + 1 ? this.#take(next) : null
  }

  #isNext({ kind, place, end }: Label): boolean {
    return place === 1 || place === (this.#last.get(kind + end) ?? 0) + 1
  }

  #take(label: Label): string {
    this.#last.set(label.kind + label.end, label.place)
    return writeLabel(label)
  }

  /** The next of each kind that has begun, and the first of each. */
  #expected(text: string): Label[] {
    const end = text.at(-1) ?? ''
    const kinds: readonly Kind[] = end === '.' ? ['number', 'roman'] : end === ')' ? ['letter', 'number'] : []
    return kinds.flatMap(kind => {
      const last = this.#last.get(kind + end)
      return [...(last === undefined ? [] : [{ kind, place: last + 1, end }]), { kind, place: 1, end }]
    })
  }

  #looksLike(text: string, label: string): boolean {
    const [a, b] = [spread(text), label]
    return a.length === b.length && [...a].every((sign, i) => like(sign, b.charAt(i)))
  }
}
