import { type Line, textOf, type Word } from './line.ts'
import type { Sheet } from './sheet.ts'

/** Pages without their footnotes and the marks of these, and the notes' lines, note by note. */
export interface Noted {
  readonly sheets: readonly Sheet[]
  readonly notes: readonly Note[]
}

export interface Note {
  readonly page: number
  readonly lines: readonly Line[]
}

/** Notes are set smaller than the text. */
const smaller = 0.92

export function takeNotes(sheets: readonly Sheet[], size: number): Noted {
  const notes: { page: number; lines: Line[] }[] = []
  const left = sheets.map(sheet => {
    const from = findNotes(sheet, size)
    if (from < 0) return sheet
    const lines = sheet.lines.slice(from)
    const marks = new Set<string>()
    for (const line of lines) {
      const mark = markOf(line)
      if (mark !== null) marks.add(mark)
      if (mark !== null || notes.length === 0) notes.push({ page: sheet.page, lines: [withoutMark(line, mark)] })
      else notes.at(-1)?.lines.push(line)
    }
    return withoutMarks({ ...sheet, lines: sheet.lines.slice(0, from) }, marks)
  })
  return { sheets: left, notes: notes.map(({ page, lines }) => ({ page, lines: lines.filter(line => line.words.length > 0) })) }
}

/** The first line of the notes: under a short rule, or marked by a raised number; all lines from there on are small. */
function findNotes({ lines, rules, width, height }: Sheet, size: number): number {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? size) <= size * smaller) from--
  for (; from < lines.length; from++) {
    const line = lines[from]
    if (line === undefined || markOf(line) === null || line.y < height * 0.3) continue
    const before = lines[from - 1]
    const ruled = rules.some(
      rule =>
        rule.along === 'row' &&
        rule.at < line.y &&
        rule.at > (before?.y ?? 0) - 1 &&
        rule.to - rule.from < width * 0.5 &&
        rule.from < line.x0 + 20,
    )
    if (ruled || line.words[0]?.raised) return from
  }
  return -1
}

const number = /^\(?\d{1,3}\)?$/
/** The number that begins a note. */
function markOf(line: Line): string | null {
  const first = line.words[0]?.text ?? ''
  return number.test(first) ? first : null
}

const withoutMark = (line: Line, mark: string | null): Line => (mark === null ? line : { ...line, words: line.words.slice(1) })

/** `m²` is raised too: only marks that a note of the page answers to are dropped. */
function withoutMarks(sheet: Sheet, marks: ReadonlySet<string>): Sheet {
  const isMark = (word: Word): boolean => word.raised && word.text.split(',').every(mark => marks.has(mark.trim()))
  const clean = (line: Line): Line => (line.words.some(isMark) ? { ...line, words: line.words.filter(word => !isMark(word)) } : line)
  return {
    ...sheet,
    lines: sheet.lines.map(clean).filter(line => textOf(line) !== ''),
    tables: sheet.tables.map(table => ({ ...table, lines: new Map([...table.lines].map(([box, lines]) => [box, lines.map(clean)])) })),
  }
}
