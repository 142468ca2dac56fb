import { decide } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { AgencyAnswer } from '../../core/unit/agency-answer.ts'
import { nameKey } from '../../core/unit/name-keys.ts'
import { ruleOfKinds } from '../../core/unit/propose-group.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { deleteAgencyAnswer, loadPublished, type SettledAnswer, saveAgencyAnswer } from '../../store/plan/agency-answer.ts'
import { loadUnitsOn } from '../../store/unit/unit.ts'
import { loadGroupRule } from '../../store/unit/unit-group.ts'
import { actingFrom, type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import { loadSubject } from '../ground/load-subject.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { makeMissing } from './give-missing-work.ts'
import { issuerOf } from './issuer-of.ts'
import { viewAgencyNames } from './list-agency-names.ts'
import { resolveAddressees } from './resolve-addressees.ts'

/**
 * Says whom a name means in this issuer's documents, from now on; null takes what was said back, and the name is asked about again. Work
 * that is given already stays with those who have it. Where the document is published and the caller may publish it, those whom the answer
 * names get their work at once; otherwise it waits for somebody who may.
 */
export async function answerAgency(office: Office, asking: Caller | null, id: string, name: string, answer: AgencyAnswer | null) {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'answer-agency', id)
    const reviewer = await permitOn(store, asking, 'open-review', id)
    const of = { issuerId: await issuerOf(store, reviewer), key: nameKey(name), name: name.trim() }
    if (of.key === '') return refuse('text-empty')
    if (answer === null) {
      if (!(await deleteAgencyAnswer(store, caller, of))) return refuse('not-found')
      await saveAudit(store, {
        at: office.now(),
        by: caller,
        action: 'agency-answer-taken-back',
        subject: id,
        about: { name: of.name, issuer: of.issuerId },
      })
    } else {
      await checkThere(store, answer, caller)
      const settled = await settle(store, answer, of, caller.standpoint.day)
      await saveAgencyAnswer(store, caller, of, settled, { officeId: actingFrom(caller).officeId, day: caller.standpoint.day })
      const made = await giveNow(office, store, caller, reviewer)
      await saveAudit(store, {
        at: office.now(),
        by: caller,
        action: 'agency-answered',
        subject: id,
        about: { name: of.name, issuer: of.issuerId, meaning: meantBy(answer), obligations: String(made) },
      })
    }
    return viewAgencyNames(office, store, reviewer)
  })
}

/** A list and kinds are kept as a rule, the kinds in the place that the words of the group look in. */
async function settle(
  store: Store,
  answer: AgencyAnswer,
  { issuerId, name }: { readonly issuerId: string; readonly name: string },
  day: IsoDay,
): Promise<SettledAnswer> {
  if (answer.type === 'units') return { type: 'rule', rule: { type: 'list', unitIds: answer.unitIds } }
  if (answer.type !== 'kinds') return answer
  const proposal = (await resolveAddressees(store, issuerId, [], { named: day, today: day })).proposalOf(name)
  return proposal ? { type: 'rule', rule: ruleOfKinds(proposal.placeId, answer.kinds) } : refuse('unit-not-to-tell')
}

const meantBy = (answer: AgencyAnswer): string => {
  if (answer.type === 'unit') return answer.unitId
  if (answer.type === 'group') return answer.groupId
  if (answer.type === 'units') return answer.unitIds.join(' ')
  return answer.type === 'kinds' ? answer.kinds.join(' ') : 'nobody'
}

async function checkThere(store: Store, answer: AgencyAnswer, caller: Caller): Promise<void> {
  if (answer.type === 'group') return (await loadGroupRule(store, checkId(answer.groupId))) ? undefined : refuse('not-found')
  const ids = answer.type === 'unit' ? [answer.unitId] : answer.type === 'units' ? [...new Set(answer.unitIds)] : []
  const there = await loadUnitsOn(store, ids.map(checkId), caller.standpoint.day)
  if (there.length < ids.length) refuse('unit-not-to-tell')
}

async function giveNow(
  office: Office,
  store: Store,
  caller: Permitted<'answer-agency'>,
  reviewer: Permitted<'open-review'>,
): Promise<number> {
  if (!(await loadPublished(store, reviewer))) return 0
  const subject = await loadSubject(store, 'document', ['publish-plan'], reviewer.subjectId, caller.standpoint.day)
  const decision = decide('publish-plan', caller, subject)
  return 'permit' in decision ? makeMissing(office, store, { ...caller, ...decision.permit }) : 0
}
