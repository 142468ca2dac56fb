import { choiceIn, only, textIn } from './plain-search.ts'

export const accountStates = ['active', 'invited', 'ended'] as const
export interface AccountsAddress {
  readonly q?: string
  readonly state?: (typeof accountStates)[number]
}

export const readAccountsAddress = (raw: Readonly<Record<string, unknown>>): AccountsAddress =>
  only({ q: textIn(raw, 'q'), state: choiceIn(raw, 'state', accountStates) })
