import { randomUUID } from 'node:crypto'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { plantUnit } from '../../store/trial/trial-unit.ts'
import { addAccount } from '../account/add-account.ts'
import type { Caller } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

export interface TrialDesk {
  readonly name: string
  /** The key of the unit above it; null for one at the top. */
  readonly above: string | null
  readonly kind: UnitKind
}

/** A unit that was planted, and who sits in it. */
export interface PlantedDesk {
  readonly unitId: string
  readonly caller: Caller
}

/** Units, each with a main focal point whose account and address bear the unit's key as their name; by their keys. */
export async function plantDesks(
  office: Office,
  desks: Readonly<Record<string, TrialDesk>>,
  password: string,
): Promise<ReadonlyMap<string, PlantedDesk>> {
  const planted = new Map<string, PlantedDesk>()
  const ids = new Map(Object.keys(desks).map(key => [key, randomUUID()]))
  for (const [key, { name, above, kind }] of Object.entries(desks)) {
    const unitId = ids.get(key) ?? ''
    await plantUnit(office.store, unitId, above === null ? null : (ids.get(above) ?? null), { name, kind })
    const email = `${key}@songtrang.example`
    const account = { username: key, name: key, email, post: 'main-focal-point', unitId, password, mustChangePassword: false } as const
    planted.set(key, { unitId, caller: await addAccount(office, account) })
  }
  return planted
}
