import { ladderOf, noticeOrder } from '../../core/reminding/ladder.ts'
import { checkLadder, type LadderSettings, standardLadder } from '../../core/reminding/ladder-settings.ts'
import { isTellingDay, rungRanges, type TellingDays } from '../../core/reminding/rung-ranges.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { type ComingNotice, listComing } from '../../store/reminding/reminder.ts'
import { findAbove, findLadders } from '../../store/reminding/reminder-ladder.ts'
import { actingFrom, type Caller, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

const daysAhead = 14
const fewExamples = 5

/**
 * What the own unit would be told in the fortnight to come of the work that it has now, if nobody did anything: by the ladder that holds, and
 * by the one that is thought of. Nothing is told and nothing is changed.
 */
export async function previewLadder(office: Office, asking: Caller | null, settings: LadderSettings | null) {
  const caller = permit(asking, 'change-ladder')
  const { unitId } = actingFrom(caller)
  const { day } = caller.standpoint
  const fault = settings && checkLadder(settings)
  if (fault) return refuse(fault)
  const held = (await findLadders(office.store, [unitId], day)).get(unitId)?.settings ?? standardLadder
  const wanted = settings ?? (await findAbove(office.store, unitId, day))?.settings ?? standardLadder
  return { held: await coming(office, unitId, day, held), wanted: await coming(office, unitId, day, wanted) }
}

async function coming(office: Office, unitId: string, today: IsoDay, settings: LadderSettings) {
  const telling: TellingDays = { calendar: vietnamCalendar, quietWeekdays: settings.quietWeekdays }
  const rungs = ladderOf(settings)
  const told = new Set<string>()
  const days = Array.from({ length: daysAhead }, (_, at) => addDays(today, at + 1) ?? today).filter(day => isTellingDay(telling, day))
  const found = []
  for (const day of days) {
    const fresh = (await listComing(office.store, unitId, { today: day, ranges: rungRanges(rungs, day, telling) })).filter(
      ({ obligation_id, rung, counted_from }) => !told.has(`${obligation_id} ${rung} ${counted_from}`),
    )
    for (const { obligation_id, rung, counted_from } of fresh) told.add(`${obligation_id} ${rung} ${counted_from}`)
    if (fresh.length) found.push(dayOf(day, fresh))
  }
  return found
}

function dayOf(day: IsoDay, notices: readonly ComingNotice[]) {
  const byRung = Map.groupBy(notices, ({ rung }) => rung)
  const rungs = noticeOrder.flatMap(rung => (rung === 'urged' ? [] : [{ rung, of: byRung.get(rung) ?? [] }])).filter(({ of }) => of.length)
  const examples = rungs.flatMap(({ of }) => of).slice(0, fewExamples)
  return {
    day,
    total: notices.length,
    rungs: rungs.map(({ rung, of }) => ({ rung, count: of.length })),
    examples: examples.map(({ obligation_id, rung, counted_from, text, doer }) => ({
      obligationId: obligation_id,
      rung,
      countedFrom: counted_from,
      text,
      doer,
    })),
  }
}
