import type { CycleTiming } from '../../core/report/cycle.ts'
import { cycleDays, dueOfLevel } from '../../core/report/cycle-days.ts'
import { type AskedUnit, freezeRoster } from '../../core/report/roster.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { Store } from '../../store/ground/database.ts'
import { findAsked, saveCycle } from '../../store/report/report-cycle.ts'
import { type Duty, saveDuties } from '../../store/report/report-duty.ts'
import type { TemplateRecord } from '../../store/report/report-template.ts'
import type { Permitted } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'

export interface CycleStart {
  /** Who gathers, and from which office it was asked for. */
  readonly unitId: string
  readonly officeId: string
  readonly template: TemplateRecord
  readonly title: string
  readonly timing: CycleTiming
  /** Who is asked on this day beside the one who gathers. */
  readonly asked: readonly AskedUnit[]
  readonly day: IsoDay
  readonly duty: Duty | null
}

export type StartedCycle = { readonly id: string; readonly units: number } | { readonly refusal: 'roster-empty' | 'roster-too-large' }

/** More than twice the communes and departments of the country. */
export const mostUnits = 10_000

/**
 * Freezes who is expected, to whom they report and until when, and ties each report to the duty that it fulfils; in the caller's transaction.
 * `by`: who opens it by hand, null where it opens by itself.
 */
export async function startCycle(
  office: Office,
  store: Store,
  by: Permitted<'open-report-cycle'> | null,
  start: CycleStart,
): Promise<StartedCycle> {
  const { unitId, officeId, template, title, timing, asked, day, duty } = start
  const [opener] = await findAsked(store, [{ type: 'list', unitIds: [unitId] }], day)
  if (!opener) return { refusal: 'roster-empty' }
  const days = cycleDays(timing, vietnamCalendar)
  const places = freezeRoster(opener, asked).map(place => ({ ...place, dueOn: dueOfLevel(days.due, place.level) }))
  if (places.length < 2) return { refusal: 'roster-empty' }
  if (places.length > mostUnits) return { refusal: 'roster-too-large' }
  const [cycleId, at] = [office.newId(), office.now()]
  const belonging = { id: cycleId, unitId, officeId, templateId: template.id, templateVersion: template.version }
  const from = { taskId: duty?.taskId ?? null, instance: duty?.instance ?? null }
  const id = await saveCycle(store, by ?? 'by-itself', { ...belonging, title, timing, data: days.data, openedAt: at, ...from }, places)
  if (duty?.instance) await saveDuties(store, by ?? 'by-itself', cycleId, duty, day)
  const about = { title, period: `${timing.period.start}…${timing.period.end}`, units: String(places.length - 1) }
  await saveAudit(store, {
    at,
    by,
    action: 'report-cycle-opened',
    subject: cycleId,
    about: { ...about, ...(duty && { task: duty.taskId }) },
  })
  return { id, units: places.length - 1 }
}
