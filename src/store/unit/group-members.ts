import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'

/** The units of a group on a day; `belongsTo` in core says the same of one unit. */
export function members(rule: GroupRule, day: IsoDay) {
  if (rule.type === 'list')
    return sql`select v.unit_id from unit_version v
      where v.unit_id = any(${[...rule.unitIds]}::uuid[]) and v.valid_from <= ${day} and v.valid_to > ${day}`
  const kinds = rule.kinds.length > 0 ? sql`and v.kind = any(${[...rule.kinds]}::text[])` : sql``
  const direct = rule.direct ? sql`and p.path = own.path || p.unit_id || '/'` : sql``
  return sql`select p.unit_id from unit_path own
      join unit_path p on p.line = own.line and p.path > own.path and p.path < left(own.path, -1) || '0'
       and p.valid_from <= ${day} and p.valid_to > ${day}
      join unit_version v on v.unit_id = p.unit_id and v.valid_from <= ${day} and v.valid_to > ${day}
     where own.unit_id = ${rule.unitId}::uuid and own.line = ${rule.line} and own.valid_from <= ${day} and own.valid_to > ${day}
       and not p.unit_id = any(${[...rule.except]}::uuid[]) ${kinds} ${direct}`
}
