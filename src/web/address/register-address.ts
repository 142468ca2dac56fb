import { relations } from '../../core/policy/where.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export const documentStates = ['review', 'published'] as const
export interface RegisterAddress {
  readonly q?: string
  readonly state?: (typeof documentStates)[number]
  readonly whose?: UnitRelation
}

export const readRegisterAddress = (raw: Readonly<Record<string, unknown>>): RegisterAddress =>
  only({ q: textIn(raw, 'q'), state: choiceIn(raw, 'state', documentStates), whose: choiceIn(raw, 'whose', relations) })
