import { addDays, type IsoDay } from '../../core/time/day.ts'
import { inTransaction } from '../../store/database.ts'
import { claimChoreDay, deleteChoreDays, listStaffedUnits } from '../../store/reminder.ts'
import { listPlansInForce } from '../../store/renewal.ts'
import type { Office } from '../ground/office.ts'
import { todayIn } from '../ground/today.ts'
import type { Enqueue } from './chore.ts'

/** Offices find their digest when they begin to work. */
const beginsAtHour = 7
const unitsOfJob = 100
const keepDays = 30

const hourInVietnam = (now: Date): number => (now.getUTCHours() + 7) % 24

/**
 * Once a day, from seven in the morning on, hands the work of the day to the queue: that the day was begun and the jobs that do it are
 * written together. A day on which no server ran is not made up for: the next one tells what stands then. False where it is too early or
 * the day has been begun.
 */
export async function beginDay(office: Office, enqueue: Enqueue): Promise<boolean> {
  const now = office.now()
  if (hourInVietnam(now) < beginsAtHour) return false
  const day: IsoDay = todayIn(office)
  return inTransaction(office.store, async store => {
    if (!(await claimChoreDay(store, day, now))) return false
    for (const planId of await listPlansInForce(store)) await enqueue(store, 'renew-duties', { day, planId })
    const units = await listStaffedUnits(store, day)
    for (let at = 0; at < units.length; at += unitsOfJob)
      await enqueue(store, 'remind-units', { day, unitIds: units.slice(at, at + unitsOfJob) })
    await deleteChoreDays(store, addDays(day, -keepDays) ?? day)
    return true
  })
}
