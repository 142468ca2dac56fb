import type { Reference } from '../plan/plan.ts'

/** A plan by what its letterhead says. */
export interface NumberedPlan {
  readonly number: string | null
  readonly symbol: string | null
  /** ISO; may lack its day. */
  readonly date: string | null
}

/** How surely a citation names a plan: with its day, or by number and symbol alone. */
export type CitationMatch = 'dated' | 'undated'

/**
 * Whether a citation names this plan. Every office numbers anew each year, so that another day is another document:
 *
 *     Thực hiện Kế hoạch số 45/KH-UBND ngày 12/01/2026 của UBND tỉnh …
 *                           ^^ ^^^^^^^      ^^^^^^^^^^
 */
export function matchCitation(
  cited: Pick<Reference, 'number' | 'symbol' | 'date'>,
  { number, symbol, date }: NumberedPlan,
): CitationMatch | null {
  if (cited.number === null || cited.symbol === null || number === null || symbol === null) return null
  if (numberKey(cited.number) !== numberKey(number) || symbolKey(cited.symbol) !== symbolKey(symbol)) return null
  if (cited.date === null || date === null) return 'undated'
  const known = Math.min(cited.date.length, date.length)
  if (cited.date.slice(0, known) !== date.slice(0, known)) return null
  return known === 'YYYY-MM-DD'.length ? 'dated' : 'undated'
}

/** `05` and `5` are one number. */
export const numberKey = (number: string): string => number.trim().replace(/^0+(?=\d)/, '')

/** The year of issue stands before the symbol of a normative document in a citation: `12/2026/QĐ-UBND`. */
const symbolKey = (symbol: string): string =>
  symbol
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s.]+/g, '')
    .replace(/[–—−]/g, '-')
    .replace(/^\d{4}\//, '')
