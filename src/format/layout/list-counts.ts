import { formatNumber } from './format-number.ts'

export const LEVELS = 9

/** One level of a list, as word processors define it. */
export interface ListLevel {
  readonly start: number
  readonly format: string
  /** `%1.%2.`: places for the numbers of the levels, from 1. */
  readonly text: string
  /** All numbers in digits, whatever their own format. */
  readonly legal: boolean
  /** Numbering begins anew after a paragraph of this many levels or fewer; 0 for never, null for after any higher level. */
  readonly restart: number | null
  readonly font: string | null
}

/** A use of a list: uses of one `list` count on with each other; a use that says a start begins there where it is first met. */
export interface ListUse {
  readonly id: string
  readonly list: string
  readonly level: (index: number) => ListLevel
  /** The start that this use gives to a level; null where it gives none. */
  readonly start: (index: number) => number | null
}

export interface Label {
  readonly text: string
  readonly font: string | null
}

/** How far the lists of a document have counted. Paragraphs are asked for in reading order, for a label depends on all before. */
export class ListCounts {
  readonly #counts = new Map<string, (number | null)[]>()
  readonly #begun = new Set<string>()

  /** Counts one paragraph on and gives its label; null where the list prints nothing. */
  next({ id, list, level, start }: ListUse, index: number): Label | null {
    const startAt = (i: number): number => start(i) ?? level(i).start
    const counts = this.#counts.get(list) ?? Array.from({ length: LEVELS }, () => null)
    this.#counts.set(list, counts)

    const begins = start(index) !== null && !this.#begun.has(`${id} ${index}`)
    if (begins) this.#begun.add(`${id} ${index}`)
    const before = counts[index] ?? null
    counts[index] = begins || before === null ? startAt(index) : before + 1
    // A level that was left out counts as if its first paragraph had stood there: after 1.1. comes 2.
    for (let i = 0; i < index; i++) counts[i] ??= startAt(i)
    for (let i = index + 1; i < LEVELS; i++) {
      const { restart } = level(i)
      if (restart === null || (restart > 0 && index < restart)) counts[i] = null
    }

    const own = level(index)
    if (own.format === 'bullet') return own.text === '' ? null : { text: own.text, font: own.font }
    const text = own.text.replace(/%([1-9])/g, (_, place: string) => {
      const i = Number(place) - 1
      const { format } = level(i)
      return formatNumber(counts[i] ?? startAt(i), own.legal && format !== 'none' ? 'decimal' : format)
    })
    return text.trim() === '' ? null : { text: text.trim(), font: own.font }
  }
}
