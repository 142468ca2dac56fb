import { mayMove } from '../../core/obligation/lent-moves.ts'
import { moveObligation as moved } from '../../core/obligation/move-obligation.ts'
import type { ObligationMove, SpokenMove } from '../../core/obligation/obligation.ts'
import { obligationStates } from '../../core/obligation/obligation-states.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { loadWork, type WorkLine } from '../../store/work/work-list.ts'
import { type Caller, type Permitted, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, type RefusalCode } from '../ground/refusal.ts'
import { moveObligation } from '../obligation/move-obligation.ts'
import { moverOf } from '../obligation/mover.ts'
import { criteriaOfMany } from './criteria-of-many.ts'

export interface WorkItem {
  readonly id: string
  /** The one that was seen. */
  readonly version: number
}

export interface WorkMove {
  readonly items: readonly WorkItem[]
  readonly move: SpokenMove
  readonly words?: string | undefined
  readonly confirmed?: boolean | undefined
  /** With `confirm`: whether what each task names as its result is met by all. Left out where nobody ticked. */
  readonly met?: 'all' | 'none' | undefined
}

export interface Refused {
  readonly id: string
  readonly code: RefusalCode
}

/** What a move would do to each of them: which it can be made on, and why not on the others. Nothing is changed. */
export async function tryMoves(office: Office, asking: Caller | null, { items, move }: Pick<WorkMove, 'items' | 'move'>) {
  const caller = permit(asking, 'move-works')
  const ids = items.map(({ id }) => checkId(id))
  const lines = new Map((await loadWork(office.store, caller, ids)).map(line => [line.id, line]))
  const refused = items.flatMap(item => {
    const code = whyNot(lines.get(item.id), item, move, caller)
    return code === null ? [] : [{ id: item.id, code }]
  })
  const not = new Set(refused.map(({ id }) => id))
  const can = items.map(({ id }) => id).filter(id => !not.has(id))
  return { can, refused, criteria: move.type === 'confirm' ? await criteriaOfMany(office.store, caller, can) : [] }
}

/** The same rules as those of a single move, on what was loaded for all at once. */
function whyNot(
  line: WorkLine | undefined,
  { version }: WorkItem,
  move: ObligationMove,
  caller: Permitted<'move-works'>,
): RefusalCode | null {
  if (!line) return 'not-found'
  if (!ownUnits(caller.standpoint).some(id => id === line.unit_id || id === line.assigner_id)) return 'outside-reach'
  if (line.version !== version) return 'obligation-changed'
  if (!mayMove(move.type, caller.lent?.rights ?? null)) return 'not-lent'
  const wanted = obligationStates[line.state][move.type]?.by ?? 'doer'
  const result = moved(obligationOf(line), move, moverOf(caller, line, wanted))
  return 'refusal' in result ? result.refusal : null
}

/**
 * The same move on many, each by itself as if it had been made alone: in its own transaction, with its own step and its own event. What is
 * refused is told and stops nothing else. `done` holds the versions after it, so that it can be taken back where the table has a way.
 */
export async function moveWorks(office: Office, asking: Caller | null, { items, move, words, confirmed, met }: WorkMove) {
  const caller = permit(asking, 'move-works')
  const done: WorkItem[] = []
  const refused: Refused[] = []
  // Where several documents order the same work, a move on one has been made on the others: they are done, not in each other's way.
  const along = new Map<string, number>()
  for (const { id, version } of items) {
    if (along.get(id) === version + 1) {
      done.push({ id, version: version + 1 })
      continue
    }
    try {
      const others = await moveObligation(office, caller, id, { version, move, words, confirmed, met: met === 'none' ? [] : met })
      for (const other of others) along.set(other.id, other.version)
      done.push({ id, version: version + 1 })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push({ id, code: error.code })
    }
  }
  return { done, refused }
}
