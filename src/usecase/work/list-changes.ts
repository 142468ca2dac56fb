import { type ChangeGroup, changeGroups } from '../../core/obligation/change.ts'
import { addDays, dayParts, type IsoDay } from '../../core/time/day.ts'
import {
  type ChangeRecord,
  type ChangesAfter,
  countChanges,
  listChanges as loadChanges,
  loadLastVisit,
} from '../../store/work/work-change.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { filterOf, type WorkRequest } from './work-request.ts'

export interface ChangesRequest extends WorkRequest {
  /** A day, counted from its beginning; without one since the last visit, or for a week where there was none. */
  readonly since?: IsoDay | undefined
  readonly group?: ChangeGroup | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const daysWithoutVisit = 7

/** What happened since a day, or since the caller last signed in, to the work that a filter finds: decided, arrived, moved, gone overdue. */
export async function listChanges(office: Office, asking: Caller | null, request: ChangesRequest) {
  const { store } = office
  const caller = permit(asking, 'list-work')
  const today = caller.standpoint.day
  const lastVisit = await loadLastVisit(store, caller, caller.id)
  const since = request.since === undefined ? (lastVisit ?? beginOf(addDays(today, -daysWithoutVisit) ?? today)) : beginOf(request.since)
  const { after, limit, group = null } = request
  const query = { filter: filterOf(request), since, group }
  const [found, counts] = await Promise.all([
    loadChanges(store, caller, query, { after: readAfter(after), limit: limit + 1 }),
    countChanges(store, caller, query),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    since: since.toISOString(),
    lastVisit: lastVisit?.toISOString() ?? null,
    counts: Object.fromEntries(changeGroups.map(each => [each, counts.get(each) ?? 0])) as Record<ChangeGroup, number>,
    items: shown.map(changeLine),
    next: found.length > shown.length && last ? writePlace(`${last.at.toISOString()} ${last.key}`) : null,
  }
}

/** Midnight in Viet Nam. */
const beginOf = (day: IsoDay): Date => (dayParts(day) ? new Date(`${day}T00:00:00+07:00`) : refuse('day-unknown'))

const changeLine = (row: ChangeRecord) => ({
  key: row.key,
  at: row.at.toISOString(),
  group: row.grp,
  kind: row.kind,
  what: row.what,
  obligationId: row.obligation_id,
  reportId: row.report_id,
  urgingId: row.urging_id,
  planId: row.plan_id,
  plan: [row.number, row.symbol].filter(Boolean).join('/'),
  text: row.text ?? '',
  unit: row.unit_name,
  by: row.by_name,
  words: row.words,
  count: row.count,
})

function readAfter(cursor: string | undefined): ChangesAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [at, key] = /^(\S+) (.+)$/s.exec(place)?.slice(1) ?? []
  const instant = new Date(at ?? '')
  return key === undefined || Number.isNaN(instant.getTime()) ? refuse('cursor-invalid') : { at: instant, key }
}
