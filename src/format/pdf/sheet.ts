import { boxAt, findGrids, type Grid } from './find-grids.ts'
import type { Glyph, Ink, Rule } from './ink.ts'
import type { Line } from './line.ts'
import { readLines } from './read-lines.ts'

/** A page as lines and tables, each from top to bottom. */
export interface Sheet {
  /** From 0. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly tables: readonly GridTable[]
  readonly rules: readonly Rule[]
}

/** A table with rules and the lines of each of its boxes. */
export interface GridTable {
  readonly grid: Grid
  readonly lines: ReadonlyMap<number, readonly Line[]>
}

/** Parts what stands in the boxes of tables from what does not. A net of lines with words in one box only is a frame or a drawing. */
export function readSheet(ink: Ink, page: number): Sheet {
  let free: readonly Glyph[] = ink.glyphs
  const tables: GridTable[] = []
  for (const grid of findGrids(ink.rules)) {
    const outside: Glyph[] = []
    const boxes = new Map<number, Glyph[]>()
    for (const glyph of free) {
      const number = boxOf(grid, glyph)
      if (number === null) outside.push(glyph)
      else {
        const inBox = boxes.get(number)
        if (inBox === undefined) boxes.set(number, [glyph])
        else inBox.push(glyph)
      }
    }
    const lines = new Map(
      [...boxes].map(([number, glyphs]) => [number, readLines(glyphs)] as const).filter(([, found]) => found.length > 0),
    )
    if (lines.size < 2) continue
    tables.push({ grid, lines })
    free = outside
  }
  return { page, width: ink.width, height: ink.height, lines: readLines(free), tables, rules: ink.rules }
}

function boxOf(grid: Grid, glyph: Glyph): number | null {
  const at = boxAt(grid, glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.25)
  return at === null ? null : (grid.boxes[at[0]]?.[at[1]] ?? null)
}
