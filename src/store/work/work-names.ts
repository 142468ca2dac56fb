import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { withinReach } from '../reach/within-reach.ts'

/** What plans are called, those that the caller may know of. */
export async function loadPlanNames(
  store: Store,
  permit: Permit<'list-work'>,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  if (!ids.length) return []
  const rows = await store
    .selectFrom('plan')
    .select(['id', 'number', 'symbol', 'subject'])
    .where('id', 'in', [...ids])
    .where(where => withinReach(where.ref('plan.unit_id'), where.ref('plan.sharing'), permit))
    .execute()
  return rows.map(({ id, number, symbol, subject }) => ({ id, name: [number, symbol].filter(Boolean).join('/') || (subject ?? '') }))
}
