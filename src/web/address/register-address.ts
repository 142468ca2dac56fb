import { choiceIn, only, textIn } from './plain-search.ts'

export const documentStates = ['review', 'published'] as const
export interface RegisterAddress {
  readonly q?: string
  readonly state?: (typeof documentStates)[number]
}

export const readRegisterAddress = (raw: Readonly<Record<string, unknown>>): RegisterAddress =>
  only({ q: textIn(raw, 'q'), state: choiceIn(raw, 'state', documentStates) })
