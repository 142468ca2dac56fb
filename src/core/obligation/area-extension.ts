import { addDays, dayParts, type IsoDay } from '../time/day.ts'

/**
 * One act for a whole area, as a storm or flood makes it necessary: what was due in some days is due later, for the units and plans that it
 * names, on a legal basis. The term of the plan stays, so that what was on time can be told against both.
 */
export type AreaGrant = { readonly kind: 'until'; readonly day: IsoDay } | { readonly kind: 'days'; readonly days: number }

export interface AreaExtension {
  readonly dueFrom: IsoDay
  readonly dueTo: IsoDay
  readonly grant: AreaGrant
  /** The document that orders it, and its day. */
  readonly basis: string
  readonly basisDay: IsoDay
}

export type AreaRefusal = 'day-unknown' | 'area-span-empty' | 'area-not-later' | 'area-basis-needed'

const mostDays = 3660

/** Null where the act can be made. */
export function checkAreaExtension({ dueFrom, dueTo, grant, basis, basisDay }: AreaExtension): AreaRefusal | null {
  const days = [dueFrom, dueTo, basisDay, ...(grant.kind === 'until' ? [grant.day] : [])]
  if (!days.every(day => dayParts(day))) return 'day-unknown'
  if (dueFrom > dueTo) return 'area-span-empty'
  if (grant.kind === 'until' ? grant.day <= dueFrom : !(Number.isInteger(grant.days) && grant.days > 0 && grant.days <= mostDays))
    return 'area-not-later'
  return basis.trim() === '' ? 'area-basis-needed' : null
}

/** The last day after the act; null where it is no later. The store works out the same for all at once. */
export function lastDayAfter(due: IsoDay, grant: AreaGrant): IsoDay | null {
  const day = grant.kind === 'until' ? grant.day : addDays(due, grant.days)
  return day !== null && day > due ? day : null
}
