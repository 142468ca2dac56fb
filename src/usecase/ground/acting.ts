import type { Actor } from '../../core/policy/decide.ts'
import type { Lent } from '../../core/policy/lent-right.ts'
import type { Standpoint } from '../../core/policy/place-of.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { listReceived, type ReceivedLending } from '../../store/account/lending.ts'
import { type HeldOffice, listHeldOffices } from '../../store/account/office.ts'
import type { Store } from '../../store/ground/database.ts'
import { loadStandpoint } from '../../store/reach/standpoint.ts'

/** From which office an account acts, and from which it could. */
export interface Acting extends Pick<Actor, 'role' | 'officeId' | 'officeIds' | 'standsIn' | 'standpoint'> {
  /** The unit that is acted for: that of the office, or one that lent it rights. */
  readonly unitId: string | null
  readonly offices: readonly HeldOffice[]
  /** What other units let the unit of the office do today. */
  readonly lendings: readonly ReceivedLending[]
  readonly lent: Lent | null
}

/** What a session has chosen; what no longer holds is passed over. */
export interface Chosen {
  readonly officeId: string | null
  readonly lendingId: string | null
}

export const nothingChosen: Chosen = { officeId: null, lendingId: null }

/** The office that was chosen for the session, where it is still held today; else the first. */
export async function loadActing(store: Store, accountId: string, chosen: Chosen, now: Date): Promise<Acting> {
  const day = dayInVietnam(now)
  const offices = await listHeldOffices(store, accountId, day)
  const from = actingFrom(offices, chosen.officeId)
  const lendings = from ? await listReceived(store, from.unitId, day) : []
  const unitId = lendings.find(({ id }) => id === chosen.lendingId)?.unitId ?? from?.unitId
  return actingOf(offices, lendings, chosen, day, unitId === undefined ? null : await loadStandpoint(store, unitId, day))
}

const actingFrom = (offices: readonly HeldOffice[], chosenId: string | null): HeldOffice | undefined =>
  offices.find(office => office.id === chosenId) ?? offices[0]

/** The same from what is known already. */
export function actingOf(
  offices: readonly HeldOffice[],
  lendings: readonly ReceivedLending[],
  chosen: Chosen,
  day: IsoDay,
  standpoint: Standpoint | null,
): Acting {
  const from = actingFrom(offices, chosen.officeId)
  const officeIds = offices.map(office => office.id)
  if (!from || !standpoint)
    return {
      role: 'without-post',
      officeId: null,
      officeIds,
      standsIn: false,
      standpoint: { day, paths: [], isTop: false },
      unitId: null,
      offices,
      lendings: [],
      lent: null,
    }
  const lending = lendings.find(({ id }) => id === chosen.lendingId)
  const lent = lending ? { id: lending.id, byUnitName: from.unitName, rights: lending.rights, afterDays: lending.afterDays } : null
  const unitId = lending?.unitId ?? from.unitId
  return { role: from.post, officeId: from.id, officeIds, standsIn: from.standsIn, standpoint, unitId, offices, lendings, lent }
}
