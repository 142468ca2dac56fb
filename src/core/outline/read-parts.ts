import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import { findDocumentType, isCapitals } from './document-types.ts'
import { readDrawnTable } from './drawn-table.ts'
import { readFlatTable } from './flat-table.ts'
import { joinLines } from './join-lines.ts'
import type { Letterhead } from './letterhead.ts'
import { isRule, readLetterhead } from './read-letterhead.ts'
import { isAnnexLine, isOfficeLine, isRecipientsLine, isSignatureLine, readTail, type Tail } from './read-tail.ts'
import { readWordTable } from './read-word-table.ts'
import type { OtherTable, TaskTable } from './task-table.ts'
import { type Piece, readPieces, type TextLine } from './text-line.ts'
import type { TextParagraph } from './text-paragraph.ts'

/** A document cut into what it is made of: letterhead, body, recipients and signature, attached plan, annexes. */
export interface DocumentParts {
  readonly head: Letterhead
  readonly parts: readonly Part[]
  readonly tail: Tail | null
  /** Lines of no part: rules, what follows the signature and belongs to nobody. */
  readonly boilerplate: readonly Span[]
  readonly unread: readonly Span[]
  /** Foot- and endnotes. */
  readonly notes: readonly Span[]
  /** All lines of the text that are not empty. */
  readonly lines: readonly TextLine[]
}

export interface Part {
  readonly kind: 'main' | 'attached' | 'annex'
  readonly title: string
  readonly titleSpan: Span | null
  readonly items: readonly PartItem[]
}

export type PartItem = { readonly kind: 'paragraph'; readonly paragraph: TextParagraph } | TaskTable | OtherTable

export function readParts(source: Source, words: WordTable): DocumentParts {
  const { text } = source
  const { main, boxes, notes, lines: all } = readPieces(source)
  const head = readLetterhead(text, main)
  const boilerplate: Span[] = headSpans(main, head.end)
  const unread: Span[] = []
  const footnotes: TextLine[] = []
  const parts: Part[] = []
  let tail: Tail | null = readBoxes(text, boxes)
  let from = head.end
  let kind: Part['kind'] = 'main'
  while (from < main.length) {
    const stop = findStop(text, main, from, kind)
    const titled = kind === 'main' ? { title: '', span: null, next: from } : readTitle(text, main, from, stop)
    parts.push({
      kind,
      title: titled.title,
      titleSpan: titled.span,
      items: readItems(text, words, main.slice(titled.next, stop), boilerplate),
    })
    from = stop
    const line = main[from]
    if (line === undefined) break
    if (line.kind === 'line' && (isTailLine(text, line) || signsAtEnd(text, main, from))) {
      const lines = linesOf(main, from)
      const read = readTail(text, lines, 0)
      tail = mergeTails(tail, read)
      for (const passed of lines.slice(0, read.next)) boilerplate.push([passed.start, passed.end])
      from += Math.max(1, read.next)
      from = skipUnread(text, main, from, unread, footnotes)
    }
    const next = main[from]
    kind = next?.kind === 'line' && isAnnexLine(text.slice(next.start, next.end)) ? 'annex' : 'attached'
  }
  for (const line of boxes) boilerplate.push([line.start, line.end])
  return {
    head,
    parts,
    tail,
    notes: [...notes, ...footnotes].map(line => [line.start, line.end] as const),
    lines: all,
    boilerplate,
    unread,
  }
}

const headSpans = (pieces: readonly Piece[], end: number): Span[] => pieces.slice(0, end).map(piece => [piece.start, piece.end] as const)

/** An office alone and a name under it, and then the end of the part: signed without more. */
function signsAtEnd(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece?.kind !== 'line' || !isOfficeLine(text.slice(piece.start, Math.min(piece.end, piece.start + 60)))) return false
  const after = pieces.slice(at + 1, at + 4)
  const next = after.findIndex(each => each.kind === 'line' && isAnnexLine(text.slice(each.start, Math.min(each.end, each.start + 200))))
  return at + 1 + after.length >= pieces.length ? after.length < 3 : next >= 0
}

const isTailLine = (text: string, line: TextLine): boolean => {
  const written = text.slice(line.start, Math.min(line.end, line.start + 130))
  return isRecipientsLine(written) || isSignatureLine(written)
}

/** Lines from `from` up to the next table. */
function linesOf(pieces: readonly Piece[], from: number): TextLine[] {
  const lines: TextLine[] = []
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece?.kind !== 'line') break
    lines.push(piece)
  }
  return lines
}

/** A text box that holds the signature or the recipients. */
function readBoxes(text: string, boxes: readonly TextLine[]): Tail | null {
  const at = boxes.findIndex(line => isTailLine(text, line))
  return at < 0 ? null : readTail(text, boxes, at)
}

const mergeTails = (a: Tail | null, b: Tail): Tail =>
  a === null ? b : { recipients: [...a.recipients, ...b.recipients], signature: a.signature ?? b.signature, next: b.next }

/** Where the part ends: at its recipients or signature, at an annex, or at a plan that is attached. */
function findStop(text: string, pieces: readonly Piece[], from: number, kind: Part['kind']): number {
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece?.kind !== 'line' || piece.end - piece.start > 200) continue
    if (isUsual(text, piece.start)) continue
    if (isTailLine(text, piece) || signsAtEnd(text, pieces, i)) return i
    const written = text.slice(piece.start, piece.end)
    if (i > from && isAnnexLine(written) && !isTitleLine(text, pieces, from, i)) return i
    if (kind === 'main' && i > from + 3 && opensAttachedPlan(text, pieces, i)) return i
  }
  return pieces.length
}

/**
 * Most lines begin with a figure, a dash and a space, or with a letter and a small one: no recipients, signature, annex or type's name
 * begins so, but for `Nơi nhận` and `Phụ lục`.
 */
function isUsual(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (first === 0x2d && text.charCodeAt(at + 1) === 0x20) return true
  if (first >= 0x30 && first <= 0x39) return true
  const second = text.charCodeAt(at + 1)
  if (first === 0x4e || first === 0x6e || first === 0x50 || first === 0x70) return false
  const isLetter = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)
  return isLetter && second >= 0x61 && second <= 0x7a
}

/** `DANH MỤC NHIỆM VỤ …` right under `PHỤ LỤC` is its title, not another annex. */
const isTitleLine = (text: string, pieces: readonly Piece[], from: number, at: number): boolean => {
  const piece = pieces[at]
  return at - from < 6 && piece !== undefined && /^DANH\s+MỤC/u.test(text.slice(piece.start, piece.end))
}

/** A type's name alone in capitals, then a title in capitals, in the midst of the body. */
function opensAttachedPlan(text: string, pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  const next = pieces[at + 1]
  if (piece?.kind !== 'line' || next?.kind !== 'line') return false
  const type = findDocumentType(text.slice(piece.start, piece.end))
  return (
    type?.whole === true &&
    type.abbreviation !== 'QĐ' &&
    !text.slice(piece.start, piece.end).endsWith(':') &&
    isCapitals(text.slice(next.start, next.end))
  )
}

const longestTitle = 8

/** Title lines of an annex or attached plan, up to the first that reads as body. */
function readTitle(text: string, pieces: readonly Piece[], from: number, stop: number): { title: string; span: Span | null; next: number } {
  const first = pieces[from]
  if (first?.kind !== 'line') return { title: '', span: null, next: from }
  let next = from + 1
  let inBrackets = false
  while (next < stop && next - from < longestTitle) {
    const piece = pieces[next]
    if (piece?.kind !== 'line') break
    const written = text.slice(piece.start, piece.end)
    const opens = /^\((?:ban hành )?kèm theo/iu.test(written)
    if (!(inBrackets || opens || isRule(written) || (isCapitals(written) && !/^(?:S?TT|I)\.?\s*$|^[IVX]{1,5}\.\s/u.test(written)))) break
    inBrackets = (inBrackets || written.includes('(')) && !written.includes(')')
    next++
  }
  const last = pieces[next - 1] ?? first
  const span: Span = [first.start, last.end]
  return { title: text.slice(...span).replace(/\s+/g, ' '), span, next }
}

/** After the signature: notes (`[1] …`), and what comes before the next annex or attached plan and is nobody's. */
function skipUnread(text: string, pieces: readonly Piece[], from: number, unread: Span[], footnotes: TextLine[]): number {
  let inNotes = false
  for (let i = from; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) break
    const written = text.slice(piece.start, Math.min(piece.end, piece.start + 250))
    if (piece.kind === 'table' || isAnnexLine(written) || findDocumentType(written)?.whole || (i === from && isAttachedTitle(written)))
      return i
    inNotes ||= /^\[(?:\d{1,3}|[ivx]{1,5})\]/.test(written)
    if (inNotes) footnotes.push(piece)
    else unread.push([piece.start, piece.end])
  }
  return pieces.length
}

const isAttachedTitle = (line: string): boolean => isCapitals(line) && findDocumentType(line) !== null

/** Tables and paragraphs of a stretch, in order. */
function readItems(text: string, words: WordTable, pieces: readonly Piece[], boilerplate: Span[]): PartItem[] {
  const items: PartItem[] = []
  let lines: TextLine[] = []
  const flush = (): void => {
    for (const paragraph of joinLines(text, lines)) items.push({ kind: 'paragraph', paragraph })
    lines = []
  }
  const all = linesRun(pieces)
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]
    if (piece === undefined) break
    if (piece.kind === 'table') {
      flush()
      items.push(readWordTable(words, piece.table))
      i++
      continue
    }
    const drawn = all === null ? null : readDrawnTable(text, all, i)
    const flat = drawn || all === null ? null : readFlatTable(words, all, i)
    if (drawn || flat) {
      flush()
      if (drawn) items.push(readWordTable(words, drawn.table))
      if (flat) items.push(flat.table)
      i = drawn?.next ?? flat?.next ?? i + 1
      continue
    }
    if (isRuleLine(text, piece)) boilerplate.push([piece.start, piece.end])
    else lines.push(piece)
    i++
  }
  flush()
  return items
}

const isRuleLine = (text: string, { start, end }: TextLine): boolean =>
  !isUsual(text, start) && isRule(text.slice(start, Math.min(end, start + 400)))

/** The pieces as lines, where no file's own table stands among them: then tables may be drawn in the text. */
const linesRun = (pieces: readonly Piece[]): TextLine[] | null => {
  const lines = pieces.filter(piece => piece.kind === 'line')
  return lines.length === pieces.length ? lines : null
}
