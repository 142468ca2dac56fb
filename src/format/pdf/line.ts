/** Words that stand on one baseline, or a stretch of them. */
export interface Line {
  readonly x0: number
  readonly x1: number
  readonly y: number
  readonly size: number
  readonly words: readonly Word[]
}

export interface Word {
  readonly text: string
  readonly x0: number
  readonly x1: number
  readonly bold: boolean
  readonly italic: boolean
  /** Small and above the line, as the marks of notes are. */
  readonly raised: boolean
  /** Without a gap before it. */
  readonly glued: boolean
  /** From 0 to 1, where it was recognised from a picture. */
  readonly confidence?: number
}

/** The room that a column of lines has. */
export interface Frame {
  readonly left: number
  readonly right: number
}

export const textOf = ({ words }: Pick<Line, 'words'>): string =>
  words.reduce((text, word) => (text === '' || word.glued ? text : `${text} `) + word.text, '')

export function lineOf(words: readonly Word[], y: number, size: number): Line {
  return { x0: Math.min(...words.map(word => word.x0)), x1: Math.max(...words.map(word => word.x1)), y, size, words }
}

/** Stands in the middle of its frame, with room on both sides. */
export const isCentred = (line: Line, frame: Frame): boolean =>
  isInMiddle(line, frame) && line.x0 - frame.left > 4 && frame.right - line.x1 > 4

/** Its middle is that of its frame; it may fill it. */
export const isInMiddle = ({ x0, x1 }: Line, { left, right }: Frame): boolean => Math.abs(x0 + x1 - left - right) < 6
