import { randomUUID } from 'node:crypto'
import type { UnitKind } from '../core/unit/unit-kind.ts'
import { plantUnit } from '../store/trial-unit.ts'
import { addAccount } from './account/add-account.ts'
import type { Office } from './ground/office.ts'

export interface TrialDesk {
  readonly name: string
  /** The key of the unit above it; null for one at the top. */
  readonly above: string | null
  readonly kind: UnitKind
}

/** Units, each with a main focal point whose account bears the unit's key as its name; answers the ids of the units by their keys. */
export async function plantDesks(
  office: Office,
  desks: Readonly<Record<string, TrialDesk>>,
  password: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(Object.keys(desks).map(key => [key, randomUUID()]))
  for (const [key, { name, above, kind }] of Object.entries(desks)) {
    const unitId = ids.get(key) ?? ''
    await plantUnit(office.store, unitId, above === null ? null : (ids.get(above) ?? null), { name, kind })
    await addAccount(office, { username: key, name: key, post: 'main-focal-point', unitId, password, mustChangePassword: false })
  }
  return ids
}
