import type { DifficultyState } from '../../core/obligation/difficulty.ts'
import { difficultyMovesOf } from '../../core/obligation/difficulty-states.ts'
import { isSettled } from '../../core/obligation/obligation-states.ts'
import { allowedOn } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Store } from '../../store/ground/database.ts'
import { type DifficultyRecord, listDifficulties } from '../../store/obligation/difficulty.ts'
import type { ObligationRecord } from '../../store/obligation/obligation-step.ts'
import { loadUnitsOn } from '../../store/unit/unit.ts'
import type { Permitted } from '../ground/caller.ts'
import { loadSubject } from '../ground/load-subject.ts'
import { levelsOf } from './levels-of.ts'

/** What stands in the way of an obligation, what the caller may do about it, and the levels that can be asked, the nearest first. */
export async function openedDifficulties(store: Store, caller: Permitted<'open-obligation'>, row: ObligationRecord) {
  const found = await listDifficulties(store, caller)
  const own = ownUnits(caller.standpoint)
  const isDoer = own.includes(row.unit_id)
  const subject = await loadSubject(store, 'obligation', [], row.id, caller.standpoint.day)
  const mayRaise = isDoer && !isSettled(row.state) && allowedOn(['raise-difficulty'], caller, subject).length > 0
  const mayMove = caller.role !== 'reader' && caller.role !== 'without-post'
  const movesOf = (state: DifficultyState, addresseeId: string) =>
    (['doer', 'addressee'] as const).flatMap(side =>
      mayMove && own.includes(side === 'doer' ? row.unit_id : addresseeId) ? difficultyMovesOf(state, side) : [],
    )
  const needsLevels = mayRaise || found.some(each => movesOf(each.state, each.addressee_id).includes('pass-on'))
  return {
    difficulties: found.map(each => difficultyLine(each, movesOf(each.state, each.addressee_id))),
    mayRaise,
    levels: needsLevels ? await namedLevels(store, row, caller.standpoint.day) : [],
  }
}

async function namedLevels(store: Store, row: ObligationRecord, day: string) {
  const ids = await levelsOf(store, row, day)
  const names = new Map((await loadUnitsOn(store, ids, day)).map(unit => [unit.id, unit.version.name]))
  return ids.flatMap(id => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
}

const difficultyLine = (each: DifficultyRecord, moves: readonly string[]) => ({
  id: each.id,
  version: each.version,
  state: each.state,
  words: each.words,
  addressee: { id: each.addressee_id, name: each.addressee_name },
  raisedAt: each.raised_at.toISOString(),
  waitingSince: each.waiting_since,
  moves: [...moves],
  steps: each.steps.map(({ post, postNumber, at, ...step }) => ({
    ...step,
    at: new Date(at).toISOString(),
    by: { post, number: postNumber },
  })),
})
