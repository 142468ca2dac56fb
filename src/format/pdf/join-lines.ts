import { opensItem } from './label.ts'
import { type Frame, isCentred, isInMiddle, type Line, textOf } from './line.ts'

/** Lines of a page, with the room that they have. */
export interface PlacedLine extends Line {
  readonly page: number
  readonly frame: Frame
}

/** How a run of lines was set, measured on itself. */
export interface Setting {
  /** From one line to the next within a paragraph, as a part of the size of the letters. */
  readonly leading: number
  /** First lines of paragraphs are set in. */
  readonly indented: boolean
}

const tolerance = 3
const usualLeading = 1.4
const fewestSamples = 4

/** Puts lines together to paragraphs. */
export function joinLines(lines: readonly PlacedLine[], setting: Setting, within: 'page' | 'cell' = 'page'): PlacedLine[][] {
  const goesOn = within === 'page' ? goesOnInPage : goesOnInCell
  const paragraphs: PlacedLine[][] = []
  let open: PlacedLine[] = []
  for (const line of lines) {
    const before = open.at(-1)
    if (before !== undefined && !parts(before, line) && goesOn(open, before, line, setting)) open.push(line)
    else {
      open = [line]
      paragraphs.push(open)
    }
  }
  return paragraphs
}

/** The end mark of a document (Decree 30/2020, Annex I, II.6), and the head of its recipients. */
const parts = (before: Line, line: Line): boolean => textOf(before).endsWith('./.') || /^Nơi nhận\s*:/.test(textOf(line))
const ends = (line: Line): boolean => /[.;:!?…]["”’)]*$/.test(textOf(line))
const startsSmall = (line: Line): boolean => /^[\p{Ll}\d,;:.)”%]/u.test(textOf(line)) && !opensItem(textOf(line))
const indentOf = (line: PlacedLine): number => line.x0 - line.frame.left
const isBold = (line: Line): boolean => line.words.every(word => word.bold)

function goesOnInPage(open: readonly PlacedLine[], before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (Math.abs(line.size - before.size) > before.size * 0.15) return false
  const centred = isCentred(line, line.frame)
  const beforeCentred = isCentred(before, before.frame)
  if (isTooFar(before, line, setting) && !(startsSmall(line) && !ends(before) && !fits(before, line, beforeCentred))) return false
  if (fits(before, line, centred && beforeCentred)) return false
  if (isTitle(before, line)) return isBold(line) === isBold(before)
  const first = open[0] ?? before
  const shift = indentOf(line) - indentOf(open[1] ?? first)
  if (opensItem(textOf(line)) && (ends(before) || Math.abs(shift) > tolerance || isSetIn(line, setting) || isSibling(first, line)))
    return false
  if (open.length > 1) return Math.abs(shift) <= tolerance || (!ends(before) && startsSmall(line) && line.page !== before.page)
  if (shift > tolerance) return opensItem(textOf(first)) && shift < 60 && !(isSetIn(line, setting) && ends(before))
  if (shift < -tolerance) return true
  return goesOnBelow(before, line, setting)
}

/** Items of one list begin at one place; `kinh tế ‸ - xã hội` may do so too. */
const isSibling = (first: PlacedLine, line: PlacedLine): boolean =>
  opensItem(textOf(first)) && Math.abs(indentOf(first) - indentOf(line)) < 2 && !/^[-–] \p{Ll}/u.test(textOf(line))

/** Lines in the middle of the page, of which one may fill it: a title of several lines. */
const isTitle = (before: PlacedLine, line: PlacedLine): boolean =>
  (isCentred(before, before.frame) || isCentred(line, line.frame)) && isInMiddle(before, before.frame) && isInMiddle(line, line.frame)

/** Cells are narrow, and their lines set left or centred as it comes: what had room on the line above, or opens an item, begins anew. */
function goesOnInCell(open: readonly PlacedLine[], before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (isTooFar(before, line, setting) && !startsSmall(line)) return false
  const broken = fits(before, line, isCentred(before, before.frame))
  if (opensItem(textOf(line))) return !broken && !ends(before) && !isSibling(open[0] ?? before, line)
  return !broken || (startsSmall(line) && !ends(before))
}

/** Both lines begin at the same place: of a paragraph set in as a whole, or of two whose first lines are. */
function goesOnBelow(before: PlacedLine, line: PlacedLine, setting: Setting): boolean {
  if (!isSetIn(line, setting)) return true
  return !ends(before) && startsSmall(line)
}

const isSetIn = (line: PlacedLine, { indented }: Setting): boolean => indented && indentOf(line) > 8

function isTooFar(before: PlacedLine, line: PlacedLine, { leading }: Setting): boolean {
  if (line.page !== before.page) return false
  return line.y - before.y > leading * before.size * 1.12 + 0.8
}

/** The first word of the line would have had room on the line before: then the break was meant. */
function fits(before: PlacedLine, line: PlacedLine, centred: boolean): boolean {
  const [first] = line.words
  if (first === undefined) return false
  const room = before.frame.right - before.x1 + (centred ? before.x0 - before.frame.left : 0)
  return room > first.x1 - first.x0 + before.size * 0.3 + 1.5
}

/**
 * What parts a line from the words before it: a number or a symbol that was broken at its hyphen or stroke is whole again
 * (`24/2018/TT- ‸ BNNPTNT`), while `Quý IV/2025- ‸ Quý II/2026` are two.
 */
export function gapBetween(text: string, next: string): string {
  if (text === '') return ''
  if (/\d-$/.test(text) && /^\p{Lu}\p{Ll}/u.test(next)) return ' '
  return /[\p{L}\d][-/]$/u.test(text) ? '' : ' '
}

/** The leading that lines have within paragraphs, and whether first lines are set in. */
export function measureSetting(lines: readonly PlacedLine[]): Setting {
  const leadings: number[] = []
  let setIn = 0
  let flush = 0
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before === undefined || before.page !== line.page || Math.abs(before.size - line.size) > 0.5) continue
    const full = before.frame.right - before.x1 < before.size * 2
    if (full && !isCentred(line, line.frame) && indentOf(line) < tolerance) leadings.push((line.y - before.y) / before.size)
    if (full || isCentred(line, line.frame)) continue
    if (indentOf(line) > 8) setIn++
    else flush++
  }
  leadings.sort((a, b) => a - b)
  const leading = leadings.length < fewestSamples ? usualLeading : (leadings[leadings.length >> 1] ?? usualLeading)
  return { leading, indented: setIn > flush }
}

/** Of stacks of lines set alike, as the cells of a table are. */
export function measureLeading(stacks: readonly (readonly Line[])[]): number {
  const leadings = stacks.flatMap(lines => lines.slice(1).map((line, i) => (line.y - (lines[i]?.y ?? 0)) / line.size)).sort((a, b) => a - b)
  return leadings[leadings.length >> 2] ?? usualLeading
}
