import { criteriaOf } from '../../core/obligation/criteria.ts'
import { standingOf } from '../../core/obligation/lateness.ts'
import { mayMove } from '../../core/obligation/lent-moves.ts'
import { extensionStates, manyExtensions } from '../../core/obligation/move-extension.ts'
import { movesOf } from '../../core/obligation/obligation-states.ts'
import { progressOf, reachedByParts } from '../../core/obligation/reckon-progress.ts'
import { isLent } from '../../core/policy/lent-right.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import { listPartsReached } from '../../store/obligation/obligation-parts.ts'
import {
  listExtensions,
  listSteps,
  loadObligation,
  type ObligationRecord,
  type StepRecord,
} from '../../store/obligation/obligation-step.ts'
import { listChecks, listProgress, type ProgressRecord } from '../../store/obligation/progress.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { targetsIn } from './beside-step.ts'
import { moverOf } from './mover.ts'
import { openedDifficulties } from './opened-difficulties.ts'
import { openedEvidence } from './opened-evidence.ts'
import { openedParts } from './opened-parts.ts'
import { openedTwins } from './opened-twins.ts'

/** An obligation with its sentence, its history, and what the caller may do next. */
export async function openObligation(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-obligation', id)
  const row = await loadObligation(office.store, caller)
  if (!row) return refuse('not-found')
  const own = ownUnits(caller.standpoint)
  const sides = (['doer', 'assigner'] as const).filter(side => own.includes(side === 'doer' ? row.unit_id : row.assigner_id))
  const { isDoer } = moverOf(caller, row, 'assigner')
  const moves = sides.flatMap(side =>
    movesOf(row.state, side).filter(move => !(move === 'confirm' && isDoer) && mayMove(move, caller.lent?.rights ?? null)),
  )
  const extensions = await listExtensions(office.store, caller)
  const mayAnswer = caller.lent === null || isLent('answer-extension', caller.lent.rights)
  const answers = (state: keyof typeof extensionStates): string[] =>
    Object.entries(mayAnswer ? extensionStates[state] : {}).flatMap(([move, step]) =>
      sides.some(side => side === step.by) && !(step.by === 'assigner' && isDoer) ? [move] : [],
    )
  const told = await listProgress(office.store, caller)
  const targets = targetsIn(row.quantities)
  const checks = Map.groupBy(await listChecks(office.store, caller), check => check.version)
  const toldWith = new Map(told.map(entry => [entry.version, entry]))
  return {
    ...detailOf(row, caller.standpoint.day),
    moves,
    steps: (await listSteps(office.store, caller)).map(step => ({
      ...stepOf(step, toldWith.get(step.version)),
      checks: (checks.get(step.version) ?? []).map(({ text, met }) => ({ text, met })),
    })),
    progress: progressOf(targets, told, reachedByParts(id, targets.length ? await listPartsReached(office.store, caller) : [])),
    criteria: criteriaOf(row.product, targets),
    extensions: extensions.map(each => ({
      id: each.id,
      state: each.state,
      askedFor: each.asked_for,
      offered: each.offered,
      reason: each.reason,
      answer: each.answer,
      askedAt: each.asked_at.toISOString(),
      moves: answers(each.state),
    })),
    serial: extensions.length >= manyExtensions,
    ...(await openedDifficulties(office.store, caller, row)),
    ...(await openedEvidence(office.store, caller, row)),
    ...(await openedParts(office.store, caller, row)),
    ...(await openedTwins(office.store, caller, row)),
  }
}

const detailOf = (row: ObligationRecord, today: string) => {
  const obligation = obligationOf(row)
  return {
    id: row.id,
    version: row.version,
    planId: row.plan_id,
    plan: [row.plan_number, row.plan_symbol].filter(Boolean).join('/'),
    planSubject: row.plan_subject,
    documentId: row.document_id,
    unit: { id: row.unit_id, name: row.unit_name },
    assigner: { id: row.assigner_id, name: row.assigner_name },
    part: row.part,
    state: row.state,
    text: row.text,
    source: row.source,
    path: row.path,
    product: row.product,
    term: obligation.term,
    extendedTo: row.extended_to,
    submittedOn: row.submitted_on,
    standing: standingOf(obligation, today),
  }
}

const stepOf = (step: StepRecord, told: ProgressRecord | undefined) => ({
  version: step.version,
  move: step.move,
  to: step.to_state,
  at: step.taken_at.toISOString(),
  by: { post: step.post, number: step.post_number },
  unit: step.unit_name,
  words: step.words,
  toUnit: step.to_unit_name,
  forUnit: step.for_unit_name,
  with: [step.with_number, step.with_symbol].filter(Boolean).join('/') || null,
  told: told ? { percent: told.percent, amounts: [...told.amounts], despite: told.despite } : null,
})
