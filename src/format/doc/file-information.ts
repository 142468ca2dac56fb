import { refuseFile } from '../file/file-refusal.ts'
import type { Octets } from '../ole/octets.ts'

/** Where a structure lies in the table stream. */
export interface Stretch {
  readonly at: number
  readonly length: number
}

/** The parts of the text, one after the other, by their length in characters. */
export interface StoryLengths {
  readonly text: number
  readonly footnotes: number
  readonly headers: number
  readonly comments: number
  readonly endnotes: number
  readonly boxes: number
  readonly headerBoxes: number
}

/** What a Word file says of itself at its beginning ([MS-DOC] 2.5, the FIB). */
export interface FileInformation {
  readonly table: '0Table' | '1Table'
  readonly lengths: StoryLengths
  readonly stretch: (name: StretchName) => Stretch
}

/** Places in the list of stretches, [MS-DOC] 2.5.6. */
const stretches = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  sections: 6,
  runs: 12,
  paragraphs: 13,
  fonts: 15,
  text: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listUses: 74,
}
export type StretchName = keyof typeof stretches

const isWord = 0xa5ec
/** Word 97; what is older is built otherwise. */
const oldest = 193
const stretchList = 0x9a

export function readFileInformation(stream: Octets): FileInformation {
  if (stream.u16(0) !== isWord) return refuseFile('file-damaged')
  if (stream.u16(2) < oldest) return refuseFile('file-kind', { name: 'Word 6.0/95' })
  const flags = stream.u16(0x0a)
  if ((flags & 0x0100) !== 0) return refuseFile('file-encrypted')
  const length = (at: number): number => {
    const value = stream.i32(at)
    return value < 0 ? refuseFile('file-damaged') : value
  }
  return {
    table: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    lengths: {
      text: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
      headerBoxes: length(0x68),
    },
    stretch: name => {
      const at = stretchList + stretches[name] * 8
      return { at: stream.u32(at), length: stream.u32(at + 4) }
    },
  }
}
