import { checkCriteria, criteriaOf } from '../../core/obligation/criteria.ts'
import type { ObligationMove } from '../../core/obligation/obligation.ts'
import type { ProgressTold, Target } from '../../core/obligation/progress.ts'
import { reachedBy, reachedByParts, reckonProgress, targetsOf } from '../../core/obligation/reckon-progress.ts'
import type { Quantity } from '../../core/phrase/quantity.ts'
import type { Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { listPartsReached, loadPartsStanding } from '../../store/obligation/obligation-parts.ts'
import { loadTaskAims } from '../../store/obligation/obligation-step.ts'
import { listProgress, saveChecks, saveProgress } from '../../store/obligation/progress.ts'
import type { Permitted } from '../ground/caller.ts'
import { refuse } from '../ground/refusal.ts'
import { guardWords } from './guard-words.ts'

/** What goes with a step beside its words. */
export interface BesideStep {
  /** How far it is in numbers; with `progress` and `submit`. */
  readonly told?: ProgressTold | undefined
  /** Why it is handed in although parts that it needs are open. */
  readonly despite?: string | undefined
  /** The criteria that are met, by their places or all of them; with `confirm`. Left out where nobody ticked. */
  readonly met?: readonly number[] | 'all' | undefined
}

type Save = (step: { readonly version: number; readonly today: string }) => Promise<void>

const nothing: Save = async () => undefined
const nothingTold: ProgressTold = { percent: null, amounts: [] }

/** As the store gives them back: what the review accepted. */
export const targetsIn = (quantities: unknown): Target[] => targetsOf(Array.isArray(quantities) ? (quantities as readonly Quantity[]) : [])

/** Looks at what goes with a step before it is taken, and refuses what does not fit the task; answers how it is saved once it is. */
export function checkBeside(
  store: Store,
  caller: Permitted<'move-obligation'>,
  taskId: string,
  move: ObligationMove['type'],
  { told = nothingTold, met, despite = '' }: BesideStep,
  words: string,
): Promise<Save> {
  if (move === 'progress') return checkTold(store, caller, taskId, told, words, null)
  if (move === 'submit') return checkParts(store, caller, despite).then(why => checkTold(store, caller, taskId, told, words, why))
  return move === 'confirm' && met ? checkMet(store, caller, taskId, met, words) : Promise.resolve(nothing)
}

/** What is handed in with parts open says why; null where none is. */
async function checkParts(store: Store, caller: Permitted<'move-obligation'>, despite: string): Promise<string | null> {
  const { requiredOpen } = await loadPartsStanding(store, caller)
  if (requiredOpen === 0) return null
  if (despite.trim() === '') return refuse('parts-open', { count: String(requiredOpen) })
  guardWords(despite, false)
  return storable(despite.trim())
}

async function checkTold(
  store: Store,
  caller: Permitted<'move-obligation'>,
  taskId: string,
  told: ProgressTold,
  words: string,
  despite: string | null,
): Promise<Save> {
  const { percent } = told
  const isTold = told.amounts.length > 0 || percent !== null
  const { quantities } = isTold ? await loadTaskAims(store, caller, taskId) : { quantities: [] }
  const former = isTold ? await listProgress(store, caller) : []
  const parts = told.amounts.length ? reachedByParts(caller.subjectId, await listPartsReached(store, caller)) : new Map<string, number>()
  const reckoned = reckonProgress(targetsIn(quantities), furthest(reachedBy(former), parts), told, words)
  if ('refusal' in reckoned) return refuse(reckoned.refusal)
  return ({ version, today }) => saveProgress(store, caller, { version, madeOn: today, percent, despite, amounts: reckoned.amounts })
}

/** What comes on top comes on top of what is shown: what the unit told, or what its parts come to. */
const furthest = (told: ReadonlyMap<string, number>, parts: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...told.keys(), ...parts.keys()].map(key => [key, Math.max(told.get(key) ?? 0, parts.get(key) ?? 0)]))

async function checkMet(
  store: Store,
  caller: Permitted<'move-obligation'>,
  taskId: string,
  met: readonly number[] | 'all',
  words: string,
): Promise<Save> {
  const { product, quantities } = await loadTaskAims(store, caller, taskId)
  const criteria = criteriaOf(product, targetsIn(quantities))
  const result = checkCriteria(criteria, met === 'all' ? criteria.map((_, place) => place) : met, words)
  if ('refusal' in result) return refuse(result.refusal)
  return ({ version }) => saveChecks(store, caller, version, result.checked)
}
