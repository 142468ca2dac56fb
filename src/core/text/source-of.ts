import type { Block } from './block.ts'
import { isGreekOrCyrillic, latinLookAlike } from './look-alikes.ts'
import type { Source } from './source.ts'
import type { Span } from './span.ts'

/**
 * The text as recognisers want it: NFC, every kind of space a plain one, zero-width marks gone, letters of other scripts inside Latin
 * words mended. The raw text stays as it came. Most files change nowhere, and then both are one string; otherwise a list of edits, in
 * order, leads an offset back.
 */
export function sourceOf(raw: string, blocks: readonly Block[] | null): Source {
  if (!needsMending(raw)) return { raw, text: raw, blocks, toRaw: offset => offset, spanToRaw: span => span }
  const { text, edits } = mend(raw)
  if (edits.length === 0) return { raw, text: raw, blocks, toRaw: offset => offset, spanToRaw: span => span }
  const toRaw = (offset: number): number => edgeToRaw(edits, offset, 'start')
  return { raw, text, blocks: blocks?.map(block => moveBlock(block, edits)) ?? null, toRaw, spanToRaw: span => spanBack(edits, span) }
}

/** Raw [rawStart, rawEnd) stands as text [start, end). */
interface Edit {
  readonly rawStart: number
  readonly rawEnd: number
  readonly start: number
  readonly end: number
}

const isZeroWidth = (code: number): boolean => (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff || code === 0xad
const isOtherSpace = (code: number): boolean =>
  code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

const mayNeedMending = new Uint8Array(0x10000)
for (let code = 0xa0; code < 0x10000; code++)
  if (isMark(code) || isOtherSpace(code) || isZeroWidth(code) || isGreekOrCyrillic(code) || (code >= 0x340 && code <= 0x37e))
    mayNeedMending[code] = 1

function needsMending(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) if (mayNeedMending[raw.charCodeAt(i)] === 1) return true
  return false
}

function mend(raw: string): { text: string; edits: Edit[] } {
  const edits: Edit[] = []
  const parts: string[] = []
  let copied = 0
  let length = 0
  const replace = (rawStart: number, rawEnd: number, by: string): void => {
    parts.push(raw.slice(copied, rawStart), by)
    length += rawStart - copied
    edits.push({ rawStart, rawEnd, start: length, end: length + by.length })
    length += by.length
    copied = rawEnd
  }
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (code < 0xa0) continue
    if (isMark(code)) i = composeFrom(raw, i, copied, replace)
    else if (isOtherSpace(code)) replace(i, i + 1, ' ')
    else if (isZeroWidth(code)) replace(i, i + 1, '')
    else if (isGreekOrCyrillic(code)) mendLetter(raw, i, code, replace)
  }
  parts.push(raw.slice(copied))
  return { text: parts.join(''), edits }
}

/** Takes the letter before the marks, and the marks, as one; marks without a letter stay. Returns the last offset taken. */
function composeFrom(raw: string, at: number, copied: number, replace: (start: number, end: number, by: string) => void): number {
  let end = at + 1
  while (end < raw.length && end - at < 8 && isMark(raw.charCodeAt(end))) end++
  if (at - 1 < copied) return end - 1
  const written = raw.slice(at - 1, end)
  const composed = written.normalize('NFC')
  if (composed !== written) replace(at - 1, end, composed)
  return end - 1
}

/** A look-alike is mended only beside a Latin letter or another look-alike that stands beside one: Greek words stay Greek. */
function mendLetter(raw: string, at: number, code: number, replace: (start: number, end: number, by: string) => void): void {
  const letter = latinLookAlike(code)
  if (letter !== undefined && besideLatin(raw, at)) replace(at, at + 1, letter)
}

function besideLatin(raw: string, at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at + step, seen = 0; i >= 0 && i < raw.length && seen < 12; i += step, seen++) {
      const code = raw.charCodeAt(i)
      if (isLatin(code)) return true
      if (latinLookAlike(code) === undefined && code !== 0x2d && code !== 0x2f && !(code >= 0x30 && code <= 0x39)) break
    }
  }
  return false
}

const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)

/** An offset inside an edit leads to the edge of what was replaced: its start for a start, its end for an end. */
function edgeToRaw(edits: readonly Edit[], offset: number, edge: 'start' | 'end'): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]
    if (edit !== undefined && (edge === 'start' ? edit.end <= offset : edit.start < offset)) low = middle + 1
    else high = middle
  }
  const before = edits[low - 1]
  if (edge === 'end') {
    if (before === undefined) return offset
    return before.rawEnd + Math.max(0, offset - before.end)
  }
  const inside = edits[low]
  if (inside !== undefined && offset > inside.start) return inside.rawStart
  return before === undefined ? offset : before.rawEnd + (offset - before.end)
}

function spanBack(edits: readonly Edit[], span: Span): Span {
  const start = edgeToRaw(edits, span[0], 'start')
  return [start, span[1] <= span[0] ? start : Math.max(start, edgeToRaw(edits, span[1], 'end'))]
}

/** Raw offset → text offset; blocks come in raw offsets. */
function fromRaw(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = edits[middle]
    if (edit !== undefined && edit.rawEnd <= offset) low = middle + 1
    else high = middle
  }
  const before = edits[low - 1]
  const inside = edits[low]
  if (inside !== undefined && offset > inside.rawStart) return inside.start
  return before === undefined ? offset : before.end + (offset - before.rawEnd)
}

function moveBlock(block: Block, edits: readonly Edit[]): Block {
  const move = (span: Span): Span => [fromRaw(edits, span[0]), fromRaw(edits, span[1])]
  if (block.kind === 'paragraph') return { ...block, span: move(block.span), ...(block.label && { label: move(block.label) }) }
  const rows = block.rows.map(row => ({
    ...row,
    span: move(row.span),
    cells: row.cells.map(cell => ({
      ...cell,
      span: move(cell.span),
      paragraphs: cell.paragraphs.map(paragraph => ({
        ...paragraph,
        span: move(paragraph.span),
        ...(paragraph.label && { label: move(paragraph.label) }),
      })),
    })),
  }))
  return { ...block, span: move(block.span), rows }
}
