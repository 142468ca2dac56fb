import type { Octets } from '../ole/octets.ts'
import type { Stretch } from './file-information.ts'

const nameAt = 40

/** The names of the fonts, in the order that runs count them by ([MS-DOC] 2.9.286, SttbfFfn). */
export function readFontNames(table: Octets, { at, length }: Stretch): string[] {
  if (length < 4) return []
  const list = table.part(at, length)
  const extra = list.u16(2)
  const names: string[] = []
  let open = 4
  for (let i = 0; i < list.u16(0) && open < list.length; i++) {
    const size = list.u8(open) + 1
    const units = Math.max(0, Math.floor((Math.min(size, list.length - open) - nameAt) / 2))
    names.push(list.text(open + nameAt, units).replace(/\0.*$/s, ''))
    open += size + extra
  }
  return names
}
