import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive that is packed already: it may go into many. The name is ASCII. */
export interface PackedPart {
  readonly name: string
  readonly packed: Uint8Array
  readonly crc: number
  /** Unpacked. */
  readonly size: number
}

export function packPart(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { name, packed: deflateRawSync(bytes), crc: crc32(bytes), size: bytes.length }
}
