import { type Actor, decide, denialAnywhere, type Permit, type Subject, stranger } from '../core/policy/decide.ts'
import type { Thing, UseCase, UseCaseAbout } from '../core/policy/policy.ts'
import type { Store } from '../store/database.ts'
import { loadSubject } from './load-subject.ts'
import { refuse } from './refusal.ts'

/** Who asks. */
export interface Caller extends Actor {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly language: 'vi' | 'en'
  /** Names the session; the token itself is not kept. */
  readonly tokenHash: Buffer
}

/** A caller who may do this, and with whom the right travels to the store. */
export type Permitted<Name extends UseCase> = Caller & Permit<Name>

/** For use cases that are not about one thing: the caller, where the policy lets it do this; refuses otherwise. */
export function permit<Name extends Exclude<UseCase, UseCaseAbout<Thing>>>(asking: Caller | null, useCase: Name): Permitted<Name> {
  return grant(asking, useCase, null)
}

/**
 * For use cases about one thing: the thing is looked up, and the permit holds for it alone. Refuses with `not-found` where it is not there,
 * but strangers and roles that may never do this learn nothing of that.
 */
export async function permitOn<Name extends UseCaseAbout<Thing>>(
  store: Store,
  asking: Caller | null,
  useCase: Name,
  id: string,
): Promise<Permitted<Name>> {
  checkAnywhere(asking, useCase)
  return grant(asking, useCase, await loadSubject(store, useCase, id))
}

function grant<Name extends UseCase>(asking: Caller | null, useCase: Name, subject: Subject | null): Permitted<Name> {
  const decision = decide(useCase, asking ?? stranger, subject)
  if ('denial' in decision) return refuse(decision.denial)
  return asking ? { ...asking, ...decision.permit } : refuse('sign-in-needed')
}

/** Refuses who may not do this, whatever it is about. */
export function checkAnywhere(asking: Caller | null, useCase: UseCase): void {
  const denial = denialAnywhere(useCase, asking ?? stranger)
  if (denial !== null) refuse(denial)
}
