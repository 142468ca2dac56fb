import type { ParagraphDraft } from '../layout/draft.ts'
import { joinedText, joinLines, type PlacedLine, type Setting } from './join-lines.ts'
import { isCentred } from './line.ts'

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
    text: joinedText(lines),
    align: lines.every(line => isCentred(line, line.frame)) ? 'center' : null,
    bold: words.every(word => word.bold),
    italic: words.every(word => word.italic),
    place,
  }
}
