import type { Actor } from '../../core/policy/decide.ts'
import type { Standpoint } from '../../core/policy/place-of.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { type HeldOffice, listHeldOffices } from '../../store/account/office.ts'
import type { Store } from '../../store/ground/database.ts'
import { loadStandpoint } from '../../store/reach/standpoint.ts'

/** From which office an account acts, and from which it could. */
export interface Acting extends Pick<Actor, 'role' | 'officeId' | 'officeIds' | 'standsIn' | 'standpoint'> {
  readonly unitId: string | null
  readonly offices: readonly HeldOffice[]
}

/** The office that was chosen for the session, where it is still held today; else the first. */
export async function loadActing(store: Store, accountId: string, chosenId: string | null, now: Date): Promise<Acting> {
  const day = dayInVietnam(now)
  const offices = await listHeldOffices(store, accountId, day)
  const from = actingFrom(offices, chosenId)
  return actingOf(offices, chosenId, day, from ? await loadStandpoint(store, from.unitId, day) : null)
}

const actingFrom = (offices: readonly HeldOffice[], chosenId: string | null): HeldOffice | undefined =>
  offices.find(office => office.id === chosenId) ?? offices[0]

/** The same from what is known already. */
export function actingOf(offices: readonly HeldOffice[], chosenId: string | null, day: IsoDay, standpoint: Standpoint | null): Acting {
  const from = actingFrom(offices, chosenId)
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
    }
  return { role: from.post, officeId: from.id, officeIds, standsIn: from.standsIn, standpoint, unitId: from.unitId, offices }
}
