import type { ReportCell } from '../../core/report/cells.ts'
import type { ReturnMark, ReturnTarget } from '../../core/report/submission.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import type { Say } from '../speech/use-say.ts'

/** What is being marked to be sent back. */
export interface Marking {
  readonly marks: readonly ReturnMark[]
  readonly toggle: (target: ReturnTarget) => void
}

export const sameTarget = (a: ReturnTarget, b: ReturnTarget): boolean => keyOfTarget(a) === keyOfTarget(b)

export const keyOfTarget = (target: ReturnTarget): string => {
  if (target.type === 'whole') return 'whole'
  return target.type === 'figure' ? target.cell : target.key
}

export const isMarked = (marking: Marking | null, target: ReturnTarget): boolean =>
  marking?.marks.some(mark => sameTarget(mark.target, target)) ?? false

export const cellTarget = (cell: ReportCell): ReturnTarget => ({ type: 'figure', cell: cell.key })

/** A marked part in words: the title of its section or table, the name of its cell. */
export function targetWords(say: Say, template: ReportTemplate, target: ReturnTarget): string {
  if (target.type === 'whole') return say('report-mark-whole')
  if (target.type !== 'figure') return template.parts.find(part => part.key === target.key)?.title ?? target.key
  const table = template.parts.find(part => part.key === target.cell.slice(0, target.cell.indexOf('.')))
  const name = target.cell.slice(target.cell.indexOf('.') + 1)
  return `${say('report-mark-cell', { cell: name })}${table ? ` · ${table.title}` : ''}`
}
