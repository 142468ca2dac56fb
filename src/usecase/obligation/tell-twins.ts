import { moveObligation as moved } from '../../core/obligation/move-obligation.ts'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import { obligationStates } from '../../core/obligation/obligation-states.ts'
import { reachedBy } from '../../core/obligation/reckon-progress.ts'
import { sharedMove } from '../../core/obligation/shared-move.ts'
import { toldWith } from '../../core/obligation/told-with.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { Store } from '../../store/ground/database.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { lockTwins, saveToldOnce, type TwinRow } from '../../store/obligation/obligation-twin.ts'
import { listProgressOf, type ProgressRecord } from '../../store/obligation/progress.ts'
import { actingFrom, type Permitted } from '../ground/caller.ts'
import { refuse } from '../ground/refusal.ts'
import { targetsIn } from './beside-step.ts'
import { moverOf } from './mover.ts'

interface ToldStep {
  readonly move: ObligationMove
  readonly version: number
  readonly at: Date
  readonly words: string | null
}

/** An obligation that went along, with the version after it. */
export interface MovedAlong {
  readonly id: string
  readonly version: number
}

/**
 * What a unit tells of work that several documents order is told once: the same step on what it owes by each of the others, where the table
 * lets it be taken there. Answers those that took the very same move.
 */
export async function tellTwins(
  store: Store,
  caller: Permitted<'move-obligation' | 'split-obligation'>,
  { is_same_work }: { readonly is_same_work: boolean },
  step: ToldStep,
): Promise<readonly MovedAlong[]> {
  const move = sharedMove(step.move)
  if (!is_same_work || move === null) return []
  const twins = await lockTwins(store, caller)
  if (twins === null) return refuse('obligation-changed')
  const told = twins.length ? await listProgressOf(store, [caller.subjectId, ...twins.map(({ id }) => id)], 'infinity') : []
  const along: MovedAlong[] = []
  for (const twin of twins) {
    const taken = await tellOne(store, caller, twin, { ...step, move }, told)
    if (taken === step.move.type) along.push({ id: twin.id, version: twin.version + 1 })
  }
  return along
}

/** Answers the move that was taken; null where none can be. */
async function tellOne(
  store: Store,
  caller: Permitted<'move-obligation' | 'split-obligation'>,
  twin: TwinRow,
  { version, at, words, ...told }: ToldStep,
  entries: readonly ProgressRecord[],
): Promise<ObligationMove['type'] | null> {
  // What has parts of its own that are open is not handed in by way of another document.
  const move: ObligationMove = told.move.type === 'submit' && twin.parts_open ? { type: 'progress' } : told.move
  const before = obligationOf(twin)
  const mover = moverOf(caller, twin, obligationStates[twin.state][move.type]?.by ?? 'doer')
  const result = moved(before, move, mover)
  if ('refusal' in result) return null
  const entry = entries.find(each => each.obligationId === caller.subjectId && each.version === version)
  const own = entries.filter(each => each.obligationId === twin.id)
  await saveToldOnce(store, caller, twin.id, {
    move: move.type,
    from: before.state,
    after: result.obligation,
    version: twin.version + 1,
    at,
    officeId: actingFrom(caller).officeId,
    forUnitId: actingFrom(caller).forUnitId,
    words,
    toUnitId: null,
    toldWith: caller.subjectId,
    told: entry
      ? { madeOn: entry.madeOn, despite: null, ...toldWith(targetsIn(twin.quantities), reachedBy(own), entry, words ?? '') }
      : null,
  })
  const about = { move: move.type, version: String(twin.version + 1), plan: twin.plan_id, with: caller.subjectId }
  await saveAudit(store, { at, by: caller, action: 'obligation-moved', subject: twin.id, about })
  return move.type
}
