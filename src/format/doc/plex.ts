import type { Octets } from '../ole/octets.ts'
import type { Stretch } from './file-information.ts'

/** A list of places in the text with something said of what begins at each ([MS-DOC] 2.2.2, PLC). */
export interface Plex {
  /** One more than there are data. */
  readonly places: readonly number[]
  readonly data: readonly Octets[]
}

export function readPlex(table: Octets, { at, length }: Stretch, dataLength: number): Plex {
  if (length < 4) return { places: [], data: [] }
  const part = table.part(at, length)
  const count = Math.floor((length - 4) / (4 + dataLength))
  return {
    places: Array.from({ length: count + 1 }, (_, i) => part.u32(i * 4)),
    data: Array.from({ length: count }, (_, i) => part.part((count + 1) * 4 + i * dataLength, dataLength)),
  }
}
