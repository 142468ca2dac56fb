import { nameOfType } from '../../core/outline/document-types.ts'
import { dutyTemplate } from '../../core/report/duty-template.ts'
import { dutyTiming } from '../../core/report/duty-timing.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { say } from '../../core/wording/say.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { findAsked } from '../../store/report/report-cycle.ts'
import { findOwing, hasCycle } from '../../store/report/report-duty.ts'
import { type DueTime, keepTemplate, listDueTimes, loadPlanOfDuty, lockRegime, type Regime } from '../../store/report/report-regime.ts'
import { loadTemplateInUse, saveTemplate, type TemplateRecord } from '../../store/report/report-template.ts'
import type { Office } from '../ground/office.ts'
import { startCycle } from './start-cycle.ts'

/** A report that is asked for once, or seldom, is there to be written this long before its day. */
const aheadDays = 30

/**
 * Opens the cycles of a plan's duties whose time has come, each once however many servers do it and however often: the time of the duty names
 * the cycle. Who is expected is who owes it on this day. Answers how many were opened.
 */
export async function openDueCycles(office: Office, planId: string, day: IsoDay): Promise<number> {
  let opened = 0
  for (const time of await listDueTimes(office.store, planId, day, aheadDays)) if (await openOne(office, time, day)) opened++
  return opened
}

async function openOne(office: Office, time: DueTime, day: IsoDay): Promise<boolean> {
  const duty = { taskId: time.task_id, instance: time.instance }
  return inTransaction(office.store, async store => {
    const regime = await lockRegime(store, duty.taskId)
    if (!regime || (await hasCycle(store, duty))) return false
    const owing = await findOwing(store, duty, day)
    const asked = await findAsked(store, [...regime.asked, { type: 'list', unitIds: owing }], day)
    const template = await templateOf(office, store, regime)
    const started = await startCycle(office, store, null, {
      unitId: regime.unitId,
      officeId: regime.officeId,
      template,
      title: regime.title || template.template.title,
      timing: dutyTiming({ instance: time.instance, first: time.first_day, last: time.last_day }, day, regime.rules),
      asked,
      day,
      duty,
    })
    return 'id' in started
  })
}

/** The form that the regime names, in its last version, else the outline of duties. */
async function templateOf(office: Office, store: Store, regime: Regime): Promise<TemplateRecord> {
  if (regime.templateId !== null) return loadTemplateInUse(store, regime.templateId)
  const plan = await loadPlanOfDuty(store, regime.taskId)
  const label = [plan?.number, plan?.symbol].filter(Boolean).join('/')
  const type = nameOfType(plan?.type ?? '') ?? say('vi', 'report-paper.duty-document')
  const template = dutyTemplate(
    say('vi', label ? 'report-paper.duty-title' : 'report-paper.duty-title-bare', { type, label }),
    plan?.measures ?? [],
  )
  const [id, at] = [office.newId(), office.now()]
  await saveTemplate(store, 'by-itself', { id, unitId: regime.unitId, officeId: regime.officeId, template, version: 1, at })
  await keepTemplate(store, regime.taskId, id)
  await saveAudit(store, { at, by: null, action: 'report-template-saved', subject: id, about: { title: template.title, version: '1' } })
  return { id, unitId: regime.unitId, version: 1, template }
}
