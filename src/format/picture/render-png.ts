import { crc32, deflateSync } from 'node:zlib'

/** One byte a pixel, or four: blue, green, red and one that says nothing. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A picture without loss. Pages are mostly white and grey: one without colours is written as grey, a third as large. */
export function renderPng({ width, height, pixels }: Pixels): Buffer {
  const step = pixels.length / (width * height)
  const samples = step === 1 || isGrey(pixels) ? 1 : 3
  const row = width * samples
  const lines = Buffer.alloc((row + 1) * height)
  for (let y = 0; y < height; y++) {
    // Each line as the difference from the one above: white stays nothing.
    const filter = y === 0 ? 0 : 2
    const at = y * (row + 1)
    lines[at] = filter
    for (let x = 0; x < width; x++)
      for (let s = 0; s < samples; s++) {
        const from = (y * width + x) * step + (samples - 1 - s)
        lines[at + 1 + x * samples + s] = (pixels[from] ?? 0) - (filter === 0 ? 0 : (pixels[from - width * step] ?? 0))
      }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, samples === 1 ? 0 : 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function isGrey(pixels: Uint8Array): boolean {
  for (let i = 0; i < pixels.length; i += 4) {
    const [blue = 0, green = 0, red = 0] = [pixels[i], pixels[i + 1], pixels[i + 2]]
    if (Math.abs(blue - green) > 6 || Math.abs(green - red) > 6) return false
  }
  return true
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
