import { isLabel } from './label.ts'
import { type Frame, type Line, lineOf, textOf, type Word } from './line.ts'

/** Lines that stand side by side without rules, as letterheads and signatures do. */
export interface Columns {
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  /** How many of the lines asked about belong to them. */
  readonly count: number
}

/** Parts of the size of the letters. */
const wideGap = 1.4
const narrowest = 0.6
const nextLine = 2.2
/** Between the office of the signer and the name there is room to sign. */
const roomToSign = 11

/**
 * Finds columns that begin at line `from`:
 *
 *     ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
 *       TỈNH BÌNH AN               Độc lập - Tự do - Hạnh phúc
 *                       ^^^^                                      white from the first line to the last
 */
export function findColumns(lines: readonly Line[], from: number, frame: Frame): Columns | null {
  const opening = openGutter(lines, from)
  if (opening === null || !isInside((opening.left + opening.right) / 2, frame)) return null
  let gutter = opening
  const left: Line[] = []
  const right: Line[] = []
  let pending: Line[] = []
  let kept = { left: 0, right: 0, count: 0 }
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined) break
    const narrowed = narrow(gutter, line)
    if (narrowed === null || (pending.length === 0 && i > from && !follows(line, left, right, narrowed, frame))) break
    gutter = narrowed
    const [before, after] = splitAt(line, gutter)
    if (before !== null) left.push(before)
    if (after !== null) right.push(after)
    pending = []
    kept = { left: left.length, right: right.length, count: i - from + 1 }
  }
  if (kept.left === 0 || kept.right === 0 || kept.left + kept.right < 3) return null
  return { left: left.slice(0, kept.left), right: right.slice(0, kept.right), count: kept.count }
}

/** Neither column is a mere margin. */
const isInside = (x: number, { left, right }: Frame): boolean => x > left + (right - left) * 0.15 && x < left + (right - left) * 0.85

/** The widest gap of the line that is no gap between words; or the white between two lines that overlap in height. */
function openGutter(lines: readonly Line[], from: number): Frame | null {
  const line = lines[from]
  if (line === undefined) return null
  const gap = widestGap(line)
  if (gap !== null) return gap
  const next = lines[from + 1]
  if (next === undefined || next.y - line.y > line.size * 0.8) return null
  if (next.x0 - line.x1 > line.size * narrowest) return { left: line.x1, right: next.x0 }
  return line.x0 - next.x1 > line.size * narrowest ? { left: next.x1, right: line.x0 } : null
}

function widestGap({ words, size }: Line): Frame | null {
  const gaps = words.slice(1).map((word, i) => ({ left: words[i]?.x1 ?? 0, right: word.x0, at: i + 1 }))
  const wide = gaps.filter(gap => gap.right - gap.left > size * wideGap)
  const [widest] = wide.sort((a, b) => b.right - b.left - (a.right - a.left))
  if (widest === undefined) return null
  const others = gaps.filter(gap => gap !== widest).map(gap => gap.right - gap.left)
  const usual = others.length === 0 ? 0 : (others.sort((a, b) => a - b)[others.length >> 1] ?? 0)
  // In a line stretched to both margins all gaps are wide.
  if (widest.right - widest.left < usual * 2.5 || isLabel(textOf({ words: words.slice(0, widest.at) }))) return null
  return widest
}

/** What the line leaves of the gutter; null where it runs across. */
function narrow(gutter: Frame, line: Line): Frame | null {
  let best: Frame | null = null
  const stops = [Number.NEGATIVE_INFINITY, ...line.words.flatMap(word => [word.x0, word.x1]), Number.POSITIVE_INFINITY]
  for (let i = 0; i + 1 < stops.length; i += 2) {
    const left = Math.max(gutter.left, stops[i] ?? 0)
    const right = Math.min(gutter.right, stops[i + 1] ?? 0)
    if (right - left > line.size * narrowest && (best === null || right - left > best.right - best.left)) best = { left, right }
  }
  return best
}

function splitAt(line: Line, gutter: Frame): readonly [Line | null, Line | null] {
  const middle = (gutter.left + gutter.right) / 2
  const part = (words: readonly Word[]): Line | null => (words.length === 0 ? null : lineOf(words, line.y, line.size))
  return [part(line.words.filter(word => word.x1 <= middle)), part(line.words.filter(word => word.x1 > middle))]
}

/** A line of one column only goes on where it stands close below that column and not in the middle of the page. */
function follows(line: Line, left: readonly Line[], right: readonly Line[], gutter: Frame, frame: Frame): boolean {
  const [before, after] = splitAt(line, gutter)
  const above = before === null ? right.at(-1) : left.at(-1)
  if (before !== null && after !== null) return line.y - Math.max(left.at(-1)?.y ?? 0, right.at(-1)?.y ?? 0) < line.size * roomToSign
  if (above === undefined) return true
  if (Math.abs(line.x0 + line.x1 - frame.left - frame.right) < 12) return false
  const signing = after !== null && right.length > 0 && line.y - above.y < line.size * roomToSign && isShort(line, frame)
  return line.y - above.y < line.size * nextLine || signing
}

const isShort = (line: Line, frame: Frame): boolean => line.x1 - line.x0 < (frame.right - frame.left) * 0.45
