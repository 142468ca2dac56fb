import { moveObligation as moved } from '../../core/obligation/move-obligation.ts'
import { checkSplit, instanceOfPart, type SplitPart, termOfPart } from '../../core/obligation/split.ts'
import { screenWords } from '../../core/safeguard/screen-words.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { relationOf } from '../../core/unit/relation-of.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { searchable, storable } from '../../store/ground/search.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { type NewPart, saveParts } from '../../store/obligation/obligation-parts.ts'
import { loadTaskAims, lockObligation, saveObligationStep } from '../../store/obligation/obligation-step.ts'
import { loadUnitPaths } from '../../store/unit/unit.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { targetsIn } from './beside-step.ts'
import { guardWords } from './guard-words.ts'
import { moverOf } from './mover.ts'
import { tellTwins } from './tell-twins.ts'

export interface SplitRequest {
  /** The one that was seen. */
  readonly version: number
  readonly parts: readonly SplitPart[]
  /** Personal data in the words have been seen, and belong there. */
  readonly confirmed?: boolean | undefined
}

/**
 * Splits what a unit owes among its own units. Every word passes the same door as those of a plan: nothing that would be held there is
 * assigned here. Answers the ids of what the units now owe.
 */
export async function splitObligation(
  office: Office,
  asking: Caller | null,
  id: string,
  { version: seen, parts, confirmed = false }: SplitRequest,
): Promise<{ ids: readonly string[] }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'split-obligation', id)
    const row = await lockObligation(store, caller)
    if (!row) return refuse('not-found')
    if (row.version !== seen) return refuse('obligation-changed')
    const whole = obligationOf(row)
    const mover = moverOf(caller, row, 'doer')
    const result = moved(whole, { type: 'split' }, mover)
    if ('refusal' in result) return refuse(result.refusal)
    const { text: heading, quantities } = await loadTaskAims(store, caller, row.task_id)
    const fault = checkSplit(whole, targetsIn(quantities), parts, await below(store, row.unit_id, parts, mover.today))
    if (fault) return refuse(fault)
    const guarded = guardWords(screened(parts, heading), confirmed)
    const version = row.version + 1
    const { officeId, forUnitId } = actingFrom(caller)
    const by = { at: office.now(), officeId, forUnitId }
    const words = parts.map(({ text }) => storable(text.trim())).join('\n')
    await saveObligationStep(store, caller, {
      move: 'split',
      from: whole.state,
      after: result.obligation,
      version,
      ...by,
      words,
      toUnitId: null,
    })
    const ids = await saveParts(
      store,
      caller,
      row,
      parts.map(part => partOf(office.newId(), part, termOfPart(whole, part))),
    )
    const about = { parts: String(parts.length), obligations: String(ids.length), version: String(version), ...guarded }
    await saveAudit(store, { at: by.at, by: caller, action: 'obligation-split', subject: id, about })
    await tellTwins(store, caller, row, { move: { type: 'split' }, version, at: by.at, words: null })
    return { ids }
  })
}

/** Below along either line: by territory, or by branch. */
async function below(store: Store, unitId: string, parts: readonly SplitPart[], today: IsoDay): Promise<(id: string) => boolean> {
  const ids = [...new Set(parts.flatMap(({ unitIds }) => unitIds.map(checkId)))]
  const paths = await loadUnitPaths(store, [unitId, ...ids], today)
  const own = paths.get(unitId)
  return id => {
    const path = paths.get(id)
    return own !== undefined && path !== undefined && relationOf(own, path) === 'below'
  }
}

/** All words, each alone and together, under what they are parts of, so that nothing can be spread over lines. */
function screened(parts: readonly SplitPart[], heading: string): string {
  const words = parts.map(({ text, product }) => [text, product ?? ''].join(' ').trim())
  for (const each of [...words, words.join(' ')]) {
    const verdict = screenWords(each, heading)
    if (verdict) return refuse('would-be-held', { rule: verdict.rule, count: '1', ids: '' })
  }
  return words.join('\n')
}

const partOf = (taskId: string, { text, product, unitIds, part, required, quantities }: SplitPart, term: NewPart['term']): NewPart => ({
  taskId,
  text: storable(text.trim()),
  product: storable(product?.trim() ?? '') || null,
  search: searchable(text, product),
  required,
  quantities,
  part,
  instance: instanceOfPart(taskId),
  term,
  unitIds: [...new Set(unitIds)],
})
