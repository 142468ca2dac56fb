import type { Thing } from '../core/policy/policy.ts'
import type { Store } from './database.ts'

/** True where there is such a thing: asked before a permit for it is given, and without a permit therefore. */
export const findThing = async (store: Store, about: Thing, id: string): Promise<boolean> =>
  (await store.selectFrom(about).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
