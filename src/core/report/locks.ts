import type { CellKey } from './cells.ts'
import type { Submission } from './submission.ts'
import { isOpenState } from './submission-states.ts'

/** Which parts of a report can be written on now. Sent back for one figure, that figure alone is open. */
export interface Locks {
  readonly isCellOpen: (cell: CellKey) => boolean
  readonly isSectionOpen: (section: string) => boolean
}

export function locksOf({ state, marks }: Pick<Submission, 'state' | 'marks'>): Locks {
  if (!isOpenState(state)) return { isCellOpen: () => false, isSectionOpen: () => false }
  const whole = state === 'draft' || marks.length === 0 || marks.some(({ target }) => target.type === 'whole')
  if (whole) return { isCellOpen: () => true, isSectionOpen: () => true }
  const targets = marks.map(({ target }) => target)
  const tables = new Set(targets.flatMap(target => (target.type === 'table' ? [target.key] : [])))
  const cells = new Set(targets.flatMap(target => (target.type === 'figure' ? [target.cell] : [])))
  const sections = new Set(targets.flatMap(target => (target.type === 'section' ? [target.key] : [])))
  return {
    isCellOpen: cell => cells.has(cell) || tables.has(cell.slice(0, cell.indexOf('.'))),
    isSectionOpen: section => sections.has(section),
  }
}
