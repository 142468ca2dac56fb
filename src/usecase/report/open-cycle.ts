import { ownUnits } from '../../core/policy/own-units.ts'
import type { CycleTiming } from '../../core/report/cycle.ts'
import { cycleDays, dueOfLevel } from '../../core/report/cycle-days.ts'
import { type AskedUnit, freezeRoster } from '../../core/report/roster.ts'
import { addDays, dayParts } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { type GroupRule, unitsNamedBy } from '../../core/unit/group-rule.ts'
import { isTerritory } from '../../core/unit/unit-kind.ts'
import { saveAudit } from '../../store/audit.ts'
import { inTransaction, type Store } from '../../store/database.ts'
import { findAsked, findOwing, saveCycle } from '../../store/report-cycle.ts'
import { loadTemplate } from '../../store/report-template.ts'
import { searchable, storable } from '../../store/search.ts'
import { loadLastPaths } from '../../store/standpoint.ts'
import { loadUnitPath, loadUnitsOn } from '../../store/unit.ts'
import { actingFrom, type Caller, type Permitted, permit, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface CycleRequest {
  readonly templateId: string
  readonly title: string
  readonly timing: CycleTiming
  /** Who is asked: those who report and those who gather on the way up. */
  readonly asked: readonly GroupRule[]
  /** The duty of a plan that it comes from: who owes it is asked as well. */
  readonly taskId?: string | undefined
}

/** More than twice the communes and departments of the country. */
const mostUnits = 10_000
/** Nothing that is asked for lies further from today. */
const mostDays = 3700

/** Opens a cycle with the form as it is now: freezes who is expected, to whom they report and until when. */
export async function openCycle(office: Office, asking: Caller | null, request: CycleRequest): Promise<{ id: string; units: number }> {
  const cycleId = office.newId()
  return inTransaction(office.store, async store => {
    const caller = permit(asking, 'open-report-cycle')
    const found = await loadTemplate(store, await permitOn(store, asking, 'open-report-template', request.templateId))
    if (!found) return refuse('not-found')
    const { unitId, officeId } = actingFrom(caller)
    const day = caller.standpoint.day
    const timing = checkTiming(request.timing, day)
    const days = cycleDays(timing, vietnamCalendar)
    const asked = await askedBy(store, caller, request, unitId)
    const opener = await openerOf(store, unitId, day)
    const places = freezeRoster(opener, asked).map(place => ({ ...place, dueOn: dueOfLevel(days.due, place.level) }))
    if (places.length < 2) return refuse('roster-empty')
    if (places.length > mostUnits) return refuse('roster-too-large', { count: String(mostUnits) })
    const at = office.now()
    const title = storable(request.title.trim()) || found.template.title
    const id = await saveCycle(
      store,
      caller,
      {
        id: cycleId,
        unitId,
        templateId: found.id,
        templateVersion: found.version,
        title,
        timing,
        data: days.data,
        openedAt: at,
        officeId,
        taskId: request.taskId ?? null,
      },
      places,
    )
    const about = { title, period: `${timing.period.start}…${timing.period.end}`, units: String(places.length - 1) }
    await saveAudit(store, { at, by: caller, action: 'report-cycle-opened', subject: cycleId, about })
    return { id, units: places.length - 1 }
  })
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

async function openerOf(store: Store, unitId: string, day: string): Promise<AskedUnit> {
  const [own] = await findAsked(store, [{ type: 'list', unitIds: [unitId] }], day)
  return own ?? refuse('not-found')
}

async function askedBy(
  store: Store,
  caller: Permitted<'open-report-cycle'>,
  { asked, taskId }: CycleRequest,
  unitId: string,
): Promise<readonly AskedUnit[]> {
  const { day } = caller.standpoint
  for (const id of asked.flatMap(unitsNamedBy)) checkId(id)
  const owing = taskId === undefined ? [] : await findOwing(store, caller, checkId(taskId))
  if (taskId !== undefined && !owing.length) return refuse('not-found')
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
