import { type GroupRule, unitsNamedBy } from '../../core/unit/group-rule.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { loadUnit } from '../../store/unit/unit.ts'
import { replaceUnitGroup, saveUnitGroup } from '../../store/unit/unit-group.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

interface NamedRule {
  readonly name: string
  readonly rule: GroupRule
}

/** Names a rule, so that people can choose it. */
export async function saveGroup(office: Office, asking: Caller | null, group: NamedRule) {
  const caller = permit(asking, 'save-unit-group')
  const id = office.newId()
  await inTransaction(office.store, async store => {
    await checkUnits(store, group.rule)
    await saveUnitGroup(store, { id, ...group })
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-group-saved', subject: id, about: { name: group.name } })
  })
  return { id }
}

/** Another name or rule for a group that is there. Work that it gave before stays with those who have it. */
export async function changeGroup(office: Office, asking: Caller | null, id: string, group: NamedRule) {
  const caller = permit(asking, 'save-unit-group')
  await inTransaction(office.store, async store => {
    await checkUnits(store, group.rule)
    if (!(await replaceUnitGroup(store, { id: checkId(id), ...group }))) return refuse('not-found')
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-group-saved', subject: id, about: { name: group.name } })
  })
  return { id }
}

async function checkUnits(store: Store, rule: GroupRule): Promise<void> {
  for (const unitId of unitsNamedBy(rule)) if (!(await loadUnit(store, checkId(unitId)))) return refuse('not-found')
}
