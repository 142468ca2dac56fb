import type { IsoDay } from '../../core/time/day.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { loadGroupRule } from '../../store/unit/unit-group.ts'
import { loadUnitNames, searchFormerNames } from '../../store/unit/unit-history.ts'
import { countUnits, searchUnits, type UnitRow } from '../../store/unit/unit-search.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId, readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { todayIn } from '../ground/today.ts'

export interface UnitListQuery {
  readonly q?: string | undefined
  /** As of this day; today where none is given. */
  readonly day?: IsoDay | undefined
  readonly kind?: readonly UnitKind[] | undefined
  /** Only what stands directly below this unit; `root` for those that nothing stands above. */
  readonly below?: string | undefined
  /** Only what this act made, changed or ended. */
  readonly act?: string | undefined
  /** Only who belongs to this group on the day. */
  readonly group?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const mostFormer = 20

export const unitRow = ({ id, code, version, parentName, below }: UnitRow) => ({
  id,
  code,
  name: version.name,
  kind: version.kind,
  short: version.aliases[0] ?? null,
  parentId: version.parentId,
  parentName,
  below,
})

/** Territories from the top, then bodies, each by code; what is searched by its whole name comes first. */
export async function listUnits(office: Office, asking: Caller | null, query: UnitListQuery) {
  permit(asking, 'list-units')
  const day = query.day ?? todayIn(office)
  const q = query.q ?? ''
  const parentId = query.below === undefined ? undefined : query.below === 'root' ? null : checkId(query.below)
  const group = query.group === undefined ? undefined : ((await loadGroupRule(office.store, checkId(query.group))) ?? refuse('not-found'))
  const filter = { group, q, day, kinds: query.kind ?? [], parentId, actId: query.act === undefined ? undefined : checkId(query.act) }
  const [found, total, former] = await Promise.all([
    searchUnits(office.store, { ...filter, after: readPlace(query.after), limit: query.limit + 1 }),
    countUnits(office.store, filter),
    q !== '' && query.after === undefined && query.below === undefined ? formerNames(office, q, day) : [],
  ])
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  return { items: shown.map(unitRow), next: found.length > shown.length && last ? writePlace(last.place) : null, total, former, day }
}

/** Whoever looks for a commune of before 2025 finds the one that it went into. */
async function formerNames(office: Office, q: string, day: IsoDay) {
  const found = await searchFormerNames(office.store, q, mostFormer)
  const names = await loadUnitNames(
    office.store,
    found.map(({ unitId }) => unitId),
    day,
  )
  return found.map(former => ({ ...former, unitName: names.get(former.unitId)?.name ?? '' }))
}
