import { deflateSync, inflateSync } from 'node:zlib'
import { refuseFile } from '../file/file-refusal.ts'
import type { PackedImage } from './image-pdf.ts'

/** Samples of a pixel by the kind of PNG: grey, colours, places in a palette, each of the first two with cover. */
const samplesBy: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const mostPixels = 100_000_000

interface Head {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly kind: number
  readonly interlaced: boolean
}

/** A PNG is packed as a PDF packs pictures, so that most stay as they are; one with transparent parts is laid on white first. */
export function readPng(file: Buffer): PackedImage {
  const parts: Buffer[] = []
  let head: Head | null = null
  let palette: Buffer | null = null
  for (let at = 8; at + 8 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const name = file.toString('latin1', at + 4, at + 8)
    const data = file.subarray(at + 8, at + 8 + length)
    if (data.length < length) return refuseFile('file-damaged')
    if (name === 'IHDR') head = readHead(data)
    else if (name === 'PLTE') palette = data
    else if (name === 'IDAT') parts.push(data)
    else if (name === 'IEND') break
    at += 12 + length
  }
  return head === null || parts.length === 0 ? refuseFile('file-damaged') : pack(head, palette, Buffer.concat(parts))
}

function readHead(data: Buffer): Head {
  if (data.length < 13) return refuseFile('file-damaged')
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)]
  if (width === 0 || height === 0) return refuseFile('file-damaged')
  if (width * height > mostPixels) return refuseFile('file-too-heavy')
  return { width, height, bits: data[8] ?? 0, kind: data[9] ?? 0, interlaced: data[12] !== 0 }
}

function pack({ width, height, bits, kind, interlaced }: Head, palette: Buffer | null, bytes: Buffer): PackedImage {
  const samples = samplesBy[kind]
  if (samples === undefined || (kind === 3 && palette === null)) return refuseFile('file-damaged')
  // Drawn in seven passes for slow lines; no scanner and no telephone writes it.
  if (interlaced) return refuseFile('file-kind', { name: 'PNG (interlaced)' })
  if (kind >= 4) return onWhite({ width, height, bits, samples }, bytes)
  const space =
    kind === 0
      ? '/DeviceGray'
      : kind === 2
        ? '/DeviceRGB'
        : `[/Indexed /DeviceRGB ${(palette?.length ?? 3) / 3 - 1} <${palette?.toString('hex')}>]`
  return {
    width,
    height,
    turns: 0,
    bytes,
    entries: `/ColorSpace ${space} /BitsPerComponent ${bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width} >>`,
  }
}

interface Shape {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly samples: number
}

function onWhite({ width, height, bits, samples }: Shape, packed: Buffer): PackedImage {
  const wide = bits === 16 ? 2 : 1
  const row = width * samples * wide
  const lines = unfilter(inflate(packed, (row + 1) * height), row, height, samples * wide)
  const colours = samples - 1
  const plain = Buffer.alloc(width * height * colours)
  for (let i = 0; i < width * height; i++) {
    const from = i * samples * wide
    const cover = (lines[from + colours * wide] ?? 255) / 255
    for (let c = 0; c < colours; c++) plain[i * colours + c] = (lines[from + c * wide] ?? 255) * cover + 255 * (1 - cover)
  }
  const space = colours === 1 ? '/DeviceGray' : '/DeviceRGB'
  return {
    width,
    height,
    turns: 0,
    bytes: deflateSync(plain, { level: 1 }),
    entries: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /FlateDecode`,
  }
}

function inflate(packed: Buffer, length: number): Buffer {
  try {
    const whole = inflateSync(packed, { maxOutputLength: length + 1024 })
    return whole.length < length ? refuseFile('file-damaged') : whole
  } catch {
    return refuseFile('file-damaged')
  }
}

/** Each line is written as the difference from its neighbours, in one of five ways (PNG, 9). */
function unfilter(whole: Buffer, row: number, height: number, step: number): Buffer {
  const lines = Buffer.alloc(row * height)
  for (let y = 0; y < height; y++) {
    const filter = whole[y * (row + 1)] ?? 0
    const [from, to] = [y * (row + 1) + 1, y * row]
    for (let x = 0; x < row; x++) {
      const left = x < step ? 0 : (lines[to + x - step] ?? 0)
      const above = y === 0 ? 0 : (lines[to + x - row] ?? 0)
      const corner = x < step || y === 0 ? 0 : (lines[to + x - row - step] ?? 0)
      lines[to + x] = (whole[from + x] ?? 0) + predict(filter, left, above, corner)
    }
  }
  return lines
}

function predict(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const guess = left + above - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? above : corner
}
