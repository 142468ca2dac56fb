import type { UnitRelation } from '../unit/relation-of.ts'
import { type Sharing, sharings } from './sharing.ts'

export const relations = ['own', 'below', 'above', 'other'] as const satisfies readonly UnitRelation[]

/** Of units that stand so to the one that is acted for: the sharing classes. A relation that is not named is closed. */
export type Where = Readonly<Partial<Record<UnitRelation, readonly Sharing[]>>>

const given = ['shared', 'open'] as const
export const anywhere: Where = { own: sharings, below: sharings, above: sharings, other: sharings }
export const inOwn: Where = { own: sharings }
/** What an administrator looks after: the own unit and all below it. */
export const governed: Where = { own: sharings, below: sharings }
/** A unit answers to those above it; beside it and below it, others see what it shares. */
export const seen: Where = { own: sharings, below: sharings, above: given, other: given }
/** A file can hold more than was read from it, so that other branches get the open ones only. */
export const taken: Where = { own: sharings, below: sharings, above: given, other: ['open'] }
