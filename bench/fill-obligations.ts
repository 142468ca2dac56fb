import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Store } from '../src/store/ground/database.ts'
import { foldCounts, recountObligations } from '../src/store/obligation/obligation-counter.ts'

/**
 * A published plan whose tasks all communes owe, on forty different days around `today`, without going through the program: references
 * are known to hold and are not checked. The counts are made anew and folded. Answers the plan's id.
 */
export async function fillObligations(
  store: Store,
  assignerId: string,
  { tasks, today }: { readonly tasks: number; readonly today: string },
): Promise<string> {
  const planId = randomUUID()
  await store.transaction().execute(async within => {
    await sql`set local session_replication_role = replica`.execute(within)
    await sql`insert into plan (id, document_id, number, symbol, has_period, search, published_at, tasks, reports, agencies, unit_id, office_id)
      values (${planId}, gen_random_uuid(), '7', 'KH-UBND', false, '7/kh-ubnd', now(), ${tasks}, 0, 1, ${assignerId}, gen_random_uuid())`.execute(
      within,
    )
    await sql`insert into task (plan_id, number, id, item_id, kind, path, text, quantities, span_start, span_end, source, search)
      select ${planId}, n, gen_random_uuid(), n::text, 'task', '{}', 'UBND các xã, phường rà soát trẻ em bỏ học lần thứ ' || n, '[]', 0, 1, '',
             'ubnd cac xa, phuong ra soat tre em bo hoc lan thu ' || n from generate_series(1, ${tasks}::integer) n`.execute(within)
    await sql`insert into obligation (task_id, plan_id, unit_id, assigner_id, part, instance, term, last_day)
      select t.id, ${planId}, v.unit_id, ${assignerId}, 'lead', 'once', 'day', ${today}::date - 60 + 7 * (t.number % 40)
        from task t cross join unit_version v where t.plan_id = ${planId} and v.kind = 'commune'`.execute(within)
  })
  await recountObligations(store)
  await foldCounts(store, today)
  await sql`vacuum analyze`.execute(store)
  return planId
}
