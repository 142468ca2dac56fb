import type { IsoDay } from '../time/day.ts'

/** An official document as data: what stands in it, not how it looks. How it looks is a `PaperLayout`. */
export interface Paper {
  readonly head: PaperHead
  /** Those whom a letter is addressed to; empty for documents with a type of their own. */
  readonly addressees: readonly string[]
  /** What it is based on, without closing punctuation: `Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025`. */
  readonly bases: readonly string[]
  readonly body: readonly PaperBlock[]
  /** Without dash and closing punctuation: `Các sở, ban, ngành tỉnh`; the last one says who keeps the file. */
  readonly recipients: readonly string[]
  readonly signature: PaperSignature | null
  readonly annexes: readonly PaperAnnex[]
  /** The document itself exists elsewhere: only its annexes are laid out. */
  readonly annexesOnly?: boolean
}

export interface PaperHead {
  /** The body above the issuing one, where the issuing one writes it over its own name. */
  readonly parentBody: string | null
  readonly body: string
  /** Null while it is not given: the place for it stays free. */
  readonly number: string | null
  /** `BC-UBND`. */
  readonly symbol: string
  readonly place: string
  /** Null while it is not issued. */
  readonly day: IsoDay | null
  /** `Báo cáo`; null for a letter, whose subject stands under its number. */
  readonly type: string | null
  readonly subject: string
}

export interface PaperRun {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
}

export type PaperText = string | readonly PaperRun[]

/** From the widest to the narrowest; numerals and looks come from the layout. */
export type PaperLevel = 'part' | 'chapter' | 'division' | 'article' | 'section' | 'item' | 'subitem' | 'point'

export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: PaperLevel; readonly text: string }
  /** A numbered paragraph without a title of its own. */
  | { readonly kind: 'item'; readonly level: PaperLevel; readonly text: PaperText }
  | { readonly kind: 'paragraph'; readonly text: PaperText }
  | { readonly kind: 'list'; readonly items: readonly PaperText[] }
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'note'; readonly text: PaperText }

export interface PaperTable {
  readonly title: string | null
  /** `triệu đồng`: the unit of all figures that no column says otherwise of. */
  readonly unit: string | null
  readonly columns: readonly PaperColumn[]
  readonly rows: readonly PaperRow[]
  readonly source: string | null
  readonly notes: readonly string[]
}

export interface PaperColumn {
  readonly title: string
  /** Columns next to each other under the same words share a heading above their own. */
  readonly under?: string
  /** Share of the table's width against the other columns'. */
  readonly width: number
  readonly kind: 'text' | 'number' | 'day' | 'ordinal'
  /** Digits after the decimal sign; as many as the figure has where it is left out. */
  readonly decimals?: number
}

/** A figure keeps its value; a day is ISO; null is a cell that nothing is known of. */
export type PaperCell = string | number | null

export interface PaperRow {
  /** `group` names the rows below it, `total` sums those above. */
  readonly kind: 'row' | 'group' | 'total'
  readonly cells: readonly PaperCell[]
}

export interface PaperSignature {
  readonly authority: readonly PaperAuthority[]
  /** `Phó Chủ tịch`: what the signer is, written in capitals. */
  readonly title: string
  /** Null where the one who signs writes it. */
  readonly name: string | null
}

/** On whose behalf, in whose place, by whose order or delegation somebody signs, or that the office is held for a time. */
export interface PaperAuthority {
  readonly form: 'on-behalf' | 'in-place' | 'by-order' | 'delegated' | 'acting'
  readonly of: string
}

export interface PaperAnnex {
  readonly title: string
  readonly blocks: readonly PaperBlock[]
  /** Lying pages for wide tables. */
  readonly landscape: boolean
}

/** What a file says of itself beside its text. */
export interface PaperFacts {
  readonly title: string
  /** The institution that it comes from; never a person. */
  readonly author: string
  /** ISO instant. */
  readonly created: string
}
