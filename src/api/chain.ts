import { z } from 'zod'
import { higherStates } from '../core/chain/higher-state.ts'
import { relationSchema, sharingSchema, unitNameSchema } from './belonging.ts'
import { pagingQuery, searchText } from './paging.ts'

const count = z.number().int()
const id = z.string().max(64)
const flag = z
  .enum(['true', 'false'])
  .transform(value => value === 'true')
  .optional()

export const chainPlanSchema = z.object({
  id: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  fileName: z.string(),
  unit: unitNameSchema,
})

const higherCounts = z.object({ open: count, here: count, elsewhere: count, split: count, aside: count, other: count })
const ownCounts = z.object({ resting: count, bare: count })

export const chainSchema = z.object({
  plan: chainPlanSchema.extend({ documentId: z.string(), may: z.array(z.string()), sharing: sharingSchema, relation: relationSchema }),
  /** The plan whose place it took and the one that took its place, where they may be seen. */
  former: chainPlanSchema.nullable(),
  next: chainPlanSchema.nullable(),
  /** What it carries out, and how the tasks of that stand. */
  higher: z.array(chainPlanSchema.extend({ counts: higherCounts })),
  /** Higher plans that may not be seen from here. */
  hiddenHigher: count,
  notCarried: z.array(chainPlanSchema),
  /** What its bases cite, in whose words; `undated`: by number and symbol alone. */
  proposed: z.array(chainPlanSchema.extend({ match: z.enum(['dated', 'undated']), cited: z.string() })),
  lower: z.array(chainPlanSchema),
  own: ownCounts,
})

const chainTaskSchema = z.object({
  id: z.string(),
  number: count,
  kind: z.enum(['task', 'report']),
  planId: z.string(),
  text: z.string(),
})
const proposals = z.array(chainTaskSchema.extend({ likeness: z.number() }))

export const ownChainQuery = pagingQuery.extend({ resting: flag })
/** `later`: it ends after the task that it carries out. */
export const ownChainPageSchema = z.object({
  items: z.array(chainTaskSchema.extend({ above: z.array(chainTaskSchema.extend({ later: z.boolean() })), proposals })),
  next: z.string().nullable(),
  total: count,
  counts: ownCounts,
})

/** Without `state`: all but `other`. */
export const higherChainQuery = pagingQuery.extend({ higherId: id, state: z.enum(higherStates).optional() })
export const higherChainPageSchema = z.object({
  items: z.array(
    chainTaskSchema.extend({
      state: z.enum(higherStates),
      reason: z.string().nullable(),
      below: z.array(chainTaskSchema.extend({ isHere: z.boolean(), later: z.boolean() })),
      proposals,
    }),
  ),
  next: z.string().nullable(),
  total: count,
  counts: higherCounts,
})

export const chainSearchQuery = z.object({ side: z.enum(['higher', 'own']), q: searchText })
export const chainSearchSchema = z.object({ items: z.array(chainTaskSchema) })

const pairs = z
  .array(z.object({ taskId: id, higherTaskId: id }))
  .min(1)
  .max(200)

/** What the unit of the plan says of what stands above it; each has another that takes it back. */
export const chainMoveRequest = z.object({
  move: z.discriminatedUnion('type', [
    z.object({ type: z.enum(['carry-out', 'not-carried', 'unlink-plan']), higherId: id }),
    z.object({ type: z.enum(['link-tasks', 'unlink-tasks']), pairs }),
    z.object({ type: z.literal('set-aside'), taskId: id, reason: z.string().max(1000), confirmed: z.boolean().optional() }),
    z.object({ type: z.literal('take-back'), taskId: id }),
  ]),
})

const coverage = { taken: count, aside: count, open: count }

export const unitCoverageQuery = pagingQuery.extend({ gaps: flag })
/** `untaken`: tasks that no unit took up; `unowed`: tasks that no unit owes. */
export const unitCoverageSchema = z.object({
  items: z.array(z.object({ unit: unitNameSchema, plans: count, ...coverage })),
  next: z.string().nullable(),
  total: count,
  totals: z.object({ ...coverage, units: count, tasks: count, untaken: count, unowed: count }),
})

export const taskCoverageQuery = pagingQuery.extend({ gaps: flag, unitId: id.optional() })
export const taskCoverageSchema = z.object({
  items: z.array(z.object({ id: z.string(), number: count, kind: z.enum(['task', 'report']), text: z.string(), ...coverage })),
  next: z.string().nullable(),
})

export type ChainPlan = z.infer<typeof chainPlanSchema>
export type Chain = z.infer<typeof chainSchema>
export type ChainTask = z.infer<typeof chainTaskSchema>
export type OwnChainPage = z.infer<typeof ownChainPageSchema>
export type HigherChainPage = z.infer<typeof higherChainPageSchema>
export type ChainSearch = z.infer<typeof chainSearchSchema>
export type ChainMoveRequest = z.input<typeof chainMoveRequest>
export type UnitCoverage = z.infer<typeof unitCoverageSchema>
export type TaskCoverage = z.infer<typeof taskCoverageSchema>
