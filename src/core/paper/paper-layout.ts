import type { PaperAuthority, PaperLevel } from './paper.ts'

/** How a country's or an organisation's documents look and what stands in them by rule. All of it is data. */
export interface PaperLayout {
  /** BCP 47. */
  readonly language: string
  readonly page: PaperPage
  readonly font: string
  readonly words: PaperWords
  readonly levels: Readonly<Record<PaperLevel, PaperLevelLook>>
  /** Letters of points, in the order of the alphabet. */
  readonly pointLetters: string
  readonly styles: Readonly<Record<PaperStyleName, PaperStyle>>
  readonly decimalSign: string
  readonly thousandsSign: string
  /** Share of the letterhead's width that the issuing body has, and of the closing that the recipients have. */
  readonly headShare: number
  readonly closingShare: number
  /** The rule under the issuing body's name and under the subject, as a share of the line above. */
  readonly shortRule: number
  /** Free for hand and seal, in points. */
  readonly signingSpace: number
}

/** Millimetres. */
export interface PaperPage {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the upper edge to the page number. */
  readonly numberAt: number
}

/** `{…}` are filled in. */
export interface PaperWords {
  readonly country: string
  readonly motto: string
  readonly number: string
  readonly letterSubject: string
  /** What a document without a type of its own is called where it is referred to. */
  readonly letter: string
  /** A body's name that is too long for its line is broken before one of these. */
  readonly breaksBefore: readonly string[]
  readonly placeAndDay: string
  readonly shortDay: string
  /** The last month that is written with a leading zero; 12 for all. */
  readonly paddedMonths: number
  readonly addressees: string
  readonly recipients: string
  readonly annex: string
  readonly annexes: string
  readonly annexReference: string
  readonly unit: string
  readonly source: string
  readonly note: string
  readonly endMark: string
  readonly authority: Readonly<Record<PaperAuthority['form'], string>>
}

export interface PaperLevelLook {
  /** `Phần {n}`; `{item}.{n}.` takes the number of the level named. */
  readonly label: string
  readonly numeral: 'roman' | 'arabic' | 'letter'
  /** The title stands in capitals. */
  readonly capitals: boolean
  /** The title stands on the line after the label. */
  readonly titleBelow: boolean
  /** Counting goes on through the wider levels. */
  readonly runsOn: boolean
  readonly heading: PaperStyleName
  readonly text: PaperStyleName
}

export type PaperStyleName =
  | 'country'
  | 'motto'
  | 'parent-body'
  | 'body-name'
  | 'number'
  | 'letter-subject'
  | 'place-and-day'
  | 'type'
  | 'subject'
  | 'addressees'
  | 'basis'
  | 'division-heading'
  | 'section-heading'
  | 'item-heading'
  | 'paragraph'
  | 'list'
  | 'note'
  | 'table-title'
  | 'table-unit'
  | 'table-head'
  | 'cell'
  | 'cell-centre'
  | 'cell-figure'
  | 'table-source'
  | 'recipients'
  | 'recipient'
  | 'authority'
  | 'signer'
  | 'annex'
  | 'annex-title'
  | 'annex-reference'
  | 'page-number'

/** Sizes and spaces in points, indents in millimetres. */
export interface PaperStyle {
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly align: 'left' | 'centre' | 'right' | 'justify'
  readonly firstLine: number
  readonly before: number
  readonly after: number
  /** Multiple of single spacing. */
  readonly line: number
  /** Stays on the page of what follows. */
  readonly keepNext: boolean
  /** Depth in the outline of headings; 0 for what is no heading. */
  readonly outline: number
}
