import { standardLadder } from '../../core/reminding/ladder-settings.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { listPlansInForce } from '../../store/obligation/renewal.ts'
import { claimChoreHour, deleteChoreDays, listStaffedUnits } from '../../store/reminding/reminder.ts'
import { findLadders, listDigestHours } from '../../store/reminding/reminder-ladder.ts'
import type { Office } from '../ground/office.ts'
import { todayIn } from '../ground/today.ts'
import type { Enqueue } from './chore.ts'

const unitsOfJob = 100
const keepDays = 30
const { digestHour: firstHour } = standardLadder

const hourInVietnam = (now: Date): number => (now.getUTCHours() + 7) % 24

/**
 * Once a day, from seven in the morning on, hands the work of the day to the queue, and at each hour that an organisation has set the
 * digests of those whom it holds for: that the hour was begun and the jobs that do it are written together. A day on which no server ran is
 * not made up for: the next one tells what stands then. False where it is too early or all that has come has been begun.
 */
export async function beginDay(office: Office, enqueue: Enqueue): Promise<boolean> {
  const now = office.now()
  const hour = hourInVietnam(now)
  if (hour < firstHour) return false
  const day: IsoDay = todayIn(office)
  return inTransaction(office.store, async store => {
    const hours = [...new Set([firstHour, ...(await listDigestHours(store))])].filter(each => each <= hour)
    const begun: number[] = []
    for (const each of hours) if (await claimChoreHour(store, day, each, now)) begun.push(each)
    if (!begun.length) return false
    if (begun.includes(firstHour)) {
      for (const planId of await listPlansInForce(store)) await enqueue(store, 'renew-duties', { day, planId })
      await deleteChoreDays(store, addDays(day, -keepDays) ?? day)
    }
    const staffed = await listStaffedUnits(store, day)
    const ladders = await findLadders(store, staffed, day)
    const units = staffed.filter(id => begun.includes(ladders.get(id)?.settings.digestHour ?? firstHour))
    for (let at = 0; at < units.length; at += unitsOfJob)
      await enqueue(store, 'remind-units', { day, unitIds: units.slice(at, at + unitsOfJob) })
    return true
  })
}
