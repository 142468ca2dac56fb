import { unitsNamedBy } from '../../core/unit/group-rule.ts'
import { listUnitGroups, loadPlacedUnits } from '../../store/unit/unit-group.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { todayIn } from '../ground/today.ts'

/** Groups with their rules, and how many belong to each today; who they are is asked with `listUnits`. */
export async function listGroups(office: Office, asking: Caller | null) {
  permit(asking, 'list-unit-groups')
  const day = todayIn(office)
  const groups = await listUnitGroups(office.store, day)
  const units = await loadPlacedUnits(office.store, [...new Set(groups.flatMap(({ rule }) => unitsNamedBy(rule)))], day)
  return {
    items: groups.map(group => ({
      ...group,
      units: unitsNamedBy(group.rule).flatMap(id => units.get(id) ?? []),
    })),
  }
}
