import type { WorkFilter } from '../../core/obligation/work-filter.ts'
import type { LinesAfter } from '../../store/obligation-list.ts'
import { checkId, readPlace } from '../ground/cursor.ts'
import { refuse } from '../ground/refusal.ts'

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

/** Where the next page begins: the day of the last line and its id. */
export function readAfter(cursor: string | undefined): LinesAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [dueDay, id] = /^(\d{4}-\d{2}-\d{2}|infinity) ([0-9a-f-]{36})$/.exec(place)?.slice(1) ?? []
  return dueDay === undefined || id === undefined ? refuse('cursor-invalid') : { dueDay, id }
}
