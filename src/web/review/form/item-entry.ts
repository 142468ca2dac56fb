import type { DraftAgency, DraftChange, DraftDue, DraftItem, DraftQuantity } from '../../../core/task/draft.ts'
import { type DueEntry, type DueProblem, entryOf, readDueEntries } from '../../entry/due-entry.ts'
import { readCount } from '../../entry/read-count.ts'

export interface DueRow {
  readonly key: number
  readonly entry: DueEntry
  /** The term that the row began as; null for a new one. */
  readonly from: DraftDue | null
}

export interface QuantityRow {
  readonly key: number
  readonly n: string
  readonly unit: string
  readonly min: boolean
  readonly from: DraftQuantity | null
}

/** An item while it is being edited. */
export interface ItemEntry {
  readonly text: string
  readonly lead: readonly DraftAgency[]
  readonly support: readonly DraftAgency[]
  readonly to: readonly DraftAgency[]
  readonly due: readonly DueRow[]
  readonly quantities: readonly QuantityRow[]
  readonly product: string
}

export const itemEntryOf = (item: DraftItem): ItemEntry => ({
  text: item.text,
  lead: item.lead,
  support: item.support,
  to: item.to,
  due: item.due.map((from, key) => ({ key, entry: entryOf(from), from })),
  quantities: item.quantities.map((from, key) => ({ key, n: String(from.n), unit: from.unit, min: from.min ?? false, from })),
  product: item.product ?? '',
})

export interface EntryProblems {
  readonly due: ReadonlyMap<number, DueProblem>
  readonly text: boolean
  readonly quantities: boolean
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

function quantityOf(row: QuantityRow): DraftQuantity | null {
  const { from } = row
  const n = readCount(row.n)
  if (from && String(from.n) === row.n && from.unit === row.unit && (from.min ?? false) === row.min) return from
  if (n === null || !row.unit.trim()) return null
  return { n, unit: row.unit.trim(), ...(row.min ? { min: true } : {}), span: null }
}

/** Only the fields that differ from the item; or what is wrong with the entry. */
export function readItemEntry(
  item: DraftItem,
  entry: ItemEntry,
  year: number,
): { readonly change: DraftChange } | { readonly problems: EntryProblems } {
  const dues = readDueEntries(entry.due, year)
  const quantities = entry.quantities.map(quantityOf)
  const text = entry.text.replace(/\s+/g, ' ').trim()
  if (!text || 'problems' in dues || quantities.includes(null)) {
    return { problems: { text: !text, due: 'problems' in dues ? dues.problems : new Map(), quantities: quantities.includes(null) } }
  }
  const product = entry.product.trim() || null
  const counted = quantities.filter(each => each !== null)
  return {
    change: {
      ...(text === item.text ? {} : { text }),
      ...(same(entry.lead, item.lead) ? {} : { lead: entry.lead }),
      ...(same(entry.support, item.support) ? {} : { support: entry.support }),
      ...(same(entry.to, item.to) ? {} : { to: entry.to }),
      ...(same(dues.dues, item.due) ? {} : { due: dues.dues }),
      ...(same(counted, item.quantities) ? {} : { quantities: counted }),
      ...(product === item.product ? {} : { product }),
    },
  }
}
