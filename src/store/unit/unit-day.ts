import type { IsoDay } from '../../core/time/day.ts'
import type { UnitVersion } from '../../core/unit/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'

const never = 'infinity'

/** What has no end has `infinity` in the table, so that days compare without exceptions. */
export const untilOf = (day: string): IsoDay | null => (day === never ? null : day)

export const storedDay = (until: IsoDay | null): string => until ?? never

/** A version as the table holds it. */
export const storedVersion = (row: {
  valid_from: string
  valid_to: string
  name: string
  kind: UnitKind
  parent_id: string | null
  sector_id: string | null
  aliases: string[]
}): UnitVersion => ({
  from: row.valid_from,
  until: untilOf(row.valid_to),
  name: row.name,
  kind: row.kind,
  parentId: row.parent_id,
  sectorId: row.sector_id,
  aliases: row.aliases,
})
