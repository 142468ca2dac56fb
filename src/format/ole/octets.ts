import { refuseFile } from '../file/file-refusal.ts'

/** Bytes as little-endian numbers. What would lie outside of them is damage. */
export class Octets {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#inside(at, 1))
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#inside(at, 2), true)
  }

  i16(at: number): number {
    return this.#view.getInt16(this.#inside(at, 2), true)
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#inside(at, 4), true)
  }

  i32(at: number): number {
    return this.#view.getInt32(this.#inside(at, 4), true)
  }

  part(at: number, length: number): Octets {
    this.#inside(at, length)
    return new Octets(this.bytes.subarray(at, at + length))
  }

  /** UTF-16, `count` units of it. */
  text(at: number, count: number): string {
    this.#inside(at, count * 2)
    return utf16.decode(this.bytes.subarray(at, at + count * 2))
  }

  #inside(at: number, length: number): number {
    return at >= 0 && length >= 0 && at + length <= this.bytes.length ? at : refuseFile('file-damaged')
  }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })
