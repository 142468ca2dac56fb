import { type RiskFlag, riskFlagsOf } from '../../core/reminding/risk-flag.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { listInHand, loadRisk, type RiskRecord } from '../../store/obligation/risk.ts'
import { type Caller, permit, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

const flagsOf = (row: RiskRecord, today: IsoDay): RiskFlag[] =>
  riskFlagsOf(
    {
      obligation: obligationOf(row),
      givenOn: row.given_on,
      lastStepOn: row.last_step_on,
      openSupports: row.open_supports,
      extensions: row.extensions,
      overdueParts: row.overdue_parts,
    },
    today,
    vietnamCalendar,
  )

/** Why one thing may come late. */
export async function openRisks(office: Office, asking: Caller | null, obligationId: string) {
  const caller = await permitOn(office.store, asking, 'open-obligation', obligationId)
  const row = (await loadRisk(office.store, caller)) ?? refuse('not-found')
  return { flags: flagsOf(row, caller.standpoint.day) }
}

/** What is due within so many days is looked through. */
const aheadDays = 60

/** What of the work in hand may come late and why, the most pressing first. */
export async function listRisks(office: Office, asking: Caller | null, side: 'owed' | 'given') {
  const caller = permit(asking, 'list-risks')
  const { day } = caller.standpoint
  const rows = await listInHand(office.store, caller, side, addDays(day, aheadDays) ?? day)
  return {
    items: rows.flatMap(row => {
      const flags = flagsOf(row, day)
      const { id, text, unit_id, unit_name, due_day } = row
      return flags.length ? [{ id, text, unit: { id: unit_id, name: unit_name }, lastDay: due_day, flags }] : []
    }),
  }
}
