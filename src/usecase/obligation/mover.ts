import type { ObligationMover } from '../../core/obligation/move-obligation.ts'
import type { ObligationSide } from '../../core/obligation/obligation.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Caller } from '../ground/caller.ts'

interface Parties {
  readonly unit_id: string
  readonly assigner_id: string
}

/**
 * On which side somebody moves, from the unit that is acted for; a unit that gave work to itself moves on both. Whoever also sits in the
 * unit that owes is one of those who did the work, from whatever desk the move is made.
 */
export function moverOf(caller: Caller, { unit_id, assigner_id }: Parties, wanted: ObligationSide): ObligationMover {
  const own = ownUnits(caller.standpoint)
  const [owes, gave] = [own.includes(unit_id), own.includes(assigner_id)]
  const side: ObligationSide = owes && gave ? wanted : gave ? 'assigner' : 'doer'
  const isAlone = unit_id === assigner_id
  const units = caller.offices.map(office => office.unitId)
  return { side, isDoer: !isAlone && units.includes(unit_id), today: caller.standpoint.day }
}
