import type { Section } from '../../../core/outline/section.ts'
import type { Paragraph } from '../../../core/text/block.ts'
import type { Span } from '../../../core/text/span.ts'

/** How one paragraph is set on the page. */
export interface Setting {
  readonly align: 'left' | 'center' | 'right' | 'justify'
  readonly bold: boolean
  readonly italic: boolean
  /** Steps to the right, for lists: `a)` one, `-` two, `+` three. */
  readonly indent: 0 | 1 | 2 | 3
  readonly note: boolean
}

/** What the whole document tells about setting its paragraphs. */
export interface Sheet {
  /** Offsets at which a numbered part with a heading begins. */
  readonly headings: ReadonlySet<number>
  /** A plain text says nothing of its layout: what stands before this offset is its letterhead and title. */
  readonly headEnds: number
  readonly plain: boolean
}

const headingLength = 140

export function headingsOf(outline: readonly Section[]): Set<number> {
  const found = new Set<number>()
  const visit = (sections: readonly Section[]) => {
    for (const section of sections) {
      if (section.title && section.title.length <= headingLength && (section.level === 0 || section.children.length))
        found.add(section.span[0])
      visit(section.children)
    }
  }
  visit(outline)
  return found
}

const indents: readonly [RegExp, Setting['indent']][] = [
  [/^\s*\+\s/u, 3],
  [/^\s*[-–—•*]\s/u, 2],
  [/^\s*\(?[a-zđ]\)\s/u, 1],
]

export const indentOf = (text: string): Setting['indent'] => indents.find(([pattern]) => pattern.test(text))?.[1] ?? 0

const isCapital = (text: string) => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()

/** A paragraph of a .docx as its file says; one of a plain text as such documents are set, so that a clerk knows it again. */
export function settingOf(paragraph: Paragraph, text: string, sheet: Sheet): Setting {
  const words = text.slice(paragraph.span[0], paragraph.span[1])
  const inHead = sheet.plain && paragraph.span[0] < sheet.headEnds
  const heading = sheet.headings.has(paragraph.span[0] + leadingSpace(words))
  return {
    align: paragraph.align ?? (inHead ? 'center' : 'left'),
    bold: paragraph.bold ?? (heading || (sheet.plain && isCapital(words.trim()))),
    italic: paragraph.italic ?? false,
    indent: inHead || paragraph.align === 'center' ? 0 : indentOf(words),
    note: paragraph.place !== undefined,
  }
}

const leadingSpace = (words: string) => words.length - words.trimStart().length

/** Where the title of the document ends, if it was found. */
export const headEndOf = (spans: Readonly<Partial<Record<'subject' | 'date', Span>>>): number => spans.subject?.[1] ?? spans.date?.[1] ?? 0
