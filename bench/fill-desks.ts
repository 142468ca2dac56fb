import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'

/** The token of the session that a commune's desk has, by the unit's id. */
export const tokenOfDesk = (unitId: string): string => `desk-${unitId}`

/** A desk for every commune, signed in since `now`: accounts, offices, holdings and sessions, all at once. */
export async function fillDesks(store: Store, now: Date): Promise<void> {
  await store.transaction().execute(async within => {
    await sql`create temporary table desk on commit drop as
      select v.unit_id, gen_random_uuid() as office_id, gen_random_uuid() as account_id from unit_version v where v.kind = 'commune'`.execute(
      within,
    )
    await sql`insert into account (id, username, name, must_change_password, created_at)
      select account_id, 'desk-' || unit_id, 'Văn thư', false, ${now} from desk`.execute(within)
    await sql`insert into office (id, unit_id, post) select office_id, unit_id, 'main-focal-point' from desk`.execute(within)
    await sql`insert into office_holding (id, office_id, account_id, held_from)
      select gen_random_uuid(), office_id, account_id, '2025-07-01' from desk`.execute(within)
    await sql`insert into session (token_hash, account_id, created_at, seen_at, ends_at, proved_at)
      select sha256(convert_to('desk-' || unit_id, 'UTF8')), account_id, ${now}, ${now}, ${now}::timestamptz + interval '12 hours', ${now} from desk`.execute(
      within,
    )
  })
}

/** Every commune has written its 25 figures and 6 sections and has not handed them in. Answers the reports and who writes them. */
export async function fillDrafts(
  store: Store,
  cycleId: string,
): Promise<readonly { readonly id: string; readonly unitId: string; readonly key: string }[]> {
  const cells = ['A', 'B', 'C', 'D', 'E'].flatMap(column => [1, 2, 3, 4, 5].map(row => `T1.${column}${row}`))
  const figures = JSON.stringify(Object.fromEntries(cells.map((cell, at) => [cell, `${1000 + at}.25`])))
  const said = 'Đơn vị đã ban hành kế hoạch và tổ chức thực hiện đúng thời gian quy định.\nChưa phát sinh khó khăn, vướng mắc.'
  const texts = JSON.stringify(Object.fromEntries([1, 2, 3, 4, 5, 6].map(at => [`S${at}`, said])))
  await sql`update report set content = json_build_object('figures', ${figures}::json, 'texts', ${texts}::json)
    where cycle_id = ${cycleId}::uuid and level = 0`.execute(store)
  await sql`vacuum analyze`.execute(store)
  const rows = await store.selectFrom('report').select(['id', 'unit_id']).where('cycle_id', '=', cycleId).where('level', '=', 0).execute()
  return rows.map(row => ({ id: row.id, unitId: row.unit_id, key: randomUUID() }))
}
