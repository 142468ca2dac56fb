import type { Subject } from '../core/policy/decide.ts'
import { ruleOf, type Thing, type UseCaseAbout } from '../core/policy/policy.ts'
import type { Store } from '../store/database.ts'
import { findThing } from '../store/thing.ts'
import { checkId } from './cursor.ts'
import { refuse } from './refusal.ts'

/** What the policy asks about a thing. */
export async function loadSubject(store: Store, useCase: UseCaseAbout<Thing>, id: string): Promise<Subject> {
  const found = await findThing(store, ruleOf(useCase).about as Thing, checkId(id))
  return found ? { id, relation: 'own', sharing: 'internal', madeBy: [], hasApprover: false } : refuse('not-found')
}
