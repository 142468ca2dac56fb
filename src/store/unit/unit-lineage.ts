import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'

/** For `with recursive`: units, and all ended ones whose place they took by a day. Each stands beside itself. */
export const lineage = (day: IsoDay) => sql`lineage(unit_id, former_id) as (
  select id, id from unit where ended > ${day}
  union
  select l.unit_id, s.from_id from lineage l join unit_succession s on s.to_id = l.former_id join unit u on u.id = s.from_id and u.ended <= ${day}
)`
