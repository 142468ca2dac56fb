import { refuseFile } from '../file/file-refusal.ts'
import { BANG, EQUALS, endsTag, GT, isBlank, LT, QUESTION, SLASH, SMALL_X } from './characters.ts'
import { declarationsIn } from './declarations.ts'
import { decodeEntities } from './entities.ts'
import { findAttribute } from './find-attribute.ts'
import type { SliceableBuffer } from './sliceable-buffer.ts'
import { prefixOf, type XmlName, xmlName } from './xml-name.ts'

export const END = 0
export const OPEN = 1
export const CLOSE = 2
export type Token = typeof END | typeof OPEN | typeof CLOSE

/** Word itself nests some dozens of elements; whoever nests hundreds means harm. */
const MAX_DEPTH = 512

/** A file in which every paragraph looks different gains nothing from memory, and must not fill it. */
const MAX_REMEMBERED = 2000

/** Names of files that use the usual prefixes, kept from file to file; each place holds the last one that fell on it. */
const familiarNames: (XmlName | undefined)[] = []

/**
 * Walks the elements of an XML text by hand, many times faster than a general parser, for the words of a document are wanted and
 * little else: text is looked at only where `content()` asks for it. A document type declaration is refused (it is what entity bombs
 * and reading of foreign files hang on); elements that do not close are damage.
 */
export class XmlScanner {
  /** Of the element just opened or closed: `w:p`. */
  name = ''
  /** Where the element that was opened last begins. */
  openedAt = 0
  /** Changes once a prefix means another namespace than before: the same characters are then other elements. */
  meaning = 0
  /** For searching: a character for each byte, so that places in it are places in the bytes. Only what is asked for is decoded. */
  readonly #xml: string
  readonly #bytes: SliceableBuffer
  #at = 0
  #attributesAt = 0
  #attributesEnd = 0
  #depth = 0
  #empty = false
  readonly #openNames: XmlName[] = []
  readonly #prefixes = new Map<string, string>()
  /** What each memory gave last, with the closing tag: most runs look like the one before. */
  readonly #last = new Map<Map<string, unknown>, { readonly written: string; readonly value: unknown }>()
  #names = familiarNames

  constructor(xml: Buffer | string) {
    this.#bytes = (typeof xml === 'string' ? Buffer.from(xml) : xml) as SliceableBuffer
    this.#xml = this.#bytes.latin1Slice(0, this.#bytes.length)
  }

  #decode(start: number, end: number): string {
    for (let at = start; at < end; at++) if (this.#xml.charCodeAt(at) > 127) return this.#bytes.utf8Slice(start, end)
    return this.#xml.slice(start, end)
  }

  /** Where the next tag is looked for. */
  get at(): number {
    return this.#at
  }

  /** The characters as they are written, to be looked for again with `takeLike`. */
  written(start: number, end: number): string {
    return this.#xml.slice(start, end)
  }

  /**
   * The text of the next element and of those behind it, as far as they are written like one before: from the first tag up to the words,
   * and from there to the last tag. Null where the next characters are others, and then nothing is passed. To compare is many times faster
   * than to go from tag to tag, and slices compare word by word, where `startsWith` goes letter by letter.
   */
  takeLike(opening: string, closing: string): string | null {
    const xml = this.#xml
    if (this.#empty) return null
    let text: string | null = null
    for (;;) {
      const start = this.#at + opening.length
      if (xml.slice(this.#at, start) !== opening) return text
      const end = xml.indexOf('<', start)
      if (end < 0 || xml.slice(end, end + closing.length) !== closing) return text
      this.#at = end + closing.length
      const words = decodeEntities(this.#decode(start, end))
      text = text === null ? words : text + words
    }
  }

  get depth(): number {
    return this.#depth
  }

  /** Goes to the next tag. An element closed in its own tag gives an opening and a closing all the same. */
  next(): Token {
    if (this.#empty) {
      this.#empty = false
      this.#depth--
      return CLOSE
    }
    const xml = this.#xml
    for (;;) {
      const at = xml.charCodeAt(this.#at) === LT ? this.#at : xml.indexOf('<', this.#at)
      if (at < 0) return this.#depth === 0 ? END : refuseFile('file-damaged')
      const code = xml.charCodeAt(at + 1)
      if (code === SLASH) return this.#close(at + 2)
      if (code === BANG) this.#passBang(at)
      else if (code === QUESTION) this.#at = this.#after('?>', at)
      else return this.#open(at + 1)
    }
  }

  /** Passes what is left of the element just opened. */
  skip(): void {
    const depth = this.#depth - 1
    while (this.#depth > depth) this.next()
  }

  /** The text of the element just opened, up to its closing, which is passed. */
  content(): string {
    if (this.#empty) {
      this.next()
      return ''
    }
    const start = this.#at
    const end = this.#xml.indexOf('<', start)
    if (end < 0) return refuseFile('file-damaged')
    if (this.#xml.charCodeAt(end + 1) === SLASH) {
      this.next()
      return decodeEntities(this.#decode(start, end))
    }
    return this.#mixedContent(start)
  }

  /** The text that stands before the next tag, which is then the next token: for elements whose text and elements mix. */
  text(): string {
    if (this.#empty) return ''
    const xml = this.#xml
    let text = ''
    for (;;) {
      const at = xml.indexOf('<', this.#at)
      if (at < 0) return text
      text += decodeEntities(this.#decode(this.#at, at))
      this.#at = at
      if (xml.startsWith('<![CDATA[', at)) {
        this.#at = this.#after(']]>', at)
        text += this.#decode(at + 9, this.#at - 3)
      } else if (xml.startsWith('<!--', at)) this.#at = this.#after('-->', at + 4)
      else if (xml.charCodeAt(at + 1) === QUESTION) this.#at = this.#after('?>', at)
      else return text
    }
  }

  /** Text with comments, character data or elements in between, which only other programs than Word write. */
  #mixedContent(start: number): string {
    const xml = this.#xml
    const depth = this.#depth
    let text = ''
    let from = start
    for (;;) {
      const at = xml.indexOf('<', from)
      if (at < 0) return refuseFile('file-damaged')
      text += decodeEntities(this.#decode(from, at))
      if (xml.startsWith('<![CDATA[', at)) {
        from = this.#after(']]>', at)
        text += this.#decode(at + 9, from - 3)
      } else if (xml.charCodeAt(at + 1) === BANG || xml.charCodeAt(at + 1) === QUESTION) {
        from = xml.startsWith('<!--', at)
          ? this.#after('-->', at)
          : xml.charCodeAt(at + 1) === QUESTION
            ? this.#after('?>', at)
            : refuseFile('file-entities')
      } else {
        this.#at = at
        if (this.next() === CLOSE && this.#depth < depth) return text
        if (this.#depth > depth) this.skip()
        from = this.#at
      }
    }
  }

  /** The value of an attribute of the element just opened, by its name without prefix. */
  attribute(local: string): string | null {
    const place = findAttribute(this.#xml, this.#attributesAt, this.#attributesEnd, local)
    return place && decodeEntities(this.#decode(place[0], place[1]))
  }

  /**
   * Reads the element just opened with `read`, or remembers what the same characters gave before: properties repeat on paragraph after
   * paragraph, and to compare them is many times faster than to read them. An element that holds another of its name is always read.
   */
  remembered<T>(memory: Map<string, T>, read: () => T): T {
    const name = this.#openNames[this.#depth - 1]
    if (this.#empty || name === undefined) return read()
    const last = this.#last.get(memory)
    if (last !== undefined && this.#xml.slice(this.#at, this.#at + last.written.length) === last.written) {
      this.#at += last.written.length
      this.#depth--
      return last.value as T
    }
    const end = this.#xml.indexOf(name.closing, this.#at)
    if (end < 0) return refuseFile('file-damaged')
    const characters = this.#xml.slice(this.#at, end)
    const known = memory.get(characters)
    if (known !== undefined) {
      this.#at = end + name.closing.length
      this.#depth--
      this.#last.set(memory, { written: characters + name.closing, value: known })
      return known
    }
    const value = read()
    if (memory.size < MAX_REMEMBERED && !characters.includes(name.opening)) memory.set(characters, value)
    return value
  }

  #after(mark: string, from: number): number {
    const at = this.#xml.indexOf(mark, from)
    return at < 0 ? refuseFile('file-damaged') : at + mark.length
  }

  #passBang(at: number): void {
    if (this.#xml.startsWith('<!--', at)) this.#at = this.#after('-->', at + 4)
    else if (this.#xml.startsWith('<![CDATA[', at)) this.#at = this.#after(']]>', at)
    else refuseFile('file-entities')
  }

  #open(start: number): Token {
    const xml = this.#xml
    let at = start
    let hash = 0
    let code = xml.charCodeAt(at)
    while (code > 32 && code !== GT && code !== SLASH && code !== LT && code !== EQUALS) {
      hash = (Math.imul(hash, 31) + code) | 0
      code = xml.charCodeAt(++at)
    }
    if (at === start) return refuseFile('file-damaged')
    const nameEnd = at
    let end = code === GT ? at : xml.indexOf('>', at)
    // A ">" inside a value does not end the tag: the end stands behind a quote, a blank, a slash or the name itself.
    while (end > nameEnd && !endsTag(xml.charCodeAt(end - 1))) end = xml.indexOf('>', end + 1)
    if (end < 0) return refuseFile('file-damaged')
    this.#at = end + 1
    this.openedAt = start - 1
    this.#empty = xml.charCodeAt(end - 1) === SLASH
    this.#attributesAt = nameEnd
    this.#attributesEnd = this.#empty ? end - 1 : end
    if (this.#declaresNamespaces(nameEnd)) this.#learnNamespaces(end)
    if (this.#depth === MAX_DEPTH) refuseFile('file-too-deep')
    const name = this.#nameOf(start, nameEnd, hash)
    this.#openNames[this.#depth++] = name
    this.name = name.known
    return OPEN
  }

  #close(start: number): Token {
    if (this.#depth === 0) return refuseFile('file-damaged')
    const name = this.#openNames[--this.#depth] ?? refuseFile('file-damaged')
    let at = start + name.raw.length
    if (!this.#xml.startsWith(name.raw, start)) return refuseFile('file-damaged')
    while (isBlank(this.#xml.charCodeAt(at))) at++
    if (this.#xml.charCodeAt(at) !== GT) return refuseFile('file-damaged')
    this.#at = at + 1
    this.name = name.known
    return CLOSE
  }

  /** Names repeat by the thousand: each is cut out of the text once. */
  #nameOf(start: number, end: number, hash: number): XmlName {
    const slot = hash & 1023
    const found = this.#names[slot]
    if (found !== undefined && found.raw.length === end - start && this.#xml.startsWith(found.raw, start)) return found
    const raw = this.#xml.slice(start, end)
    const prefix = prefixOf(raw)
    if (!this.#prefixes.has(prefix)) this.#learnNamespaces(this.#attributesEnd)
    const name = xmlName(raw, this.#prefixes.get(prefix) ?? prefix)
    this.#names[slot] = name
    return name
  }

  /** Writers declare at the root, or before all other attributes; elsewhere a prefix not yet known makes us look. */
  #declaresNamespaces(nameEnd: number): boolean {
    return this.#depth === 0 || (this.#xml.charCodeAt(nameEnd + 1) === SMALL_X && this.#xml.startsWith('xmlns', nameEnd + 1))
  }

  #learnNamespaces(end: number): void {
    for (const [prefix, known] of declarationsIn(this.#xml.slice(this.#attributesAt, end))) {
      // A file with prefixes of its own must not mix its names with those of others.
      if (known !== prefix || (this.#prefixes.get(prefix) ?? known) !== known) {
        this.#names = []
        this.meaning++
      }
      this.#prefixes.set(prefix, known)
    }
  }
}
