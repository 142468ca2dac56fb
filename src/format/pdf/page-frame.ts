import type { Frame, Line } from './line.ts'
import type { Sheet } from './sheet.ts'

const near = 2
/** So many lines of a hundred make an edge. */
const share = 0.06

/** The edges of the text by page; pages of one size have them in common. */
export function framesOf(sheets: readonly Sheet[]): Map<number, Frame> {
  const groups = Map.groupBy(sheets, sheet => `${Math.round(sheet.width)} ${Math.round(sheet.height)}`)
  const frames = new Map<number, Frame>()
  for (const group of groups.values()) {
    const frame = frameOf(group.flatMap(sheet => sheet.lines))
    for (const sheet of group) frames.set(sheet.page, frame ?? { left: 0, right: sheet.width })
  }
  return frames
}

function frameOf(lines: readonly Line[]): Frame | null {
  if (lines.length === 0) return null
  return { left: edgeOf(lines.map(line => line.x0)), right: -edgeOf(lines.map(line => -line.x1)) }
}

/** The lowest place at which several lines begin. */
function edgeOf(places: readonly number[]): number {
  const sorted = [...places].sort((a, b) => a - b)
  const needed = Math.max(2, places.length * share)
  return sorted.find((place, i) => (sorted[i + Math.ceil(needed) - 1] ?? Number.POSITIVE_INFINITY) - place <= near) ?? sorted[0] ?? 0
}
