import { listUnitGroups } from '../../store/unit-group.ts'
import { loadUnitNames } from '../../store/unit-history.ts'
import { type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { todayIn } from '../ground/today.ts'

/** Groups with their rules in names, and how many belong to each today; who they are is asked with `listUnits`. */
export async function listGroups(office: Office, asking: Caller | null) {
  permit(asking, 'list-unit-groups')
  const day = todayIn(office)
  const groups = await listUnitGroups(office.store, day)
  const ids = groups.flatMap(({ rule }) => (rule.type === 'below' ? [rule.unitId] : []))
  const names = await loadUnitNames(office.store, [...new Set(ids)], day)
  return {
    items: groups.map(({ id, name, rule, members }) => ({
      id,
      name,
      members,
      below: rule.type === 'below' ? (names.get(rule.unitId)?.name ?? null) : null,
      kinds: rule.type === 'below' ? [...rule.kinds] : [],
      direct: rule.type === 'below' && rule.direct,
    })),
  }
}
