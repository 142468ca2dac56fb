import { formatNumber } from '../layout/format-number.ts'
import { CLOSE, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Styles } from './styles.ts'

const LEVELS = 9
/** A label is a few signs; a long one, printed on every paragraph, would make a small file into a huge text. */
const MAX_LABEL = 255

interface Level {
  readonly start: number
  readonly format: string
  /** `%1.%2.`: places for the numbers of the levels, from 1. */
  readonly text: string
  /** All numbers in digits, whatever their own format. */
  readonly legal: boolean
  /** Numbering begins anew after a paragraph of this many levels or fewer; 0 for never, null for after any higher level. */
  readonly restart: number | null
  readonly style: string | null
  readonly font: string | null
}

interface List {
  readonly abstractId: string
  readonly starts: readonly (number | null)[]
  readonly levels: readonly (Level | null)[]
}

interface AbstractList {
  readonly levels: readonly (Level | null)[]
  readonly link: string | null
}

export interface Label {
  readonly text: string
  readonly font: string | null
}

const emptyLevels = <Value>(): (Value | null)[] => Array.from({ length: LEVELS }, () => null)

const number = (value: string | null, otherwise: number): number => (value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise)

/** Word's own default for a level that says nothing: digits. */
const plainLevel: Level = { start: 0, format: 'decimal', text: '', legal: false, restart: null, style: null, font: null }

type LevelInMaking = { -readonly [Key in keyof Level]: Level[Key] }

function take(scanner: XmlScanner, level: LevelInMaking): void {
  const value = scanner.attribute('val')
  if (scanner.name === 'w:start') level.start = number(value, 0)
  else if (scanner.name === 'w:numFmt')
    level.format = (value === 'custom' ? scanner.attribute('format')?.split(',')[0] : value) ?? 'decimal'
  else if (scanner.name === 'w:lvlText') level.text = (value ?? '').slice(0, MAX_LABEL)
  else if (scanner.name === 'w:isLgl') level.legal = value !== '0' && value !== 'false'
  else if (scanner.name === 'w:lvlRestart') level.restart = number(value, 0)
  else if (scanner.name === 'w:pStyle') level.style = value
  else if (scanner.name === 'w:rFonts') level.font = scanner.attribute('ascii') ?? scanner.attribute('hAnsi')
}

/** Newer formats come as a choice with an older one to fall back to: the choice is meant. */
function readLevel(scanner: XmlScanner, level: LevelInMaking = { ...plainLevel }): Level {
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'mc:AlternateContent' || scanner.name === 'mc:Choice' || scanner.name === 'w:rPr') readLevel(scanner, level)
    else {
      take(scanner, level)
      scanner.skip()
    }
  }
  return level
}

function readOverride(scanner: XmlScanner): { start: number | null; level: Level | null } {
  let start: number | null = null
  let level: Level | null = null
  while (scanner.next() !== CLOSE) {
    if (scanner.name === 'w:lvl') level = readLevel(scanner)
    else {
      if (scanner.name === 'w:startOverride') start = number(scanner.attribute('val'), 0)
      scanner.skip()
    }
  }
  return { start, level }
}

const indexOf = (scanner: XmlScanner): number => number(scanner.attribute('ilvl'), LEVELS)

/**
 * The lists of a document and how far each has counted. Paragraphs are asked for in reading order, for a label depends on all before.
 * Lists that share an abstract list count on with each other; a list that overrides a start begins there where it is first used.
 */
export class Numbering {
  readonly #abstracts = new Map<string, AbstractList>()
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, (number | null)[]>()
  readonly #begun = new Set<string>()
  readonly #styles: Styles

  constructor(xml: string | null, styles: Styles) {
    this.#styles = styles
    if (xml === null) return
    const scanner = new XmlScanner(xml)
    for (let token = scanner.next(); token !== 0; token = scanner.next()) {
      if (token !== OPEN) continue
      if (scanner.name === 'w:abstractNum') this.#readAbstract(scanner)
      else if (scanner.name === 'w:num') this.#readList(scanner)
    }
  }

  /** The level of the list that the style is tied to; null where none is. */
  levelOfStyle(numId: string, style: string): number | null {
    const list = this.#lists.get(numId)
    if (list === undefined) return null
    const levels = this.#levelsOf(list.abstractId)
    for (let i = 0; i < LEVELS; i++) if ((list.levels[i] ?? levels[i])?.style === style) return i
    return null
  }

  /** Counts one paragraph on and gives its label; null where the list is not known or prints nothing. */
  next(numId: string, index: number): Label | null {
    const list = this.#lists.get(numId)
    if (list === undefined) return null
    const levels = this.#levelsOf(list.abstractId)
    const levelAt = (i: number): Level => list.levels[i] ?? levels[i] ?? plainLevel
    const startAt = (i: number): number => list.starts[i] ?? levelAt(i).start
    const counts = this.#counts.get(list.abstractId) ?? emptyLevels<number>()
    this.#counts.set(list.abstractId, counts)

    const begins = (list.starts[index] ?? null) !== null && !this.#begun.has(`${numId} ${index}`)
    if (begins) this.#begun.add(`${numId} ${index}`)
    const before = counts[index] ?? null
    counts[index] = begins || before === null ? startAt(index) : before + 1
    // A level that was left out counts as if its first paragraph had stood there: after 1.1. comes 2.
    for (let i = 0; i < index; i++) counts[i] ??= startAt(i)
    for (let i = index + 1; i < LEVELS; i++) {
      const { restart } = levelAt(i)
      if (restart === null || (restart > 0 && index < restart)) counts[i] = null
    }

    const level = levelAt(index)
    if (level.format === 'bullet') return level.text === '' ? null : { text: level.text, font: level.font }
    const text = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const i = Number(place) - 1
      const { format } = levelAt(i)
      return formatNumber(counts[i] ?? startAt(i), level.legal && format !== 'none' ? 'decimal' : format)
    })
    return text.trim() === '' ? null : { text: text.trim(), font: level.font }
  }

  /** An abstract list may only point to a style, the style to a list, and that list to the abstract list which is meant. */
  #levelsOf(abstractId: string, steps = 0): readonly (Level | null)[] {
    const abstract = this.#abstracts.get(abstractId)
    if (abstract === undefined) return []
    const numId = abstract.link === null || steps > LEVELS ? null : this.#styles.of(abstract.link).numId
    const linked = numId === null ? undefined : this.#lists.get(numId)
    return linked === undefined || linked.abstractId === abstractId ? abstract.levels : this.#levelsOf(linked.abstractId, steps + 1)
  }

  #readAbstract(scanner: XmlScanner): void {
    const id = scanner.attribute('abstractNumId') ?? ''
    const levels = emptyLevels<Level>()
    let link: string | null = null
    while (scanner.next() !== CLOSE) {
      const index = indexOf(scanner)
      if (scanner.name === 'w:lvl' && index < LEVELS) levels[index] = readLevel(scanner)
      else {
        if (scanner.name === 'w:numStyleLink') link = scanner.attribute('val')
        scanner.skip()
      }
    }
    this.#abstracts.set(id, { levels, link })
  }

  #readList(scanner: XmlScanner): void {
    const id = scanner.attribute('numId') ?? ''
    const starts = emptyLevels<number>()
    const levels = emptyLevels<Level>()
    let abstractId = ''
    while (scanner.next() !== CLOSE) {
      const index = indexOf(scanner)
      if (scanner.name === 'w:lvlOverride' && index < LEVELS) {
        const { start, level } = readOverride(scanner)
        starts[index] = start
        levels[index] = level
      } else {
        if (scanner.name === 'w:abstractNumId') abstractId = scanner.attribute('val') ?? ''
        scanner.skip()
      }
    }
    this.#lists.set(id, { abstractId, starts, levels })
  }
}
