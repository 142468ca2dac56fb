import { type Actor, decide, denialAnywhere, type Permit, type Subject, stranger } from '../../core/policy/decide.ts'
import { ruleOf, type Thing, type UseCase, type UseCaseAbout } from '../../core/policy/policy.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Acting } from './acting.ts'
import { loadSubject } from './load-subject.ts'
import { refuse } from './refusal.ts'

/** Who asks. */
export interface Caller extends Acting {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly email: string | null
  readonly language: 'vi' | 'en'
  readonly mustChangePassword: boolean
  readonly secondFactor: NonNullable<Actor['secondFactor']>
  /** When it last gave a password, a code or a passkey in this session; null for the program itself. */
  readonly provedAt: Date | null
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
  const { day } = (asking ?? stranger).standpoint
  return grant(asking, useCase, await loadSubject(store, ruleOf(useCase).about as Thing, [useCase], id, day))
}

/** The same with what the policy was asked about, and all of it that `others` ask about the same thing. */
export async function permitSeeing<Name extends UseCaseAbout<Thing>>(
  store: Store,
  asking: Caller | null,
  useCase: Name,
  id: string,
  others: readonly UseCase[],
): Promise<{ readonly caller: Permitted<Name>; readonly subject: Subject }> {
  checkAnywhere(asking, useCase)
  const { day } = (asking ?? stranger).standpoint
  const subject = await loadSubject(store, ruleOf(useCase).about as Thing, [useCase, ...others], id, day)
  return { caller: grant(asking, useCase, subject), subject }
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

/** The office and the unit that work is done from: policy permits such work to posts only. `forUnitId`: that unit, where it lent the right. */
export function actingFrom(caller: Caller): { readonly officeId: string; readonly unitId: string; readonly forUnitId: string | null } {
  const { officeId, unitId, lent } = caller
  if (officeId === null || unitId === null) throw new Error('work is permitted to somebody without an office')
  return { officeId, unitId, forUnitId: lent ? unitId : null }
}

/** So long does a proof of identity hold for what a passer-by at an open screen must not do. */
const proofHoldsMs = 15 * 60_000

/** The same caller, for what changes how an account is entered or looks into another one: it has proved lately who it is. */
export function proved<Asking extends Caller>(office: { readonly now: () => Date }, caller: Asking): Asking {
  const { provedAt } = caller
  if (provedAt && office.now().getTime() - provedAt.getTime() > proofHoldsMs) refuse('proof-needed')
  return caller
}
