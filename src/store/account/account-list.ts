import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import { withinReach } from '../reach/within-reach.ts'

export interface AccountFilter {
  readonly q: string
  readonly state: 'invited' | 'active' | 'ended' | null
}

/**
 * An account is where it holds an office, ever held one or is invited to; one of none of these is at the roots of the tree, as `findThing`
 * sees it.
 */
const filtered = (store: Store, permit: Permit<'list-accounts'>, filter: AccountFilter) =>
  store
    .selectFrom('account')
    .where(where => matches(where.ref('account.search'), filter.q))
    .where('state', '!=', 'erased')
    .where(
      sql<boolean>`exists (
        with own(unit_id) as (
          select o.unit_id from office o
           where o.id = account.invited_office_id
              or o.id in (select h.office_id from office_holding h where h.account_id = account.id))
        select from (select unit_id from own
                     union all
                     select v.unit_id from unit_version v where v.parent_id is null and not exists (select from own)) place
         where ${withinReach(sql.ref('place.unit_id'), sql`'internal'`, permit)})`,
    )
    .$if(filter.state !== null, query => query.where('state', '=', filter.state ?? 'active'))

export interface ListedPost {
  readonly post: Post
  readonly unitName: string
}

/** The last made first; `before` is the `seq` of the last row shown. */
export const listAccounts = (
  store: Store,
  permit: Permit<'list-accounts'>,
  filter: AccountFilter,
  slice: { before: number | null; limit: number },
) => {
  const { day } = permit.standpoint
  return filtered(store, permit, filter)
    .select(['account.id', 'account.seq', 'account.name', 'account.username', 'account.email', 'account.state'])
    .select([
      sql<Date | null>`(select max(seen_at) from session where session.account_id = account.id)`.as('seen_at'),
      sql<boolean>`(exists (select from totp where totp.account_id = account.id and confirmed_at is not null)
        or exists (select from passkey where passkey.account_id = account.id))`.as('has_second_factor'),
      sql<ListedPost[]>`coalesce((
        select json_agg(json_build_object('post', o.post, 'unitName', unit_name(o.unit_id, ${day})) order by o.seq)
          from office o where o.id = account.invited_office_id or o.id in (
            select h.office_id from office_holding h
             where h.account_id = account.id and h.held_from <= ${day} and h.held_to > ${day})), '[]')`.as('posts'),
    ])
    .$if(slice.before !== null, query => query.where('account.seq', '<', slice.before ?? 0))
    .orderBy('account.seq', 'desc')
    .limit(slice.limit)
    .execute()
}

export const countAccounts = async (store: Store, permit: Permit<'list-accounts'>, filter: AccountFilter): Promise<number> =>
  (await filtered(store, permit, filter).select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow()).count
