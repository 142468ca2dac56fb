import { answerWindow as answered, checkWish } from '../../core/report/late-window.ts'
import { dayParts, type IsoDay } from '../../core/time/day.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { listWindows, saveWindow, saveWindowAnswer } from '../../store/report/late-window.ts'
import { loadReport, lockReport } from '../../store/report/report.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { sidesOf } from './report-sides.ts'

/** A unit asks to hand in after its day. */
export async function askWindow(
  office: Office,
  asking: Caller | null,
  id: string,
  request: { readonly until: IsoDay; readonly reason: string },
): Promise<{ id: string }> {
  const windowId = office.newId()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'ask-late-window', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    if (!report) return refuse('not-found')
    if (!(await sidesOf(store, caller, report)).sides.includes('writer') || report.reports_to === null) return refuse('move-not-yours')
    if (report.submitted_on !== null) return refuse('move-not-now')
    if (!dayParts(request.until)) return refuse('day-unknown')
    const wish = { until: request.until, reason: storable(request.reason.trim()) }
    const refusal = checkWish(await listWindows(store, caller), wish, report.due_on)
    if (refusal !== null) return refuse(refusal)
    await saveWindow(store, caller, { id: windowId, state: 'asked', ...wish }, { officeId: actingFrom(caller).officeId, at: office.now() })
    const about = { window: windowId, day: wish.until }
    await saveAudit(store, { at: office.now(), by: caller, action: 'late-window-asked', subject: id, about })
  })
  return { id: windowId }
}

/** The unit above opens the window or says why not. */
export async function answerWindow(
  office: Office,
  asking: Caller | null,
  id: string,
  windowId: string,
  answer: { readonly granted: boolean; readonly words: string },
): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'answer-late-window', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    const window = (await listWindows(store, caller)).find(each => each.id === windowId)
    if (!report || !window) return refuse('not-found')
    if (!(await sidesOf(store, caller, report)).sides.includes('receiver')) return refuse('move-not-yours')
    const words = storable(answer.words.trim())
    const result = answered(window, answer.granted, words)
    if ('refusal' in result) return refuse(result.refusal)
    await saveWindowAnswer(store, caller, result, words || null)
    const about = { window: windowId, state: result.state, day: result.until }
    await saveAudit(store, { at: office.now(), by: caller, action: 'late-window-answered', subject: id, about })
  })
}
