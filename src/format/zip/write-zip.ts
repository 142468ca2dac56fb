import type { PackedPart } from './packed-part.ts'
import { CENTRAL_RECORD, DEFLATED, DOS_DAY, END_RECORD, LOCAL_RECORD, VERSION } from './zip-records.ts'

/** An archive of a few parts in memory. */
export function writeZip(parts: readonly PackedPart[]): Buffer {
  const locals: Uint8Array[] = []
  const centrals: Buffer[] = []
  let at = 0
  for (const { name, packed, crc, size } of parts) {
    const path = Buffer.from(name, 'ascii')
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(VERSION, 0)
    facts.writeUInt16LE(DEFLATED, 4)
    facts.writeUInt16LE(DOS_DAY, 8)
    facts.writeUInt32LE(crc, 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(size, 18)
    facts.writeUInt16LE(path.length, 22)
    locals.push(uint32(LOCAL_RECORD), facts, path, packed)
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    centrals.push(uint32(CENTRAL_RECORD), Buffer.from([VERSION, 0]), facts, place, path)
    at += 4 + facts.length + path.length + packed.length
  }
  const central = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, central, uint32(END_RECORD), end])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
