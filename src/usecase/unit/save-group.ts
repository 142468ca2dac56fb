import type { GroupRule } from '../../core/unit/group-rule.ts'
import { saveAudit } from '../../store/audit.ts'
import { inTransaction } from '../../store/database.ts'
import { loadUnit } from '../../store/unit.ts'
import { saveUnitGroup } from '../../store/unit-group.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** Names a rule, so that people can choose it. */
export async function saveGroup(office: Office, asking: Caller | null, group: { readonly name: string; readonly rule: GroupRule }) {
  const caller = permit(asking, 'save-unit-group')
  const id = office.newId()
  await inTransaction(office.store, async store => {
    const named = group.rule.type === 'below' ? [group.rule.unitId, ...group.rule.except] : group.rule.unitIds
    for (const unitId of named) if (!(await loadUnit(store, checkId(unitId)))) return refuse('not-found')
    await saveUnitGroup(store, { id, ...group })
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-group-saved', subject: id, about: { name: group.name } })
  })
  return { id }
}
