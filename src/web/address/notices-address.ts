import { choiceIn, only } from './plain-search.ts'

export interface NoticesAddress {
  readonly unread?: 'yes'
}

export const readNoticesAddress = (raw: Readonly<Record<string, unknown>>): NoticesAddress =>
  only({ unread: choiceIn(raw, 'unread', ['yes'] as const) })
