import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/core/text/span.ts'

/** What a careful official takes from one document, written down before any reading of it was seen. Lines count from 1. */
export interface Gold {
  readonly file: string
  readonly document: Readonly<Record<HeadField, string | null>>
  readonly tasks: readonly GoldTask[]
  readonly reports: readonly GoldReport[]
}

export const headFields = ['number', 'symbol', 'type', 'date', 'issuer', 'subject'] as const
export type HeadField = (typeof headFields)[number]

export interface GoldItem {
  readonly lines: readonly [first: number, last: number]
  /** First words of the item, where it is a part of its lines. */
  readonly from?: string
  /** `2026-01-31`, `2026-01-01/2026-03-31`, `monthly`, `standing`, `relative`; several joined with `+`; null where nothing is said. */
  readonly due: string | null
  /** Other readings of the same words that are as good. */
  readonly dueAlso?: ReadonlyArray<string | null>
}

export interface GoldTask extends GoldItem {
  /** Last words of the item, where it is a part of its lines. */
  readonly to?: string
  readonly lead: readonly string[]
  readonly support: readonly string[]
  readonly quantities: ReadonlyArray<{ readonly n: number; readonly unit: string }>
  /** Held back by the safeguard, so no task. */
  readonly held?: string | null
  /** Careful readers differ: found or not, it counts neither way. */
  readonly optional?: boolean
}

export interface GoldReport extends GoldItem {
  readonly by: readonly string[]
  readonly to: readonly string[]
}

export interface Document {
  readonly name: string
  readonly text: string
  readonly gold: Gold
}

/** The documents of a folder: `NAME.gold.json`, each beside its text. */
export function loadDocuments(folder: string): Document[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.gold.json'))
    .sort()
    .map(file => {
      const gold: Gold = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { name: file.replace('.gold.json', ''), text: readFileSync(join(folder, gold.file), 'utf8'), gold }
    })
}

/** Where the item stands in the text. */
export function spanOf(item: GoldItem & { readonly to?: string | readonly string[] }, text: string): Span {
  const lines = text.split('\n')
  const startOf = (line: number): number => lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0)
  const [start, end] = [startOf(item.lines[0]), startOf(item.lines[1] + 1) - 1]
  const from = item.from === undefined ? -1 : text.indexOf(item.from, start)
  const last = typeof item.to === 'string' ? item.to : ''
  const to = last === '' ? -1 : text.indexOf(last, start)
  return [from < 0 || from > end ? start : from, to < 0 || to > end ? end : to + last.length]
}
