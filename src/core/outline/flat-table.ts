import { readBodies } from '../agency/read-bodies.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import { isCapitals } from './document-types.ts'
import { type FieldKind, readColumn } from './read-field.ts'
import { readLabel, romanValue } from './read-label.ts'
import { holdsTasks, type TaskCell, type TaskRow, type TaskTable } from './task-table.ts'
import type { TextLine } from './text-line.ts'

/**
 * A table that lost its grid: the cells stand one under the other.
 *
 *   TT / Nội dung / Cơ quan chủ trì / Thời gian hoàn thành / 1 / Xây dựng … / Sở Y tế / Quý II/2026 / 2 / …
 *
 * The heads are found by their names, the rows by their numbers, and the cells of a row are laid on the columns by what they look like.
 */
export function readFlatTable(words: WordTable, lines: readonly TextLine[], from: number): { table: TaskTable; next: number } | null {
  const header = readHeader(words, lines, from)
  if (header === null) return null
  const rows: TaskRow[] = []
  let at = header.next
  let last: number | null = 0
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined || endsTable(words, lines, at)) break
    const start = readRowStart(words.text, lines, at, last)
    if (start === null) {
      if (isDots(textOf(words.text, line))) last = null
      else if (rows.length === 0 && last !== null) break
      at++
      continue
    }
    const end = endOfRow(words, lines, start.next, start.isHeading ? (last ?? 0) : start.value)
    rows.push(...layOut(words, lines, at, start, end, header.columns))
    if (!start.isHeading) last = start.value
    at = Math.max(end, at + 1)
  }
  const first = lines[from]
  const final = lines[at - 1]
  if (rows.length === 0 || first === undefined || final === undefined) return null
  return { table: { kind: 'table', start: first.start, end: final.end, rows }, next: at }
}

const textOf = (text: string, line: TextLine | undefined): string => (line === undefined ? '' : text.slice(line.start, line.end))
const isDots = (line: string): boolean => /^[.…\s]{3,}$/.test(line)
const isNumberHead = (line: string): boolean => /^(?:s?tt|số tt|số thứ tự)\.?$/i.test(line)
const longestNumberHead = 12
const mostHeads = 12

/** The heads, each perhaps wrapped; null where the lines name no task table. */
function readHeader(words: WordTable, lines: readonly TextLine[], from: number): { columns: FieldKind[]; next: number } | null {
  const first = lines[from]
  if (first === undefined || first.end - first.start > longestNumberHead || !isNumberHead(textOf(words.text, first))) return null
  const columns: FieldKind[] = []
  let at = from + 1
  while (at < lines.length && columns.length < mostHeads) {
    const line = lines[at]
    if (line === undefined || line.end - line.start > 60 || readRowStart(words.text, lines, at, 0)) break
    const kind = readColumn(words, words.firstFrom(line.start), words.firstFrom(line.end))
    if (kind !== null) columns.push(kind)
    else if (columns.length === 0) return null
    else if (!/^\p{Ll}|^\(/u.test(textOf(words.text, line))) columns.push('other')
    at++
  }
  return holdsTasks(columns) ? { columns, next: at } : null
}

interface RowStart {
  readonly label: string
  readonly value: number
  /** The first line after the number. */
  readonly next: number
  readonly isHeading: boolean
}

/** `3` alone on a line, in its turn; `II` or `II. TÊN NHÓM` opens a group. */
function readRowStart(text: string, lines: readonly TextLine[], at: number, last: number | null): RowStart | null {
  const written = textOf(text, lines[at])
  const alone = /^(\d{1,3})\.?$/.exec(written)
  if (alone) {
    const value = Number(alone[1])
    return last === null || value === last + 1 || value === 1 ? { label: String(value), value, next: at + 1, isHeading: false } : null
  }
  if (/^[IVX]{1,5}\.?$/.test(written) && romanValue(written.replace('.', '')) > 0)
    return { label: written.replace('.', ''), value: 0, next: at + 1, isHeading: true }
  const label = readLabel(text, lines[at]?.start ?? 0, lines[at]?.end ?? 0)
  if ((label?.kind === 'roman' || label?.kind === 'capital') && isCapitals(written))
    return { label: label.text, value: 0, next: at, isHeading: true }
  return null
}

function endsTable(words: WordTable, lines: readonly TextLine[], at: number): boolean {
  const written = textOf(words.text, lines[at])
  if (/^(?:phụ lục|nơi nhận|ghi chú\s*:)/iu.test(written) || isNumberHead(written)) return true
  const label = readLabel(words.text, lines[at]?.start ?? 0, lines[at]?.end ?? 0)
  return label !== null && label.value > 0 && label.end < (lines[at]?.end ?? 0) && isNumberHead(textOf(words.text, lines[at + 1]))
}

function endOfRow(words: WordTable, lines: readonly TextLine[], from: number, value: number): number {
  let at = from
  while (at < lines.length) {
    if (at > from && (readRowStart(words.text, lines, at, value) || isDots(textOf(words.text, lines[at])))) break
    if (endsTable(words, lines, at)) break
    at++
  }
  return at
}

function layOut(
  words: WordTable,
  lines: readonly TextLine[],
  at: number,
  start: RowStart,
  end: number,
  columns: readonly FieldKind[],
): TaskRow[] {
  const first = lines[at]
  const last = lines[end - 1]
  if (first === undefined || last === undefined) return []
  const span: Span = [first.start, last.end]
  const cellLines = lines.slice(start.next, end)
  if (start.isHeading || cellLines.length === 0) return [{ span, label: start.label, cells: [], isHeading: true }]
  return [{ span, label: start.label, cells: fitCells(words, cellLines, columns), isHeading: false }]
}

/** The best laying of the lines on the columns, in order; a column may take several lines or none. */
function fitCells(words: WordTable, lines: readonly TextLine[], columns: readonly FieldKind[]): TaskCell[] {
  const looks = lines.slice(0, 24).map(line => lookOf(words, line))
  const best: number[][] = []
  const from: number[][] = []
  looks.forEach((look, i) => {
    best[i] = []
    from[i] = []
    columns.forEach((kind, column) => {
      const own = scoreOf(look, kind)
      let top = i === 0 ? -skipCost(columns, 0, column) : Number.NEGATIVE_INFINITY
      let chosen = -1
      for (let before = 0; i > 0 && before <= column; before++) {
        const joined = before === column ? (look.goesOn ? 0.5 : -1) : -skipCost(columns, before + 1, column)
        const score = (best[i - 1]?.[before] ?? Number.NEGATIVE_INFINITY) + joined
        if (score > top) {
          top = score
          chosen = before
        }
      }
      best[i]?.push(top + own)
      from[i]?.push(chosen)
    })
  })
  return trace(lines, columns, best, from)
}

function trace(
  lines: readonly TextLine[],
  columns: readonly FieldKind[],
  best: readonly number[][],
  from: readonly number[][],
): TaskCell[] {
  const finals = (best.at(-1) ?? []).map((score, column) => score - skipCost(columns, column + 1, columns.length))
  const places: number[] = []
  let column = finals.indexOf(Math.max(...finals))
  for (let i = best.length - 1; i >= 0; i--) {
    places[i] = column
    column = from[i]?.[column] ?? column
  }
  const cells: TaskCell[] = []
  places.forEach((place, i) => {
    const line = lines[i]
    const kind = columns[place]
    const open = cells.at(-1)
    if (line === undefined || kind === undefined) return
    if (open && places[i - 1] === place) cells[cells.length - 1] = { kind, span: [open.span[0], line.end] }
    else cells.push({ kind, span: [line.start, line.end] })
  })
  return cells
}

/** What a row loses by leaving columns empty. */
function skipCost(columns: readonly FieldKind[], from: number, to: number): number {
  let cost = 0
  for (let i = from; i < to; i++) cost += columns[i] === 'content' ? 4 : columns[i] === 'lead' ? 2 : 0.6
  return cost
}

interface Look {
  readonly bodies: boolean
  readonly time: boolean
  readonly long: boolean
  readonly goesOn: boolean
}

function lookOf(words: WordTable, line: TextLine): Look {
  const from = words.firstFrom(line.start)
  const to = words.firstFrom(line.end)
  const list = readBodies(words, from, to, true)
  const written = textOf(words.text, line)
  return {
    bodies: list !== null && list.end - list.start >= (to - from) * 0.7,
    time:
      written.length < 90 &&
      /^(?:\d{4}$|\d{1,2}\/|.*(?:ngày|tháng|quý|quí|năm|20\d\d|thường xuyên|định kỳ|giai đoạn))|^(?:theo|sau khi|khi|ngay)\b/iu.test(
        written,
      ),
    long: written.length > 60,
    goesOn: /^\p{Ll}|^[,.;)]/u.test(written),
  }
}

function scoreOf(look: Look, kind: FieldKind): number {
  switch (kind) {
    case 'lead':
    case 'support':
      return look.bodies ? 3 : look.time || look.long ? -3 : -1
    case 'due':
      return look.time && !look.long ? 3 : look.bodies ? -3 : -1.5
    case 'content':
      return look.long ? 2.5 : look.bodies || look.time ? -2 : 1
    default:
      return look.bodies ? -1 : look.time ? -0.5 : 0.4
  }
}
