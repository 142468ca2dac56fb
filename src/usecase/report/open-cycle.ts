import { ownUnits } from '../../core/policy/own-units.ts'
import type { CycleTiming } from '../../core/report/cycle.ts'
import type { AskedUnit } from '../../core/report/roster.ts'
import { addDays, dayParts } from '../../core/time/day.ts'
import { type GroupRule, unitsNamedBy } from '../../core/unit/group-rule.ts'
import { isTerritory } from '../../core/unit/unit-kind.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { searchable, storable } from '../../store/ground/search.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { findAsked } from '../../store/report/report-cycle.ts'
import { type Duty, findOwing, hasCycle, isOwnDuty } from '../../store/report/report-duty.ts'
import { saveRegime } from '../../store/report/report-regime.ts'
import { loadTemplate } from '../../store/report/report-template.ts'
import { loadUnitPath, loadUnitsOn } from '../../store/unit/unit.ts'
import { actingFrom, type Caller, type Permitted, permit, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { mostUnits, startCycle } from './start-cycle.ts'

export interface CycleRequest {
  readonly templateId: string
  readonly title: string
  readonly timing: CycleTiming
  /** Who is asked: those who report and those who gather on the way up. */
  readonly asked: readonly GroupRule[]
  /** The duty of a plan that it comes from: who owes it is asked as well. */
  readonly taskId?: string | undefined
  /** Which time of the duty: its reports fulfil it. */
  readonly instance?: string | undefined
  /** The next ones open by themselves, as this one. */
  readonly goesOn?: boolean | undefined
}

/** Nothing that is asked for lies further from today. */
const mostDays = 3700

/** Opens a cycle with the form as it is now: freezes who is expected, to whom they report and until when. */
export async function openCycle(office: Office, asking: Caller | null, request: CycleRequest): Promise<{ id: string; units: number }> {
  return inTransaction(office.store, async store => {
    const caller = permit(asking, 'open-report-cycle')
    const template = await loadTemplate(store, await permitOn(store, asking, 'open-report-template', request.templateId))
    if (!template) return refuse('not-found')
    const { unitId, officeId } = actingFrom(caller)
    const day = caller.standpoint.day
    const timing = checkTiming(request.timing, day)
    const duty = await checkDuty(store, caller, request)
    const asked = await askedBy(store, caller, request, duty, unitId)
    const title = storable(request.title.trim()) || template.template.title
    const started = await startCycle(office, store, caller, { unitId, officeId, template, title, timing, asked, day, duty })
    if ('refusal' in started) return refuse(started.refusal, { count: String(mostUnits) })
    if (duty && request.goesOn) {
      const { closing, due, lateRule } = timing
      const regime = { taskId: duty.taskId, unitId, officeId, templateId: template.id, title, rules: { closing, due, lateRule } }
      await saveRegime(store, caller, { ...regime, asked: request.asked }, office.now())
    }
    return started
  })
}

/** A duty of the own unit's plans, or that it is named to gather; each time of it is asked for once. */
async function checkDuty(store: Store, caller: Permitted<'open-report-cycle'>, { taskId, instance }: CycleRequest): Promise<Duty | null> {
  if (taskId === undefined) return null
  if (!(await isOwnDuty(store, caller, checkId(taskId)))) return refuse('not-found')
  const duty = { taskId, instance: instance ?? null }
  return duty.instance !== null && (await hasCycle(store, duty)) ? refuse('duty-has-cycle') : duty
}

function checkTiming(timing: CycleTiming, today: string): CycleTiming {
  const { period, closing, due } = timing
  const [near, far] = [addDays(today, -mostDays) ?? '', addDays(today, mostDays) ?? '']
  const isDay = (day: string) => dayParts(day) !== null && day > near && day < far
  const isClosing =
    closing.type === 'calendar' ||
    (closing.type === 'weekday' ? closing.weekday >= 1 && closing.weekday <= 7 : closing.day >= 1 && closing.day <= 31)
  if (!isDay(period.start) || !isDay(period.end) || period.start > period.end || !isClosing || !due.length) return refuse('timing-wrong')
  return timing
}

async function askedBy(
  store: Store,
  caller: Permitted<'open-report-cycle'>,
  { asked }: CycleRequest,
  duty: Duty | null,
  unitId: string,
): Promise<readonly AskedUnit[]> {
  const { day } = caller.standpoint
  for (const id of asked.flatMap(unitsNamedBy)) checkId(id)
  const owing = duty === null ? [] : await findOwing(store, duty, day)
  const owed = new Set(owing)
  const units = await findAsked(store, [...asked, ...(owing.length ? [{ type: 'list', unitIds: owing } as const] : [])], day)
  const from = await reachOf(store, caller, unitId)
  const strange = units.filter(({ id, path }) => id !== unitId && !owed.has(id) && !path.some(step => from.has(step)))
  const beyond = strange.length ? await notBelowByBranch(store, caller, strange) : []
  if (beyond.length) {
    const names = beyond.slice(0, 5).map(({ name }) => searchable(name) && name)
    return refuse('unit-not-to-ask', { units: names.join('; ') })
  }
  return units
}

/** Below the own unit; for a body that gathers for the unit above it, below that one. */
async function reachOf(store: Store, caller: Permitted<'open-report-cycle'>, unitId: string): Promise<ReadonlySet<string>> {
  const { day } = caller.standpoint
  const [own] = await loadUnitsOn(store, [unitId], day)
  const path = (await loadUnitPath(store, unitId, day))?.territory ?? [unitId]
  const above = path.at(-2)
  return new Set([unitId, ...(own && !isTerritory(own.version.kind) && above !== undefined ? [above] : [])])
}

/** Not below the own unit along the line of its sector either. */
async function notBelowByBranch(
  store: Store,
  { standpoint }: Permitted<'open-report-cycle'>,
  units: readonly AskedUnit[],
): Promise<readonly AskedUnit[]> {
  const own = ownUnits(standpoint)
  const paths = await loadLastPaths(
    store,
    units.map(({ id }) => id),
    standpoint.day,
  )
  return units.filter(({ id }) => !paths.get(id)?.sector.some(step => own.includes(step)))
}
