/** Node's own ways behind `toString`, without the choice of an encoding, which costs more than to decode a few words. */
export interface SliceableBuffer extends Buffer {
  readonly latin1Slice: (start: number, end: number) => string
  readonly utf8Slice: (start: number, end: number) => string
}
