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
  return lines.flatMap(line => {
    const [first, ...rest] = line
    if (first === undefined || rest.length === 0) return line
    return [{ ...first, text: mendFirst(first.text, labels) }, ...rest]
  })
}

const isWord = ({ text, confidence }: ScanWord): boolean =>
  !(saysNothing.test(text) && !/^[-–—+•*“”"()]/.test(text) && confidence < speck) && !/^[|¦]+$/.test(text)

function mendFirst(text: string, labels: Labels): string {
  if (dash.test(text)) return '-'
  if (plus.test(text)) return '+'
  return labels.mend(text)
}

const letters = 'abcdđeghiklmnopqrstuvxy'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV']

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
