import { checkTemplate } from '../../core/report/check-template.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { lockTemplate, saveTemplate, saveTemplateVersion } from '../../store/report/report-template.ts'
import { actingFrom, type Caller, permit, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/** A form of the own unit. */
export async function addTemplate(
  office: Office,
  asking: Caller | null,
  template: ReportTemplate,
): Promise<{ id: string; version: number }> {
  const caller = permit(asking, 'add-report-template')
  checkUsable(template)
  const id = office.newId()
  const at = office.now()
  await inTransaction(office.store, async store => {
    await saveTemplate(store, caller, { id, ...actingFrom(caller), template, version: 1, at })
    await saveAudit(store, { at, by: caller, action: 'report-template-saved', subject: id, about: { title: template.title, version: '1' } })
  })
  return { id, version: 1 }
}

/** The next version of a form: cycles that are open keep the one that they have. */
export async function changeTemplate(
  office: Office,
  asking: Caller | null,
  id: string,
  { version: seen, template }: { readonly version: number; readonly template: ReportTemplate },
): Promise<{ id: string; version: number }> {
  const version = seen + 1
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'change-report-template', id)
    checkUsable(template)
    const current = await lockTemplate(store, caller)
    if (current?.version !== seen) return refuse('template-changed')
    const at = office.now()
    await saveTemplateVersion(store, caller, { template, version, at, officeId: actingFrom(caller).officeId })
    const about = { title: template.title, version: String(version) }
    await saveAudit(store, { at, by: caller, action: 'report-template-saved', subject: id, about })
  })
  return { id, version }
}

function checkUsable(template: ReportTemplate): void {
  const problems = checkTemplate(template)
  const [first] = problems
  if (first) refuse('template-has-problems', { count: String(problems.length), at: first.at || template.title })
}
