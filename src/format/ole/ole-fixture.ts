const sector = 512
const end = 0xfffffffe
const free = 0xffffffff

/** A compound file with streams in its outermost folder. */
export function oleFixture(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const entries = Object.entries(streams)
  const bodies = entries.map(([, bytes]) => Math.max(1, Math.ceil(bytes.length / sector)))
  const directorySectors = Math.ceil((entries.length + 1) / 4)
  const first = 1 + directorySectors
  const count = first + bodies.reduce((sum, each) => sum + each, 0)
  const file = Buffer.alloc((count + 1) * sector)
  const table = file.subarray(sector, 2 * sector).fill(0xff)
  const chain = (from: number, length: number): void => {
    for (let i = 0; i < length; i++) table.writeUInt32LE(i === length - 1 ? end : from + i + 1, (from + i) * 4)
  }
  table.writeUInt32LE(0xfffffffd, 0)
  chain(1, directorySectors)
  writeHeader(file)
  const directory = file.subarray(2 * sector, 2 * sector + directorySectors * sector)
  writeEntry(directory, 0, 'Root Entry', 5, { child: entries.length > 0 ? 1 : free, right: free, start: end, size: 0 })
  let at = first
  for (const [i, [name, bytes]] of entries.entries()) {
    const length = bodies[i] ?? 1
    const right = i + 1 < entries.length ? i + 2 : free
    writeEntry(directory, i + 1, name, 2, { child: free, right, start: at, size: bytes.length })
    chain(at, length)
    file.set(bytes, (at + 1) * sector)
    at += length
  }
  return file
}

/** All streams stand in sectors: none is so small that it must lie among the small ones. */
function writeHeader(file: Buffer): void {
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  file.writeUInt16LE(3, 0x1a)
  file.writeUInt16LE(0xfffe, 0x1c)
  file.writeUInt16LE(9, 0x1e)
  file.writeUInt16LE(6, 0x20)
  file.writeUInt32LE(1, 0x2c)
  file.writeUInt32LE(1, 0x30)
  file.writeUInt32LE(0, 0x38)
  file.writeUInt32LE(end, 0x3c)
  file.writeUInt32LE(end, 0x44)
  file.fill(0xff, 0x4c, sector)
  file.writeUInt32LE(0, 0x4c)
}

interface EntryPlaces {
  readonly child: number
  readonly right: number
  readonly start: number
  readonly size: number
}

function writeEntry(directory: Buffer, index: number, name: string, type: number, places: EntryPlaces): void {
  const entry = directory.subarray(index * 128, (index + 1) * 128)
  entry.write(name, 0, 'utf16le')
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  entry.writeUInt8(type, 66)
  entry.writeUInt32LE(free, 68)
  entry.writeUInt32LE(places.right, 72)
  entry.writeUInt32LE(places.child, 76)
  entry.writeUInt32LE(places.start, 116)
  entry.writeUInt32LE(places.size, 120)
}
