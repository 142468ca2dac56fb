import type { LinePlace, WordPlace } from '../../core/text/page-map.ts'
import type { ParagraphDraft } from '../layout/draft.ts'
import { gapBetween, joinLines, type PlacedLine, type Setting } from './join-lines.ts'
import { isCentred, type Line, textOf } from './line.ts'

export function draftParagraphs(
  lines: readonly PlacedLine[],
  setting: Setting,
  within: 'page' | 'cell',
  place: ParagraphDraft['place'] = null,
): ParagraphDraft[] {
  return joinLines(lines, setting, within).map(paragraph => draftParagraph(paragraph, place))
}

export function draftParagraph(lines: readonly PlacedLine[], place: ParagraphDraft['place'] = null): ParagraphDraft {
  const words = lines.flatMap(line => line.words)
  return {
    kind: 'paragraph',
    label: '',
    ...joinTexts(lines),
    align: lines.every(line => isCentred(line, line.frame)) ? 'center' : null,
    bold: words.every(word => word.bold),
    italic: words.every(word => word.italic),
    place,
  }
}

/** Letters reach so far above and below the line they stand on, in parts of their size. */
const above = 0.9
const below = 0.25

function joinTexts(lines: readonly PlacedLine[]): { text: string; lines: LinePlace[] } {
  const places: LinePlace[] = []
  let text = ''
  for (const line of lines) {
    text += gapBetween(text, textOf(line))
    const start = text.length
    text += textOf(line)
    const { page, x0, x1, y, size } = line
    places.push({ span: [start, text.length], page, box: [x0, y - size * above, x1, y + size * below], words: placeWords(line, start) })
  }
  return { text, lines: places }
}

/** As `textOf` puts them: a gap before each that is not glued. */
function placeWords({ words }: Line, start: number): WordPlace[] {
  let at = start
  return words.map((word, i) => {
    if (i > 0 && !word.glued && at > start) at++
    const from = at
    at += word.text.length
    return { span: [from, at], left: word.x0, right: word.x1, ...(word.confidence === undefined ? {} : { confidence: word.confidence }) }
  })
}
