import { z } from 'zod'
import { changeGroups, changeKinds } from '../core/obligation/change.ts'
import { pagingQuery } from './paging.ts'
import { workFilterQuery } from './work.ts'

const count = z.number().int()

/** `since`: a day; without one since the caller last signed in. */
export const workChangesQuery = workFilterQuery.extend(pagingQuery.shape).extend({
  since: z.iso.date().optional(),
  group: z.enum(changeGroups).optional(),
})

/** `lastVisit`: null where there was none; `unit`: whose work it is, `by`: the unit that did it; `count`: how many pieces of work. */
export const workChangesSchema = z.object({
  since: z.iso.datetime(),
  lastVisit: z.iso.datetime().nullable(),
  counts: z.object({ arrived: count, decided: count, moved: count, overdue: count }),
  items: z.array(
    z.object({
      key: z.string(),
      at: z.iso.datetime(),
      group: z.enum(changeGroups),
      kind: z.enum(changeKinds),
      what: z.string(),
      obligationId: z.string().nullable(),
      reportId: z.string().nullable(),
      urgingId: z.string().nullable(),
      planId: z.string().nullable(),
      plan: z.string(),
      text: z.string(),
      unit: z.string().nullable(),
      by: z.string().nullable(),
      words: z.string().nullable(),
      count,
    }),
  ),
  next: z.string().nullable(),
})

export type WorkChanges = z.infer<typeof workChangesSchema>
