import { choiceIn, only } from './plain-search.ts'

export interface NoticesAddress {
  readonly unread?: 'yes'
}

export interface RisksAddress {
  readonly side?: 'given'
}

export const readRisksAddress = (raw: Readonly<Record<string, unknown>>): RisksAddress =>
  only({ side: choiceIn(raw, 'side', ['given'] as const) })

export const readNoticesAddress = (raw: Readonly<Record<string, unknown>>): NoticesAddress =>
  only({ unread: choiceIn(raw, 'unread', ['yes'] as const) })
