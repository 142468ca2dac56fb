import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'
import { CENTRAL_RECORD, DEFLATED, DESCRIPTOR, DOS_DAY, END_RECORD, LOCAL_RECORD, VERSION } from './zip-records.ts'

/** A part whose text comes in pieces; the name is ASCII. */
export interface PartStream {
  readonly name: string
  readonly text: Iterable<string> | AsyncIterable<string>
}

/** Sizes and sum follow the content. */
const SIZES_FOLLOW = 8
const LARGEST = 0xffff_ffff

/** An archive piece by piece: a part is packed while it is made, so that memory holds neither the parts nor the archive. */
export async function* streamZip(parts: AsyncIterable<PartStream>): AsyncGenerator<Buffer> {
  const centrals: Buffer[] = []
  let at = 0
  for await (const { name, text } of parts) {
    const path = Buffer.from(name, 'ascii')
    const start = at
    const head = Buffer.concat([numbers([4, LOCAL_RECORD], [2, VERSION], ...facts, [4, 0], [4, 0], [4, 0], [2, path.length], [2, 0]), path])
    at += head.length
    yield head
    const sums = { crc: 0, size: 0 }
    let packed = 0
    for await (const piece of deflate(text, sums)) {
      packed += piece.length
      yield piece
    }
    at += packed
    if (sums.size > LARGEST || at > LARGEST) throw new Error('an archive beyond 4 GiB needs another format')
    const sizes: readonly Field[] = [
      [4, sums.crc],
      [4, packed],
      [4, sums.size],
    ]
    const tail = numbers([4, DESCRIPTOR], ...sizes)
    at += tail.length
    yield tail
    centrals.push(
      Buffer.concat([
        numbers(
          [4, CENTRAL_RECORD],
          [2, VERSION],
          [2, VERSION],
          ...facts,
          ...sizes,
          [2, path.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, start],
        ),
        path,
      ]),
    )
  }
  const central = Buffer.concat(centrals)
  yield central
  yield numbers([4, END_RECORD], [2, 0], [2, 0], [2, centrals.length], [2, centrals.length], [4, central.length], [4, at], [2, 0])
}

type Field = readonly [bytes: 2 | 4, value: number]
const facts: readonly Field[] = [
  [2, SIZES_FOLLOW],
  [2, DEFLATED],
  [2, 0],
  [2, DOS_DAY],
]

function numbers(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0))
  let at = 0
  for (const [length, value] of fields) at = length === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at)
  return bytes
}

/** Packing goes on in a thread of its own while the next piece is made; where making fails, so does this. */
function deflate(text: PartStream['text'], sums: { crc: number; size: number }): AsyncIterable<Buffer> {
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const piece of text) {
      const bytes = Buffer.from(piece)
      sums.crc = crc32(bytes, sums.crc)
      sums.size += bytes.length
      yield bytes
    }
  }
  const packing = createDeflateRaw({ level: 5, chunkSize: 1 << 16 })
  // The failure reaches whoever reads `packing`.
  pipeline(Readable.from(counted(), { objectMode: true, highWaterMark: 2 }), packing, () => undefined)
  return packing
}
