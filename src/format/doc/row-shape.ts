import type { CellDraft } from '../layout/draft.ts'
import type { Octets } from '../ole/octets.ts'
import type { Modifier } from './modifiers.ts'

/** What is said of a row: where its cells begin and end, which belong together, and their rules. */
export interface RowShape {
  readonly header: boolean
  /** In twentieths of a point; one more than there are cells. */
  readonly edges: readonly number[]
  readonly cells: readonly CellShape[]
  /** Sides of the whole table that are drawn; null where nothing is said of them. */
  readonly rules: number | null
}

export interface CellShape {
  readonly merge: CellDraft['merge']
  /** Belongs to the cell on its left. */
  readonly joined: boolean
  /** How many of its four sides are drawn; null where nothing is said of them. */
  readonly rules: number | null
}

type CellInMaking = { -readonly [Key in keyof CellShape]: CellShape[Key] }

const definition = 0xd608
const header = 0x3404
const verticalMerge = 0xd62b
const join = 0x5624
const bordersOld = 0xd605
const borders = 0xd613
const cellLength = 20

/** The rows' modifiers that matter to reading, [MS-DOC] 2.6.3. */
export function readRowShape(said: readonly Modifier[]): RowShape {
  const shape = { header: false, edges: [] as number[], cells: [] as CellInMaking[], rules: null as number | null }
  for (const { code, operand } of said) {
    if (code === definition) Object.assign(shape, readDefinition(operand))
    else if (code === header) shape.header = operand.u8(0) !== 0
    else if (code === bordersOld) shape.rules = countDrawn(operand, 0, 4, 6)
    else if (code === borders) shape.rules = countDrawn(operand, 0, 8, 6)
    else if (code === verticalMerge) {
      const cell = shape.cells[operand.u8(0)]
      if (cell) cell.merge = mergeOf(operand.u8(1))
    } else if (code === join) {
      for (let i = operand.u8(0) + 1; i < operand.u8(1); i++) {
        const cell = shape.cells[i]
        if (cell) cell.joined = true
      }
    }
  }
  return shape
}

const mergeOf = (flags: number): CellDraft['merge'] => ((flags & 1) === 0 ? null : (flags & 2) === 0 ? 'on' : 'start')

function readDefinition(operand: Octets): { edges: number[]; cells: CellInMaking[] } {
  const count = Math.min(operand.u8(0), 63)
  const edges = Array.from({ length: count + 1 }, (_, i) => operand.i16(1 + i * 2))
  const cells: CellInMaking[] = []
  for (let i = 0; i < count; i++) {
    const at = 1 + (count + 1) * 2 + i * cellLength
    // Cells at the end of which nothing is said are left out.
    if (at + cellLength > operand.length) cells.push({ merge: null, joined: false, rules: null })
    else {
      const flags = operand.u16(at)
      cells.push({ merge: mergeOf((flags >> 5) & 3), joined: (flags & 2) !== 0, rules: countDrawn(operand, at + 4, 4, 4) })
    }
  }
  return { edges, cells }
}

const unsaid = 0xffffffff

/** A side is drawn where its line has a kind; four bytes of ones say that another side's line is meant. */
function countDrawn(from: Octets, at: number, length: 4 | 8, sides: number): number | null {
  let drawn = 0
  let said = 0
  for (let i = 0; i < sides && at + (i + 1) * length <= from.length; i++) {
    const side = at + i * length
    if (length === 4 && from.u32(side) === unsaid) continue
    const kind = from.u8(side + (length === 4 ? 1 : 5))
    if (length === 4 && from.u32(side) === 0) continue
    said++
    if (kind !== 0 && kind !== 0xff) drawn++
  }
  return said === 0 ? null : drawn
}
