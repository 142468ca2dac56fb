import type { Octets } from '../ole/octets.ts'
import { readModifiers } from './modifiers.ts'

/** How letters look, and what they are. */
export interface RunLook {
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  readonly inserted: boolean
  /** Stands for something else than a letter: a note's mark, a drawing. */
  readonly special: boolean
  /** Place in the list of fonts. */
  readonly font: number | null
  readonly symbol: { readonly font: number; readonly code: number } | null
}

export const plainLook: RunLook = {
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  deleted: false,
  inserted: false,
  special: false,
  font: null,
  symbol: null,
}

type LookInMaking = { -readonly [Key in keyof RunLook]: RunLook[Key] }
type Switch = 'bold' | 'italic' | 'caps' | 'hidden' | 'deleted' | 'inserted' | 'special'

const switches: Readonly<Record<number, Switch>> = {
  2048: 'deleted', // 0x0800 sprmCFRMarkDel
  2049: 'inserted', // 0x0801 sprmCFRMarkIns
  2101: 'bold', // 0x0835
  2102: 'italic', // 0x0836
  2107: 'caps', // 0x083B
  2108: 'hidden', // 0x083C
  2133: 'special', // 0x0855
}
const style = 0x4a30
const asciiFont = 0x4a4f
const otherFont = 0x4a51
const symbol = 0x6a09

/** 0x80 is what the style says, 0x81 the opposite. */
const switched = (value: number, ofStyle: boolean): boolean => (value === 0x80 ? ofStyle : value === 0x81 ? !ofStyle : value !== 0)

/** What a list of modifiers makes of letters; `styleOf` gives what a style of letters makes of them. */
export function lookOver(
  base: RunLook,
  said: Octets | null,
  styleOf: (index: number, base: RunLook) => RunLook = (_, same) => same,
): RunLook {
  if (said === null) return base
  const modifiers = [...readModifiers(said)]
  // The style is the ground of all else, wherever in the list it is named.
  const named = modifiers.findLast(({ code }) => code === style)
  const ofStyle = named === undefined ? base : styleOf(named.operand.u16(0), base)
  const look: LookInMaking = { ...ofStyle }
  for (const { code, operand } of modifiers) {
    const name = switches[code]
    if (name !== undefined) look[name] = switched(operand.u8(0), ofStyle[name])
    else if (code === otherFont || (code === asciiFont && look.font === ofStyle.font)) look.font = operand.u16(0)
    else if (code === symbol) look.symbol = { font: operand.u16(0), code: operand.u16(2) }
  }
  return look
}
