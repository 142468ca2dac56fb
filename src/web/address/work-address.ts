import { type ChangeGroup, changeGroups } from '../../core/obligation/change.ts'
import type { ObligationPart, ObligationState } from '../../core/obligation/obligation.ts'
import { obligationStateNames } from '../../core/obligation/obligation-states.ts'
import { type Score, scoreClasses } from '../../core/obligation/score.ts'
import { type Stage, stages, type WorkSide, workSides } from '../../core/obligation/work-filter.ts'
import { dayParts } from '../../core/time/day.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export const workViews = ['list', 'board', 'calendar', 'score', 'changes'] as const
export type WorkView = (typeof workViews)[number]
export const parts = ['lead', 'support', 'report'] as const satisfies readonly ObligationPart[]

/** What the filter of a list of work is; whatever of it is set stands in the address. */
export interface WorkFilterAddress {
  /** All below where nothing is said. */
  readonly side?: WorkSide
  readonly unit?: string
  readonly deep?: 'yes'
  readonly plan?: string
  readonly part?: ObligationPart
  readonly stage?: Stage
  readonly state?: ObligationState
  readonly late?: keyof Score
  readonly from?: string
  readonly to?: string
  readonly q?: string
}

export interface WorkAddress extends WorkFilterAddress {
  readonly view?: WorkView
  /** Of the calendar: `2026-03`, and the day whose work is shown. */
  readonly month?: string
  readonly day?: string
  /** Of the score: along which line units are seen. */
  readonly line?: 'sector'
  /** Of what changed: since which day, and of what sort. */
  readonly since?: string
  readonly group?: ChangeGroup
}

type Raw = Readonly<Record<string, unknown>>
const dayIn = (raw: Raw, name: string): string | undefined => {
  const text = textIn(raw, name)
  return text && dayParts(text) ? text : undefined
}
const idIn = (raw: Raw, name: string): string | undefined => {
  const text = textIn(raw, name)
  return text && /^[0-9a-f-]{36}$/i.test(text) ? text : undefined
}
const monthIn = (raw: Raw): string | undefined => {
  const text = textIn(raw, 'month')
  return text && dayParts(`${text}-01`) ? text : undefined
}

const readFilter = (raw: Raw): WorkFilterAddress => {
  const side = choiceIn(raw, 'side', workSides)
  const unit = idIn(raw, 'unit')
  return only({
    side: side === 'below' ? undefined : side,
    unit,
    deep: unit === undefined ? undefined : choiceIn(raw, 'deep', ['yes'] as const),
    plan: idIn(raw, 'plan'),
    part: choiceIn(raw, 'part', parts),
    stage: choiceIn(raw, 'stage', stages),
    state: choiceIn(raw, 'state', obligationStateNames),
    late: choiceIn(raw, 'late', scoreClasses),
    from: dayIn(raw, 'from'),
    to: dayIn(raw, 'to'),
    q: textIn(raw, 'q'),
  })
}

export const readWorkAddress = (raw: Raw): WorkAddress => {
  const view = choiceIn(raw, 'view', workViews)
  return {
    ...readFilter(raw),
    ...only({
      view: view === 'list' ? undefined : view,
      month: view === 'calendar' ? monthIn(raw) : undefined,
      day: view === 'calendar' ? dayIn(raw, 'day') : undefined,
      line: view === 'score' ? choiceIn(raw, 'line', ['sector'] as const) : undefined,
      since: view === 'changes' ? dayIn(raw, 'since') : undefined,
      group: view === 'changes' ? choiceIn(raw, 'group', changeGroups) : undefined,
    }),
  }
}

/** The filter alone, as the server is asked. */
export const filterIn = (address: WorkAddress): WorkFilterAddress & { readonly side: WorkSide } => ({
  side: 'below',
  ...readFilter({ ...address }),
})
