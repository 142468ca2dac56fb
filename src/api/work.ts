import { z } from 'zod'
import { unitNameSchema } from './belonging.ts'
import { pagingQuery } from './paging.ts'

const count = z.number().int()

export const scoreQuery = pagingQuery.extend({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  line: z.enum(['territory', 'sector']).default('territory'),
  plan: z.string().max(64).optional(),
})

/** How many obligations stand so on the day; what was withdrawn, rerouted or superseded is in none. */
const scoreSchema = z.object({ 'on-time': count, late: count, 'in-term': count, overdue: count, 'no-term': count })

/** `own`: of the unit by itself; `all`: with all below it; `items`: what stands directly below, the most overdue first. */
export const scorePageSchema = z.object({
  unit: unitNameSchema,
  path: z.array(unitNameSchema),
  day: z.string(),
  own: scoreSchema,
  all: scoreSchema,
  items: z.array(z.object({ unit: unitNameSchema, hasBelow: z.boolean(), score: scoreSchema })),
  next: z.string().nullable(),
})

export type ScorePage = z.infer<typeof scorePageSchema>
