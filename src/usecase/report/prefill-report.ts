import { locksOf } from '../../core/report/locks.ts'
import { prefill } from '../../core/report/prefill.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import {
  contentOf,
  type FigureOrigin,
  loadReport,
  lockReport,
  originsOf,
  saveContent,
  saveWriter,
  submissionOf,
} from '../../store/report/report.ts'
import { loadPlanOfCycle } from '../../store/report/report-cycle.ts'
import { listWorkDone, listWorkTold, type WorkOf } from '../../store/report/report-work.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { sidesOf } from './report-sides.ts'

/** Takes over what was told of the work in the days of the figures, into what is still empty; answers how much that was. */
export async function prefillReport(
  office: Office,
  asking: Caller | null,
  id: string,
  request: { readonly version: number; readonly key: string },
): Promise<{ version: number; filled: number }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'fill-report', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    if (!report) return refuse('not-found')
    if (report.last_key === checkId(request.key)) return { version: report.version, filled: 0 }
    const { sides } = await sidesOf(store, caller, report)
    if (!sides.includes('writer')) return refuse('move-not-yours')
    if (report.level > 0) return refuse('move-not-now')
    if (report.version !== request.version) return refuse('report-changed')
    const planId = await loadPlanOfCycle(store, caller, report.cycle_id)
    const days: WorkOf = { unitId: report.unit_id, start: report.data_start, end: report.data_end, planId }
    const work = { done: await listWorkDone(store, caller, days), told: await listWorkTold(store, caller, days) }
    const before = contentOf(report)
    const { content, origins } = prefill(report.template, before, locksOf(submissionOf(report)), work)
    const filled = Object.keys(origins).length
    if (!filled) return { version: report.version, filled }
    const version = report.version + 1
    const merged = { figures: { ...before.figures, ...content.figures }, texts: { ...before.texts, ...content.texts } }
    const from = Object.fromEntries(
      Object.entries(origins).map(([at, { ids, tasks }]): [string, FigureOrigin] => [
        at,
        { type: 'progress', ids, about: tasks.join('; ') },
      ]),
    )
    await saveContent(store, caller, merged, { ...originsOf(report), ...from }, { version, key: request.key })
    await saveWriter(store, caller, actingFrom(caller).officeId, caller.id)
    const about = { from: 'progress', parts: String(filled), version: String(version) }
    await saveAudit(store, { at: office.now(), by: caller, action: 'report-filled', subject: id, about })
    return { version, filled }
  })
}
