/** A composed document, from which both its plain text and its Word file are made. */
export interface Sample {
  /** Of the files, without their endings. */
  readonly name: string
  readonly issuer: readonly string[]
  readonly number: string
  readonly placeAndDate: string
  readonly type: string
  readonly subject: string
  readonly bases: readonly string[]
  readonly lines: readonly Line[]
  readonly recipients: readonly string[]
  readonly signature: readonly string[]
  readonly annex?: Annex
}

/** `part` is numbered I., `head` and `item` 1., `point` a), `bullet` -; a head stands bold above what follows it. */
export type Line = readonly [kind: 'part' | 'head' | 'item' | 'point' | 'bullet' | 'text', text: string]

export interface Annex {
  readonly title: string
  readonly subtitle: string
  readonly columns: readonly string[]
  readonly widths: readonly number[]
  /** One text for a row that heads a group of rows, else a text for each column. */
  readonly rows: readonly (readonly string[])[]
}

export const part = (text: string): Line => ['part', text]
export const head = (text: string): Line => ['head', text]
export const item = (text: string): Line => ['item', text]
export const point = (text: string): Line => ['point', text]
export const bullet = (text: string): Line => ['bullet', text]
export const text = (words: string): Line => ['text', words]
