import type { Plan } from '../plan/plan.ts'
import { toneKey } from '../text/fold.ts'
import type { Citation } from './citation.ts'
import { factsOf } from './plan-facts.ts'

/** The day of a document as another document has it: the document itself, or one that cites it. */
export interface KnownDocument {
  /** Number and symbol without leading zeros and spaces: `57-NQ/TW`. */
  readonly symbol: string
  /** ISO. */
  readonly date: string
  /** Key of the issuing body's name; empty where none is known. */
  readonly issuer: string
  /** `itself`: its own letterhead; `cited`: a citation in another document. */
  readonly as: 'itself' | 'cited'
  /** Who says so: the document, or the one that cites it, as people call it. */
  readonly source: string
  /** By which it is found in a register. */
  readonly sourceId?: string
}

/** What a document tells of itself and of those that it cites, for others to be held against. `name` is what people call it. */
export function knownFrom(plan: Pick<Plan, 'text' | 'document'>, name: string): KnownDocument[] {
  const { number, symbol, date, issuer } = plan.document
  const label = labelOf(number, symbol)
  const own: KnownDocument[] =
    label !== null && date?.length === 10 ? [{ symbol: label, date, issuer: toneKey(issuer ?? ''), as: 'itself', source: name }] : []
  const cited = new Map<string, Citation>()
  for (const citation of factsOf(plan).citations) if (citation.symbol !== label) cited.set(`${citation.symbol} ${citation.date}`, citation)
  return [...own, ...[...cited.values()].map((each): KnownDocument => ({ ...dayOf(each), as: 'cited', source: name }))]
}

const dayOf = ({ symbol, date, issuer }: Citation): Pick<KnownDocument, 'symbol' | 'date' | 'issuer'> => ({ symbol, date, issuer })

/** `0159` and `KH-UBND` → `159/KH-UBND`; null where one of them is not known. */
export const labelOf = (number: string | null, symbol: string | null): string | null =>
  number === null || symbol === null ? null : `${number.replace(/^0+(?=\d)/, '')}/${symbol}`.replaceAll(/\s/g, '')
