import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'

/**
 * A tree to measure on, all at once: a government, `provinces` below it and `communes` in all, spread evenly. Answers the ids of the
 * government and of the first province.
 */
export async function plantUnits(
  store: Store,
  { provinces, communes }: { readonly provinces: number; readonly communes: number },
): Promise<{ readonly governmentId: string; readonly provinceId: string }> {
  await store.transaction().execute(async within => {
    await sql`create temporary table planted on commit drop as
      select gen_random_uuid() as id, n, case when n = 0 then 'government' when n <= ${provinces} then 'province' else 'commune' end as kind,
             case when n = 0 then 'Chính phủ' when n <= ${provinces} then 'Tỉnh Số ' || n else 'Xã Số ' || n end as name
        from generate_series(0, ${provinces + communes}::integer) n`.execute(within)
    await sql`insert into unit_act (id, kind, day, basis, recorded_at) select id, 'created', '2025-07-01', 'đo', now() from planted where n = 0`.execute(
      within,
    )
    await sql`insert into unit (id, code) select id, 'D' || n from planted order by n`.execute(within)
    await sql`insert into unit_version (unit_id, valid_from, name, kind, parent_id, keys, search, act_id)
      select p.id, '2025-07-01', p.name, p.kind, above.id, array[lower(p.name)], lower(p.name), (select id from planted where n = 0)
        from planted p left join planted above
          on above.n = case when p.n = 0 then -1 when p.n <= ${provinces} then 0 else 1 + p.n % ${provinces}::integer end`.execute(within)
  })
  const idOf = async (code: string): Promise<string> =>
    (await store.selectFrom('unit').select('id').where('code', '=', code).executeTakeFirstOrThrow()).id
  await sql`analyze`.execute(store)
  return { governmentId: await idOf('D0'), provinceId: await idOf('D1') }
}
