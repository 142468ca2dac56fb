import type { UnitRelation } from '../unit/relation-of.ts'
import type { UnitPath } from '../unit/unit.ts'
import { isLent, type Lent } from './lent-right.ts'
import { placeOf, type Standpoint } from './place-of.ts'
import { type Grant, isThing, type Policy, type Rule, ruleOf, type Thing, type UseCase, useCases } from './policy.ts'
import type { Role } from './role.ts'
import type { Sharing } from './sharing.ts'
import { relations } from './where.ts'

/** Who asks. `id` names the account; `officeIds` are all the offices that it holds or stands in for today, acted from or not. */
export interface Actor {
  readonly id: string | null
  readonly role: Role
  /** The office that is acted from; null without one. */
  readonly officeId: string | null
  readonly officeIds: readonly string[]
  /** It stands in for the holder of the office that it acts from. */
  readonly standsIn: boolean
  readonly standpoint: Standpoint
  readonly mustChangePassword: boolean
  /** `to-enrol`: one is asked of it and it has none; `to-give`: it has one and has not given it in this session; absent: settled. */
  readonly secondFactor?: 'settled' | 'to-enrol' | 'to-give'
  /** Under what it acts for another unit, from whose place it then sees; null or absent where it acts for its own. */
  readonly lent?: Lent | null
}

/** What a use case is about, as far as the policy asks. */
export interface Subject {
  readonly id: string
  /** The units that it belongs to, one for most things. */
  readonly units: readonly UnitPath[]
  readonly sharing: Sharing
  /** The office that it is, or is about; null for anything else. */
  readonly officeId: string | null
  /** Offices and accounts that did the work which a second pair of eyes is to look at. */
  readonly madeBy: readonly string[]
  /** Somebody holds the post of approver in the unit of the thing. */
  readonly hasApprover: boolean
}

/** Why it is not permitted; codes of refusals. */
export type Denial =
  | 'sign-in-needed'
  | 'password-change-needed'
  | 'second-factor-needed'
  | 'post-needed'
  | 'not-allowed'
  | 'not-lent'
  | 'outside-reach'
  | 'own-work'

/** For each relation the sharing classes that are within reach. */
export type Reach = Readonly<Record<UnitRelation, readonly Sharing[]>>

type SubjectId<Name extends UseCase> = Name extends UseCase ? (Policy[Name]['about'] extends Thing ? string : null) : never

declare const granted: unique symbol

/** The right to do one thing, once. Only `decide` makes one; what stores and loads for use cases takes nothing else. */
export interface Permit<Name extends UseCase = UseCase> {
  readonly [granted]: Name
  readonly useCase: Name
  /** The id of what it was given for; null where the use case is not about one thing. */
  readonly subjectId: SubjectId<Name>
  /** What a list may show, seen from where. */
  readonly reach: Reach
  readonly standpoint: Standpoint
}

export type Decision<Name extends UseCase> = { readonly permit: Permit<Name> } | { readonly denial: Denial }

export const stranger: Actor = {
  id: null,
  role: 'stranger',
  officeId: null,
  officeIds: [],
  standsIn: false,
  standpoint: { day: '1970-01-01', paths: [], isTop: false },
  mustChangePassword: false,
}

const grantsOf = (useCase: UseCase, role: Role): readonly Grant[] => ruleOf(useCase).grants.filter(grant => grant.roles.includes(role))

/** What of a list this role sees; all empty where it may not do it at all. */
export function reachOf(useCase: UseCase, role: Role): Reach {
  const grants = grantsOf(useCase, role)
  const classesOf = (relation: UnitRelation): readonly Sharing[] => [...new Set(grants.flatMap(({ where }) => where[relation] ?? []))]
  return { own: classesOf('own'), below: classesOf('below'), above: classesOf('above'), other: classesOf('other') }
}

/** True where there is a place in the tree at which this role may do it. */
export const mayEver = (useCase: UseCase, role: Role): boolean => {
  const reach = reachOf(useCase, role)
  return relations.some(relation => reach[relation].length > 0)
}

/** The table's answer. `subject` is null where the use case is not about one thing: about nothing, the own unit, a list. */
export function decide<Name extends UseCase>(useCase: Name, actor: Actor, subject: Subject | null): Decision<Name> {
  const denial = denialOf(useCase, actor, subject)
  if (denial !== null) return { denial }
  const permit = { useCase, subjectId: subject?.id ?? null, reach: reachOf(useCase, actor.role), standpoint: actor.standpoint }
  return { permit: permit as unknown as Permit<Name> }
}

function denialOf(useCase: UseCase, actor: Actor, subject: Subject | null): Denial | null {
  const denial = denialAnywhere(useCase, actor)
  if (denial !== null) return denial
  const rule = ruleOf(useCase)
  if (subject === null) return isThing(rule.about) ? 'outside-reach' : null
  const place = placeOf(actor.standpoint, subject.units)
  const isReached = ({ where, itself }: Grant) => (where[place] ?? []).includes(subject.sharing) && (!itself || isItself(actor, subject))
  if (!grantsOf(useCase, actor.role).some(isReached)) return 'outside-reach'
  return isOwnWork(rule, actor, subject) ? 'own-work' : null
}

/** Who stands in for somebody hands nothing on: Decree 30/2020, art. 13 lets the person authorised authorise nobody else. */
const isItself = (actor: Actor, subject: Subject): boolean =>
  actor.officeId !== null && subject.officeId === actor.officeId && !actor.standsIn

/** Why this actor may not do it, whatever it is about; null where there is something that it may be done to. */
export function denialAnywhere(useCase: UseCase, actor: Actor): Denial | null {
  if (!mayEver(useCase, actor.role)) return whyNever(useCase, actor.role)
  if (actor.lent && !isLent(useCase, actor.lent.rights)) return 'not-lent'
  const { about, beforePasswordChange, beforeSecondFactor } = ruleOf(useCase)
  if (actor.mustChangePassword && !beforePasswordChange) return 'password-change-needed'
  if (isBehindSecondFactor(actor, beforeSecondFactor)) return 'second-factor-needed'
  return about === 'instance' && !actor.standpoint.isTop ? 'outside-reach' : null
}

const isBehindSecondFactor = ({ secondFactor = 'settled' }: Actor, before: Rule['beforeSecondFactor']): boolean =>
  secondFactor !== 'settled' && before !== 'giving' && !(secondFactor === 'to-enrol' && before === 'setting-up')

function whyNever(useCase: UseCase, role: Role): Denial {
  if (role === 'stranger') return 'sign-in-needed'
  return role === 'without-post' && mayEver(useCase, 'administrator') ? 'post-needed' : 'not-allowed'
}

/** Held or stood in for: a deputy does not become another person by the office that is acted from. */
const isOwnWork = (rule: Rule, actor: Actor, subject: Subject): boolean =>
  rule.apart === true && subject.hasApprover && [actor.id, ...actor.officeIds].some(id => id !== null && subject.madeBy.includes(id))

/** What pages may offer: all that this actor may do to something. */
export const allowedTo = (actor: Actor): readonly UseCase[] => useCases.filter(name => denialAnywhere(name, actor) === null)

/** What of these this actor may do to this thing. */
export const allowedOn = <Name extends UseCase>(names: readonly Name[], actor: Actor, subject: Subject): readonly Name[] =>
  names.filter(name => denialOf(name, actor, subject) === null)
