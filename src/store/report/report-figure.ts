import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import type { Gathering } from './report-consolidation.ts'
import type { StoredTally } from './report-version.ts'

/** The figures in force of one place below, and those of the period before where it reported then. */
export interface PlaceFigures {
  readonly unit_id: string
  readonly unit_name: string
  readonly report_id: string
  readonly figures: readonly StoredTally[]
  readonly former: readonly StoredTally[]
}

const talliesOf = (reportId: ReturnType<typeof sql>) => sql`coalesce((
  select json_agg(json_build_object('cell', f.cell, 'sum', trim_scale(f.sum)::text, 'count', f.count, 'last_value', trim_scale(f.last_value)::text,
           'last_at', f.last_at, 'last_unit', f.last_unit))
    from report_figure f where f.report_id = ${reportId}), '[]')`

/** Of every place right below that has signed, in the order of their names. */
export async function listPlaceFigures(
  store: Store,
  _permit: Permit<'open-report'>,
  { cycle_id, unit_id }: Gathering,
): Promise<readonly PlaceFigures[]> {
  const { rows } = await sql<PlaceFigures>`
    with here as (
      select r.id, r.unit_id, r.unit_name from report r
       where r.cycle_id = ${cycle_id}::uuid and r.reports_to = ${unit_id}::uuid and r.in_force is not null and r.answer = 'report'
    ), before as (
      select distinct on (r.unit_id) r.unit_id, r.id from report_cycle own
        join report_cycle c on c.template_id = own.template_id and c.kind = own.kind and c.period_end < own.period_start
        join report r on r.cycle_id = c.id and r.in_force is not null join here h on h.unit_id = r.unit_id
       where own.id = ${cycle_id}::uuid order by r.unit_id, c.period_end desc, c.seq desc
    )
    select h.unit_id, h.unit_name, h.id as report_id, ${talliesOf(sql`h.id`)} as figures, ${talliesOf(sql`b.id`)} as former
      from here h left join before b on b.unit_id = h.unit_id order by h.unit_name, h.unit_id`.execute(store)
  return rows
}
