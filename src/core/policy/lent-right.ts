import { ruleOf, type UseCase } from './policy.ts'

/**
 * Rights that one unit can lend another for its work: to do it and tell how far it is, to split it and send it where it belongs, to confirm it or
 * send it back, to gather reports and write the unit's own. Whatever signs, publishes, declines or takes back stays with the unit itself.
 */
export const lentRights = ['work', 'assign', 'confirm', 'consolidate'] as const

export type LentRight = (typeof lentRights)[number]

/** Under what somebody acts for another unit. */
export interface Lent {
  readonly id: string
  /** What the unit is called that acts. */
  readonly byUnitName: string
  readonly rights: readonly LentRight[]
  /** A backup confirms only what has waited so many working days. */
  readonly afterDays: number | null
}

const seeing = ['list-obligations', 'open-obligation', 'list-work', 'list-parts', 'download-evidence'] as const satisfies readonly UseCase[]

/** What each right opens; a move is besides looked at by itself. */
export const lentUseCases: Readonly<Record<LentRight, readonly UseCase[]>> = {
  work: [...seeing, 'move-obligation', 'move-works', 'ask-extension', 'raise-difficulty', 'add-evidence'],
  assign: [...seeing, 'move-obligation', 'move-works', 'split-obligation'],
  confirm: [...seeing, 'move-obligation', 'move-works', 'answer-extension'],
  consolidate: ['list-reports', 'open-report', 'open-consolidation', 'open-completeness', 'fill-report', 'take-entry-sheet'],
}

/** What concerns the account itself, the way back, and what everybody looks up. */
const always: readonly UseCase[] = ['switch-office', 'act-for-unit', 'list-units', 'open-unit', 'open-offices']

export const isLent = (useCase: UseCase, rights: readonly LentRight[]): boolean =>
  always.includes(useCase) ||
  ruleOf(useCase).grants.some(grant => grant.roles.includes('without-post')) ||
  rights.some(right => lentUseCases[right].includes(useCase))
