import { matchCitation, numberKey } from '../../core/chain/match-citation.ts'
import type { Reference } from '../../core/plan/plan.ts'
import {
  type ChainPlanRecord,
  listHigherLinks,
  listLowerLinks,
  listPlansByNumber,
  listVisiblePlans,
  loadBases,
  loadChainPlan,
  type OwnPlanRecord,
  type PlanLinkRecord,
} from '../../store/plan/plan-chain.ts'
import { countHigherTasks, countOwnTasks } from '../../store/plan/task-chain.ts'
import { belongingOfOne } from '../belonging.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { chainPlan } from './chain-plan.ts'

/**
 * How a plan hangs together with others: what it carries out and what carries it out, its former and its next version, and which plans its
 * bases cite, for a person to say whether it carries them out.
 */
export async function openChain(office: Office, asking: Caller | null, id: string) {
  const { store } = office
  const caller = await permitOn(store, asking, 'open-chain', id)
  const plan = await loadChainPlan(store, caller)
  if (!plan) return refuse('not-found')
  const { may, sharing, relation } = await belongingOfOne(store, caller, 'plan', { ...plan, sharing: plan.sharing })
  const [higherLinks, lowerLinks] = [await listHigherLinks(store, caller), await listLowerLinks(store, caller)]
  const versions = [plan.former_id, plan.next_id].filter(each => each !== null)
  const ids = [...higherLinks, ...lowerLinks].map(link => link.plan_id)
  const seen = new Map((await listVisiblePlans(store, caller, [...ids, ...versions])).map(each => [each.id, each]))
  const carried = higherLinks.filter(link => link.answer === 'carries-out')
  return {
    plan: { ...chainPlan(plan), documentId: plan.document_id, may, sharing, relation },
    former: nullable(plan.former_id, seen),
    next: nullable(plan.next_id, seen),
    higher: await Promise.all(
      shown(carried, seen).map(async each => ({ ...chainPlan(each), counts: await countHigherTasks(store, caller, each.id) })),
    ),
    hiddenHigher: carried.length - shown(carried, seen).length,
    notCarried: shown(
      higherLinks.filter(link => link.answer === 'not-carried'),
      seen,
    ).map(chainPlan),
    proposed: may.includes('link-plan') && plan.next_id === null ? await proposedPlans(office, caller, plan, higherLinks) : [],
    lower: shown(lowerLinks, seen).map(chainPlan),
    own: await countOwnTasks(store, caller),
  }
}

type Seen = ReadonlyMap<string, ChainPlanRecord>

const shown = (links: readonly PlanLinkRecord[], seen: Seen): ChainPlanRecord[] => links.flatMap(({ plan_id }) => seen.get(plan_id) ?? [])

function nullable(id: string | null, seen: Seen) {
  const plan = id === null ? undefined : seen.get(id)
  return plan ? chainPlan(plan) : null
}

/** Plans that the bases cite and about which nothing is answered yet, each once with the citation that names it the surest. */
async function proposedPlans(office: Office, caller: Permitted<'open-chain'>, plan: OwnPlanRecord, answered: readonly PlanLinkRecord[]) {
  const bases = (await loadBases(office.store, caller)) as readonly Reference[]
  const numbers = bases.flatMap(({ number }) => (number === null ? [] : [numberKey(number)]))
  const known = new Set([plan.id, ...answered.map(link => link.plan_id)])
  const found = (await listPlansByNumber(office.store, caller, [...new Set(numbers)])).flatMap(candidate => {
    const named = { number: candidate.cited_number, symbol: candidate.cited_symbol, date: candidate.cited_date }
    return bases.flatMap(cited => {
      const match = matchCitation(cited, named)
      return match === null || known.has(candidate.id) ? [] : [{ ...chainPlan(candidate), match, cited: cited.text }]
    })
  })
  const best = new Map<string, (typeof found)[number]>()
  for (const each of found) if (best.get(each.id)?.match !== 'dated') best.set(each.id, each)
  return [...best.values()].sort((a, b) => Number(a.match === 'undated') - Number(b.match === 'undated'))
}
