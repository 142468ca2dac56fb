import { relations } from '../../core/policy/where.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export const roles = ['lead', 'support'] as const
export const dueKinds = ['dated', 'recurring', 'standing', 'relative', 'none'] as const
export const taskKinds = ['task', 'report'] as const

export interface PlanAddress {
  readonly q?: string
  readonly agency?: string
  readonly role?: (typeof roles)[number]
  readonly due?: (typeof dueKinds)[number]
  readonly kind?: (typeof taskKinds)[number]
}

/** A role says nothing without an agency, so it is dropped there. */
export function readPlanAddress(raw: Readonly<Record<string, unknown>>): PlanAddress {
  const agency = textIn(raw, 'agency')
  return only({
    q: textIn(raw, 'q'),
    agency,
    role: agency ? choiceIn(raw, 'role', roles) : undefined,
    due: choiceIn(raw, 'due', dueKinds),
    kind: choiceIn(raw, 'kind', taskKinds),
  })
}

export interface PlansAddress {
  readonly q?: string
  readonly whose?: UnitRelation
}
export const readPlansAddress = (raw: Readonly<Record<string, unknown>>): PlansAddress =>
  only({ q: textIn(raw, 'q'), whose: choiceIn(raw, 'whose', relations) })
