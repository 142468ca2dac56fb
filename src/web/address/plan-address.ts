import { higherStates } from '../../core/chain/higher-state.ts'
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

export const chainViews = ['own', 'higher', 'units', 'tasks'] as const

/** `show`: how a task above stands, whether an own task rests on something, or what is not taken up. */
export interface ChainAddress {
  readonly view?: (typeof chainViews)[number]
  readonly higher?: string
  readonly show?: (typeof shows)[number]
  readonly unit?: string
}

const shows = [...higherStates, 'resting', 'bare', 'gaps'] as const

export function readChainAddress(raw: Readonly<Record<string, unknown>>): ChainAddress {
  const view = choiceIn(raw, 'view', chainViews)
  return only({
    view,
    higher: view === 'higher' ? textIn(raw, 'higher') : undefined,
    show: choiceIn(raw, 'show', shows),
    unit: view === 'tasks' ? textIn(raw, 'unit') : undefined,
  })
}
