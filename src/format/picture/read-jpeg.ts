import { refuseFile } from '../file/file-refusal.ts'
import type { PackedImage } from './image-pdf.ts'

const frameMarkers = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf])
const spaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }
/** EXIF's numbers for how the camera was held, in quarter turns to the right; mirrored ones no camera writes. */
const turnsBy: Readonly<Record<number, PackedImage['turns']>> = { 3: 2, 6: 1, 8: 3 }

/** A JPEG stays packed: a PDF holds it as it is. Its size and how the camera was held stand in segments before the picture. */
export function readJpeg(file: Buffer): PackedImage {
  let turns: PackedImage['turns'] = 0
  for (let at = 2; at + 9 < file.length; ) {
    if (file[at] !== 0xff) return refuseFile('file-damaged')
    const marker = file[at + 1] ?? 0
    const length = file.readUInt16BE(at + 2)
    if (frameMarkers.has(marker)) {
      const [height, width, parts] = [file.readUInt16BE(at + 5), file.readUInt16BE(at + 7), file[at + 9] ?? 0]
      const space = spaces[parts]
      if (space === undefined || width === 0 || height === 0) return refuseFile('file-damaged')
      // Programs that write four colours write them inverted.
      const inverted = parts === 4 ? ' /Decode [1 0 1 0 1 0 1 0]' : ''
      return { width, height, turns, bytes: file, entries: `/ColorSpace ${space} /BitsPerComponent 8 /Filter /DCTDecode${inverted}` }
    }
    if (marker === 0xe1) turns = turnsBy[orientationOf(file.subarray(at + 4, at + 2 + length))] ?? turns
    if (length < 2) return refuseFile('file-damaged')
    at += 2 + length
  }
  return refuseFile('file-damaged')
}

const orientationTag = 0x0112

function orientationOf(segment: Buffer): number {
  if (segment.toString('latin1', 0, 4) !== 'Exif' || segment.length < 14) return 1
  const tiff = segment.subarray(6)
  const little = tiff.toString('latin1', 0, 2) === 'II'
  const u16 = (at: number): number => (at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const u32 = (at: number): number => (at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const list = u32(4)
  for (let i = 0; i < u16(list); i++) {
    const entry = list + 2 + i * 12
    if (entry + 12 > tiff.length) return 1
    if (u16(entry) === orientationTag) return u16(entry + 8)
  }
  return 1
}
