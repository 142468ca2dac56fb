import { type ReportBox, reportBoxes } from '../../core/report/box.ts'
import { choiceIn, only, textIn } from './plain-search.ts'

export interface ReportsAddress {
  readonly box?: ReportBox
  readonly q?: string
}

export const readReportsAddress = (raw: Readonly<Record<string, unknown>>): ReportsAddress =>
  only({ box: choiceIn(raw, 'box', reportBoxes), q: textIn(raw, 'q') })

export interface ReportAddress {
  readonly view?: 'progress'
  /** Only units whose report is missing. */
  readonly missing?: 'yes'
  readonly q?: string
  /** The figure whose sources are shown. */
  readonly cell?: string
}

export const readReportAddress = (raw: Readonly<Record<string, unknown>>): ReportAddress =>
  only({
    view: choiceIn(raw, 'view', ['progress'] as const),
    missing: choiceIn(raw, 'missing', ['yes'] as const),
    q: textIn(raw, 'q'),
    cell: textIn(raw, 'cell'),
  })

export interface CycleAddress {
  /** The duty of a plan that the cycle comes from. */
  readonly duty?: string
  readonly form?: string
}

export const readCycleAddress = (raw: Readonly<Record<string, unknown>>): CycleAddress =>
  only({ duty: textIn(raw, 'duty'), form: textIn(raw, 'form') })
