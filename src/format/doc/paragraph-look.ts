import type { ParagraphDraft } from '../layout/draft.ts'
import { Octets } from '../ole/octets.ts'
import { type Modifier, readModifiers } from './modifiers.ts'

export interface ParagraphLook {
  readonly align: ParagraphDraft['align']
  /** The use of a list, from 1; 0 for none. */
  readonly list: number
  readonly level: number
  /** In so many tables, one in the other. */
  readonly depth: number
  /** Ends a row. */
  readonly rowEnd: boolean
  /** Ends a cell of a table within a table. */
  readonly cellEnd: boolean
  /** What is said of the row that it ends. */
  readonly row: readonly Modifier[]
}

export const plainParagraph: ParagraphLook = { align: null, list: 0, level: 0, depth: 0, rowEnd: false, cellEnd: false, row: [] }

type LookInMaking = { -readonly [Key in keyof ParagraphLook]: ParagraphLook[Key] }
const alignments: readonly ParagraphDraft['align'][] = ['left', 'center', 'right', 'justify', 'justify', 'justify']
const noList = 2047

/** Modifiers of paragraphs by their code, [MS-DOC] 2.6.2. */
const takers: Readonly<Record<number, (look: LookInMaking, operand: Octets) => void>> = {
  9219: takeAlign, // 0x2403 sprmPJc80
  9313: takeAlign, // 0x2461 sprmPJc
  9738: (look, operand) => {
    look.level = Math.min(8, operand.u8(0)) // 0x260A sprmPIlvl
  },
  17931: (look, operand) => {
    const list = operand.u16(0) // 0x460B sprmPIlfo
    look.list = list >= noList ? 0 : list
  },
  9238: (look, operand) => {
    look.depth = operand.u8(0) === 0 ? 0 : Math.max(1, look.depth) // 0x2416 sprmPFInTable
  },
  9239: (look, operand) => {
    look.rowEnd ||= operand.u8(0) !== 0 // 0x2417 sprmPFTtp
  },
  26185: (look, operand) => {
    look.depth = Math.max(0, operand.i32(0)) // 0x6649 sprmPItap
  },
  9291: (look, operand) => {
    look.cellEnd ||= operand.u8(0) !== 0 // 0x244B sprmPFInnerTableCell
  },
  9292: (look, operand) => {
    look.rowEnd ||= operand.u8(0) !== 0 // 0x244C sprmPFInnerTtp
  },
}

function takeAlign(look: LookInMaking, operand: Octets): void {
  look.align = alignments[operand.u8(0)] ?? null
}

/** 0x6646 sprmPHugePapx and 0x646B sprmPTableProps: the rest is said elsewhere, for want of room. */
const elsewhere: readonly number[] = [0x6646, 0x646b]
const isOfRow = (code: number): boolean => ((code >> 10) & 7) === 5

/** What a list of modifiers makes of a paragraph. `data` holds what found no room in the list itself. */
export function paragraphOver(base: ParagraphLook, said: Octets, data: Octets, inside = 0): ParagraphLook {
  let look: LookInMaking = { ...base }
  for (const modifier of readModifiers(said)) {
    const { code, operand } = modifier
    if (isOfRow(code)) look.row = [...look.row, modifier]
    else if (elsewhere.includes(code) && inside < 2) look = { ...paragraphOver(look, partOf(data, operand.u32(0)), data, inside + 1) }
    else takers[code]?.(look, operand)
  }
  return look
}

const partOf = (data: Octets, at: number): Octets =>
  at + 2 > data.length ? nothing : data.part(at + 2, Math.min(data.u16(at), data.length - at - 2))
const nothing = new Octets(new Uint8Array())
