import { z } from 'zod'

/** `after` is the `next` of the page before, opaque to the caller. */
export const pagingQuery = z.object({
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** What people type into a search field; diacritics and case do not matter. */
export const searchText = z.string().max(200).optional()

/** `next` is null on the last page; `total` counts all that the filter finds. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.number().int() })

/** Ids are UUIDs; anything else names nothing. */
export const idParams = z.object({ id: z.string().max(64) })
