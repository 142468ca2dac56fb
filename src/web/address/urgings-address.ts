import { choiceIn, only, textIn } from './plain-search.ts'

export interface UrgingsAddress {
  readonly box?: 'sent'
}

export const readUrgingsAddress = (raw: Readonly<Record<string, unknown>>): UrgingsAddress =>
  only({ box: choiceIn(raw, 'box', ['sent'] as const) })

/** `unit`: to whom; `work`: the obligation that is written about to begin with. */
export interface NewUrgingAddress {
  readonly unit?: string
  readonly work?: string
}

export const readNewUrgingAddress = (raw: Readonly<Record<string, unknown>>): NewUrgingAddress =>
  only({ unit: textIn(raw, 'unit'), work: textIn(raw, 'work') })
