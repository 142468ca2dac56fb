import type { WorkFilter } from '../../core/obligation/work-filter.ts'
import { checkId } from '../ground/cursor.ts'

type Asked<Filter> = { readonly [Key in keyof Filter]?: Exclude<Filter[Key], null> | undefined }

/** A filter as it is asked for: what is not named is not looked at. */
export interface WorkRequest extends Omit<Asked<WorkFilter>, 'unitId' | 'planId' | 'deep'> {
  readonly unit?: string | undefined
  readonly plan?: string | undefined
  readonly deep?: 'yes' | undefined
}

export const filterOf = ({ side, unit, plan, deep, part, stage, state, late, from, to, q }: WorkRequest): WorkFilter => ({
  side: side ?? 'owed',
  unitId: unit === undefined ? null : checkId(unit),
  deep: deep === 'yes',
  planId: plan === undefined ? null : checkId(plan),
  part: part ?? null,
  stage: stage ?? null,
  state: state ?? null,
  late: late ?? null,
  from: from ?? null,
  to: to ?? null,
  q: q ?? '',
})
