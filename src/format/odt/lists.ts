import { decodeByFont, familyOf } from '../legacy/font-decoder.ts'
import { type ListStyle, printLabel } from './list-style.ts'
import type { OdtStyles } from './odt-styles.ts'

/** How far one list has counted, level by level. */
interface Counting {
  readonly style: string
  readonly counts: (number | undefined)[]
}

/** Where a paragraph stands among lists. */
export interface ListPlace {
  readonly style: string | null
  readonly level: number
  readonly counting: Counting
}

/** What a list says of itself. */
type Begun = { readonly style: string | null; readonly id: string | null; readonly goesOn: boolean; readonly continues: string | null }

/** The lists of a document, in reading order: ODF 1.3, part 3, 5.3 (lists) and 16.30 (list styles). */
export class Lists {
  readonly #styles: OdtStyles
  readonly #byId = new Map<string, Counting>()
  readonly #lastOfStyle = new Map<string, Counting>()
  readonly #outline: (number | undefined)[] = []
  readonly #nameless = new Map<string, Counting>()
  #last: Counting | null = null

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  /** A list begins within another one, or outside of all. */
  begin(within: ListPlace | null, { style, id, goesOn, continues }: Begun): ListPlace {
    if (within !== null) return { style: style ?? within.style, level: within.level + 1, counting: within.counting }
    const look = this.#lookOf(style)
    // LibreOffice names a list to go on from, and leaves the name off that list: it is one without a name whose labels look alike.
    const named = continues === null ? null : (this.#byId.get(continues) ?? this.#nameless.get(look) ?? null)
    const before = continues === null && goesOn ? this.#before(style) : named
    const counting = before ?? { style: style ?? '', counts: [] }
    if (id === null) this.#nameless.set(look, counting)
    else this.#byId.set(id, counting)
    this.#last = counting
    this.#lastOfStyle.set(counting.style, counting)
    return { style, level: 0, counting }
  }

  /** The list that numbering goes on from: the last one of the same style. */
  #before(style: string | null): Counting | null {
    return (style === null ? null : this.#lastOfStyle.get(style)) ?? this.#last
  }

  #lookOf(style: string | null): string {
    const level = style === null ? undefined : this.#styles.list(style)?.[0]
    return level === undefined ? '' : [level.kind, level.format, level.prefix, level.suffix, level.bullet].join('\n')
  }

  /** Counts an item on and gives its label. `start` is the item's own. */
  next({ style, level, counting }: ListPlace, ofParagraph: string | null, start: number | null): string {
    const found = this.#styles.list(style ?? ofParagraph ?? '')
    return found === null ? '' : this.#print(found, level, counting.counts, start)
  }

  /** The label of a heading outside of lists. */
  nextHeading(level: number): string {
    return this.#styles.outline[level] === undefined ? '' : this.#print(this.#styles.outline, level, this.#outline, null)
  }

  #print(style: ListStyle, level: number, counts: (number | undefined)[], start: number | null): string {
    const own = style[level]
    if (own === undefined) return ''
    const before = counts[level]
    counts[level] = start ?? (before === undefined ? own.start : before + 1)
    counts.length = level + 1
    const label = printLabel(style, level, counts)
    const font = this.#styles.fontFamily(own.font)
    return decodeByFont(label, familyOf(font), font).trim()
  }
}
