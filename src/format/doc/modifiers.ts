import type { Octets } from '../ole/octets.ts'

/** One thing said of letters, a paragraph or a row: Word's "sprm", a number, with its operand ([MS-DOC] 2.6). */
export interface Modifier {
  readonly code: number
  readonly operand: Octets
}

/** Lengths of operands by the kind that the code's top bits name; 0 for those that give their own. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608
const changedTabs = 0xc615

/** The modifiers of a list, as far as it is sound. */
export function* readModifiers(list: Octets): Generator<Modifier> {
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.u16(at)
    at += 2
    let length = lengths[code >> 13] ?? 0
    if (length === 0) {
      const own = ownLength(list, at, code)
      at += own.head
      length = own.length
    }
    if (at + length > list.length) return
    yield { code, operand: list.part(at, length) }
    at += length
  }
}

function ownLength(list: Octets, at: number, code: number): { readonly head: number; readonly length: number } {
  if (code === tableDefinition) return at + 2 > list.length ? beyond : { head: 2, length: Math.max(0, list.u16(at) - 1) }
  const length = list.u8(at)
  // So many changes of tabs that their length does not fit into a byte: nothing that is read stands behind them.
  return code === changedTabs && length === 255 ? beyond : { head: 1, length }
}

const beyond = { head: 0, length: Number.POSITIVE_INFINITY }
