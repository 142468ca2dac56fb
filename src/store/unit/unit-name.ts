import { sql } from 'kysely'
import type { IsoDay } from '../../core/time/day.ts'
import type { UnitCandidate } from '../../core/unit/resolve-unit.ts'
import { territoryKinds, type UnitKind } from '../../core/unit/unit-kind.ts'
import type { Store } from '../ground/database.ts'

/**
 * Units that one of these keys names on a day, with the territory that each lies in. Names from before the tree began lead to the unit that
 * took the old one in.
 */
export async function findUnitCandidates(store: Store, keys: readonly string[], day: IsoDay): Promise<UnitCandidate[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<{ id: string; name: string; kind: UnitKind; keys: string[]; place_id: string | null; former: boolean }>`
    select v.unit_id as id, v.name, v.kind, v.keys, place.id as place_id, false as former
      from unit_version v ${placeOf(day)}
     where v.keys && ${[...keys]}::text[] and v.valid_from <= ${day} and v.valid_to > ${day}
    union all
    select v.unit_id, v.name, v.kind, f.keys, place.id, true
      from unit_former f join unit_version v on v.unit_id = f.unit_id ${placeOf(day)}
     where f.keys && ${[...keys]}::text[] and v.valid_from <= ${day} and v.valid_to > ${day}`.execute(store)
  return rows.map(({ place_id, ...row }) => ({ ...row, placeId: place_id }))
}

/** The nearest territory strictly above the unit `v`. */
const placeOf = (day: IsoDay) => sql`
  left join lateral (
    select t.unit_id as id
      from unit_path p cross join lateral regexp_split_to_table(trim(both '/' from p.path), '/') with ordinality as step(id, depth)
      join unit_version t on t.unit_id = step.id::uuid and t.valid_from <= ${day} and t.valid_to > ${day}
     where p.unit_id = v.unit_id and p.line = 'territory' and p.valid_from <= ${day} and p.valid_to > ${day}
       and t.unit_id <> v.unit_id and t.kind = any(${[...territoryKinds]}::text[])
     order by step.depth desc limit 1
  ) place on true`
