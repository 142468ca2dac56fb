import { allowedOn } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { cellsOf, sectionsOf } from '../../core/report/cells.ts'
import { isSigned } from '../../core/report/submission-states.ts'
import { measureKey } from '../../core/text/measure-key.ts'
import { loadReport, originsOf } from '../../store/report/report.ts'
import { listWorkBehind } from '../../store/report/report-work.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import { loadSubject } from '../ground/load-subject.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

/**
 * Where a figure or a section that was not typed in comes from: the pieces of work that it was taken from, how far each had come before the
 * days of the report and by their end, and what shows it. Evidence is named to whoever may open the piece of work.
 */
export async function openOrigin(office: Office, asking: Caller | null, id: string, at: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-report', id)
  const report = await loadReport(store, caller)
  if (!report) return refuse('not-found')
  const cell = cellsOf(report.template).find(({ key }) => key === at)
  if (!cell && !sectionsOf(report.template).some(({ key }) => key === at)) return refuse('report-part-unknown', { at: at.slice(0, 40) })
  const own = ownUnits(caller.standpoint).includes(report.unit_id)
  const origin = own || isSigned(report.state) ? originsOf(report)[at] : undefined
  if (!origin) return { at, type: null, about: '', work: [] }
  const measure = cell ? measureKey(cell.unit) : null
  const found =
    origin.type === 'progress'
      ? await listWorkBehind(store, caller, origin.ids, { start: report.data_start, end: report.data_end, measure })
      : []
  const work = []
  for (const { id: workId, task, number, symbol, at_end, before, evidence } of found) {
    const subject = await loadSubject(store, 'obligation', [], workId, caller.standpoint.day)
    const mayOpen = allowedOn(['open-obligation'], caller, subject).length > 0
    const plan = [number, symbol].filter(Boolean).join('/')
    work.push({
      id: workId,
      task,
      plan,
      mayOpen,
      before: before ?? (at_end === null ? null : '0'),
      atEnd: at_end,
      evidence: mayOpen ? [...evidence] : [],
    })
  }
  return { at, type: origin.type, about: origin.about, work }
}
