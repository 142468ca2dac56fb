import { z } from 'zod'
import { scoreClasses } from '../core/obligation/score.ts'
import { stages, workSides } from '../core/obligation/work-filter.ts'
import { unitNameSchema } from './belonging.ts'
import { obligationLineSchema, obligationMoveSchema, partSchema, stateSchema } from './obligation.ts'
import { pagingQuery, searchText } from './paging.ts'

const count = z.number().int()
const id = z.string().max(64)
const day = z.iso.date()

/** What is not named is not looked at. `side`: what the own unit owes, gave out, or all below; `deep`: the unit with all below it. */
export const workFilterQuery = z.object({
  side: z.enum(workSides).optional(),
  unit: id.optional(),
  deep: z.literal('yes').optional(),
  plan: id.optional(),
  part: partSchema.optional(),
  stage: z.enum(stages).optional(),
  state: stateSchema.optional(),
  late: z.enum(scoreClasses).optional(),
  from: day.optional(),
  to: day.optional(),
  q: searchText,
})
export const workListQuery = workFilterQuery.extend(pagingQuery.shape)
export const workDaysQuery = workFilterQuery.extend({ from: day, to: day })
export const workExportQuery = workFilterQuery.extend({ format: z.enum(['csv', 'xlsx']) })

const workLineSchema = obligationLineSchema.extend({
  version: count,
  assigner: unitNameSchema,
  sides: z.array(z.enum(['doer', 'assigner'])),
  said: z.object({ move: z.string(), words: z.string(), at: z.iso.datetime() }).nullable(),
  asksUntil: z.string().nullable(),
  hasDifficulty: z.boolean(),
})
export const workPageSchema = z.object({ items: z.array(workLineSchema), next: z.string().nullable() })

/** How many obligations stand so on the day; what was withdrawn, rerouted or superseded is in none. */
const scoreSchema = z.object({ 'on-time': count, late: count, 'in-term': count, overdue: count, 'no-term': count })

/** `stages`: whatever stage is asked for; `late`: whatever class is. `unit` and `plan`: what those of the filter are called. */
export const workCountsSchema = z.object({
  stages: z.object({ new: count, working: count, waiting: count, done: count, void: count }),
  late: scoreSchema,
  unit: z.string().nullable(),
  plan: z.string().nullable(),
})

/** `open`: not handed in yet. */
export const workDaysSchema = z.object({ today: z.string(), days: z.array(z.object({ day: z.string(), total: count, open: count })) })

const items = z
  .array(z.object({ id, version: count.min(0) }))
  .min(1)
  .max(200)
export const workTryRequest = z.object({ items, move: obligationMoveSchema })
/** `met`: with `confirm`, whether what each task names as its result is met by all; where it is not, `words` say why it is confirmed. */
export const workMoveRequest = workTryRequest.extend({
  words: z.string().max(5000).optional(),
  confirmed: z.boolean().optional(),
  met: z.enum(['all', 'none']).optional(),
})
const refusedSchema = z.array(z.object({ id: z.string(), code: z.string() }))
/** `criteria`: what is to be confirmed of how many, and how many of these reach it by their own figures; null where no figure can tell. */
export const workTriedSchema = z.object({
  can: z.array(z.string()),
  refused: refusedSchema,
  criteria: z.array(z.object({ text: z.string(), total: count, reached: count.nullable() })),
})
/** `done`: with the versions that they have now. */
export const workMovedSchema = z.object({ done: z.array(z.object({ id: z.string(), version: count })), refused: refusedSchema })

/** `address`: the part of the page's address after `?`. */
export const workFilterRequest = z.object({
  name: z.string().trim().min(1).max(100),
  address: z.string().max(2000),
  isOffices: z.boolean(),
})
export const savedWorkFiltersSchema = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), address: z.string(), isOffices: z.boolean() })),
})
export const savedSchema = z.object({ id: z.string() })

export const scoreQuery = pagingQuery.extend({
  limit: z.coerce.number().int().min(1).max(200).default(100),
  line: z.enum(['territory', 'sector']).default('territory'),
  plan: id.optional(),
})

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
export type WorkPage = z.infer<typeof workPageSchema>
export type WorkLine = z.infer<typeof workLineSchema>
export type WorkCounts = z.infer<typeof workCountsSchema>
export type WorkDays = z.infer<typeof workDaysSchema>
export type WorkTried = z.infer<typeof workTriedSchema>
export type WorkMoved = z.infer<typeof workMovedSchema>
export type WorkMoveRequest = z.infer<typeof workMoveRequest>
export type SavedWorkFilters = z.infer<typeof savedWorkFiltersSchema>
