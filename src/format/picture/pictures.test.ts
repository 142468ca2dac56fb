import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deflateSync } from 'node:zlib'
import { FileRefusal } from '../file/file-refusal.ts'
import { PdfPictures } from '../scan/pdf-pictures.ts'
import { imagePdf } from './image-pdf.ts'
import { readJpeg } from './read-jpeg.ts'
import { readPng } from './read-png.ts'
import { renderPng } from './render-png.ts'

const code = (run: () => unknown): string => {
  try {
    run()
    return 'read'
  } catch (error) {
    return error instanceof FileRefusal ? error.code : String(error)
  }
}
const chunk = (name: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, data, Buffer.alloc(4)])
}
const png = (width: number, height: number, kind: number, lines: Uint8Array, interlaced = 0): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, kind, 0, 0, interlaced], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
/** Dark on the left half, and what a PDF of the picture shows of it. */
async function shown(file: Buffer): Promise<{ width: number; height: number; left: number; right: number }> {
  const pages = await PdfPictures.open(imagePdf(readPng(file)))
  const { width, height } = pages.size(0)
  const page = await pages.gray(0, 36)
  pages.close()
  const row = (page.height >> 1) * page.width
  return { width, height, left: page.pixels[row + (page.width >> 2)] ?? -1, right: page.pixels[row + ((page.width * 3) >> 2)] ?? -1 }
}

const half = Uint8Array.from({ length: 40 * 20 }, (_, i) => (i % 40 < 20 ? 30 : 250))

test('a picture that is written comes back, on a sheet as long as A4', async () => {
  const found = await shown(renderPng({ width: 40, height: 20, pixels: half }))
  assert.deepEqual([Math.round(found.width), Math.round(found.height)], [842, 421])
  assert.deepEqual([found.left, found.right], [30, 250])
})

test('colours are kept where there are any', async () => {
  const pixels = Uint8Array.from({ length: 40 * 20 * 4 }, (_, i) => (i % 4 === 2 ? 255 : 0))
  const file = renderPng({ width: 40, height: 20, pixels })
  assert.equal(file[25], 2)
  const { left } = await shown(file)
  assert.ok(left > 40 && left < 120, `red is ${left} of grey`)
})

test('a picture with cover is laid on white', async () => {
  const lines = Buffer.alloc(20 * (1 + 40 * 4))
  for (let y = 0; y < 20; y++) for (let x = 0; x < 20; x++) lines[y * 161 + 1 + x * 4 + 3] = 255
  const { left, right } = await shown(png(40, 20, 6, lines))
  assert.deepEqual([left, right], [0, 255])
})

for (const [said, file, wanted] of [
  ['a PNG of a size beyond measure', png(60_000, 60_000, 2, Buffer.alloc(10)), 'file-too-heavy'],
  ['a PNG of which lines are missing', png(40, 20, 6, Buffer.alloc(10)), 'file-damaged'],
  ['a PNG drawn in passes', png(4, 4, 2, Buffer.alloc(52), 1), 'file-kind'],
  ['a PNG that is cut short', png(4, 4, 2, Buffer.alloc(52)).subarray(0, 40), 'file-damaged'],
  ['a PNG of no kind there is', png(4, 4, 5, Buffer.alloc(52)), 'file-damaged'],
] as const)
  test(`${said} is refused`, () =>
    assert.equal(
      code(() => readPng(file)),
      wanted,
    ))

const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 20, 0, 40, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
const exif = (orientation: number): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xe1, 0, 34]),
    Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
    Buffer.from([0, orientation, 0, 0, 0, 0, 0, 0]),
  ])
const jpeg = (...parts: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.alloc(20)])

test('a JPEG says its size and how the camera was held', () => {
  const { width, height, turns } = readJpeg(jpeg(exif(6), frame))
  assert.deepEqual([width, height, turns], [40, 20, 1])
  assert.equal(readJpeg(jpeg(frame)).turns, 0)
})

for (const [said, file] of [
  ['without a picture', jpeg()],
  ['with a segment that does not go on', jpeg(Buffer.from([0xff, 0xe0, 0, 0]))],
  ['cut short', jpeg(exif(6), frame).subarray(0, 30)],
] as const)
  test(`a JPEG ${said} is refused`, () =>
    assert.equal(
      code(() => readJpeg(file)),
      'file-damaged',
    ))
