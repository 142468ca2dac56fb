import { crc32, deflateRawSync } from 'node:zlib'

/** A part of an archive made for a test; the numbers, where given, are written instead of the true ones. */
export interface FixturePart {
  readonly name: string
  readonly data: string | Uint8Array
  readonly stated?: number
  readonly flags?: number
}

function header(signature: number, length: number, fields: readonly (readonly [at: number, value: number, bytes: 2 | 4])[]): Buffer {
  const record = Buffer.alloc(length)
  record.writeUInt32LE(signature, 0)
  for (const [at, value, bytes] of fields) {
    if (bytes === 2) record.writeUInt16LE(value, at)
    else record.writeUInt32LE(value, at)
  }
  return record
}

/** Writes a zip archive, honest or lying, for the tests of what reads archives. */
export function zipFixture(parts: readonly FixturePart[]): Uint8Array {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, data, stated, flags = 0 } of parts) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    const size = stated ?? plain.length
    const crc = crc32(plain)
    const local = header(0x04034b50, 30, [
      [6, flags, 2],
      [8, 8, 2],
      [14, crc, 4],
      [18, packed.length, 4],
      [22, size, 4],
      [26, title.length, 2],
    ])
    const central = header(0x02014b50, 46, [
      [8, flags, 2],
      [10, 8, 2],
      [16, crc, 4],
      [20, packed.length, 4],
      [24, size, 4],
      [28, title.length, 2],
      [42, offset, 4],
    ])
    locals.push(local, title, packed)
    centrals.push(central, title)
    offset += local.length + title.length + packed.length
  }
  const directory = Buffer.concat(centrals)
  const end = header(0x06054b50, 22, [
    [8, parts.length, 2],
    [10, parts.length, 2],
    [12, directory.length, 4],
    [16, offset, 4],
  ])
  return new Uint8Array(Buffer.concat([...locals, directory, end]))
}
