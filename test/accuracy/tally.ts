/** Right, too much and missed of one field; of fields that are only right or wrong, `extra` stays 0. */
export interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

export const fields = ['header', 'task', 'lead', 'support', 'due', 'dueStated', 'quantity', 'report', 'reportDue'] as const
export type Field = (typeof fields)[number]
export type Tallies = Readonly<Record<Field, Tally>>

export const none: Tally = { right: 0, extra: 0, missed: 0 }
export const add = (a: Tally, b: Tally): Tally => ({ right: a.right + b.right, extra: a.extra + b.extra, missed: a.missed + b.missed })
export const ofOne = (isRight: boolean): Tally => (isRight ? { ...none, right: 1 } : { ...none, missed: 1 })

/** The same names, whatever their order. */
export function ofSets<A, B>(meant: readonly A[], read: readonly B[], isSame: (a: A, b: B) => boolean): Tally {
  const left = [...read]
  let right = 0
  for (const a of meant) {
    const at = left.findIndex(b => isSame(a, b))
    if (at < 0) continue
    right++
    left.splice(at, 1)
  }
  return { right, extra: left.length, missed: meant.length - right }
}

export const emptyTallies = (): Record<Field, Tally> => ({
  header: none,
  task: none,
  lead: none,
  support: none,
  due: none,
  dueStated: none,
  quantity: none,
  report: none,
  reportDue: none,
})

export const addAll = (a: Tallies, b: Tallies): Tallies => {
  const sum = emptyTallies()
  for (const field of fields) sum[field] = add(a[field], b[field])
  return sum
}

const rates: ReadonlySet<Field> = new Set(['header', 'due', 'dueStated', 'reportDue'])

/** A rate where there is one answer, else F1 (of precision and recall); null where there is nothing to find. */
export function figure(field: Field, { right, extra, missed }: Tally): number | null {
  if (right + extra + missed === 0) return null
  return rates.has(field) ? right / (right + missed) : (2 * right) / (2 * right + extra + missed)
}
