import { type Label, LEVELS, ListCounts, type ListLevel } from '../layout/list-counts.ts'
import { CLOSE, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import type { Styles } from './styles.ts'

/** A label is a few signs; a long one, printed on every paragraph, would make a small file into a huge text. */
const MAX_LABEL = 255

interface Level extends ListLevel {
  readonly style: string | null
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
  readonly #counts = new ListCounts()
  readonly #styles: Styles
  #part: (() => Buffer | string | null) | null

  /** The part is read once a paragraph is numbered. */
  constructor(part: () => Buffer | string | null, styles: Styles) {
    this.#styles = styles
    this.#part = part
  }

  #listOf(numId: string): List | undefined {
    const part = this.#part
    this.#part = null
    if (part !== null) this.#read(part())
    return this.#lists.get(numId)
  }

  #read(xml: Buffer | string | null): void {
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
    const list = this.#listOf(numId)
    if (list === undefined) return null
    const levels = this.#levelsOf(list.abstractId)
    for (let i = 0; i < LEVELS; i++) if ((list.levels[i] ?? levels[i])?.style === style) return i
    return null
  }

  /** Counts one paragraph on and gives its label; null where the list is not known or prints nothing. */
  next(numId: string, index: number): Label | null {
    const list = this.#listOf(numId)
    if (list === undefined) return null
    const levels = this.#levelsOf(list.abstractId)
    return this.#counts.next(
      {
        id: numId,
        list: list.abstractId,
        level: i => list.levels[i] ?? levels[i] ?? plainLevel,
        start: i => list.starts[i] ?? null,
      },
      index,
    )
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
