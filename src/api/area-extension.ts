import { z } from 'zod'
import type { AreaGrant } from '../core/obligation/area-extension.ts'
import { officeNameSchema } from './belonging.ts'
import { describes } from './describes.ts'
import { groupRuleSchema } from './unit.ts'

const day = z.iso.date()
const count = z.number().int()

/** What is due from `dueFrom` to `dueTo`, of these units and plans (all where none is named), is due later; `basis`: the document that orders it. */
export const areaRequest = z.object({
  rule: groupRuleSchema,
  planIds: z.array(z.string().max(64)).max(200),
  dueFrom: day,
  dueTo: day,
  grant: describes<AreaGrant>()(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('days'), days: count }),
      z.object({ kind: z.literal('until'), day: z.string().max(10) }),
    ]),
  ),
  basis: z.string().max(500),
  basisDay: day,
})

/** `why`: null for what is moved; else why it is left as it is. */
export const areaPreviewSchema = z.object({
  counts: z.array(
    z.object({
      why: z.enum(['not-in-hand', 'not-later', 'own', 'after-whole']).nullable(),
      total: count,
      units: count,
      plans: count,
    }),
  ),
})
export const areaExtendedSchema = z.object({ id: z.string(), total: count })
export const areaUndoRequest = z.object({ reason: z.string().max(1000) })
export const areaPageSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      dueFrom: z.string(),
      dueTo: z.string(),
      until: z.string().nullable(),
      days: count.nullable(),
      basis: z.string(),
      basisDay: z.string(),
      total: count,
      madeAt: z.iso.datetime(),
      by: officeNameSchema,
      undone: z.object({ at: z.iso.datetime(), why: z.string() }).nullable(),
    }),
  ),
  next: z.string().nullable(),
})

export type AreaRequest = z.infer<typeof areaRequest>
export type AreaPreview = z.infer<typeof areaPreviewSchema>
export type AreaPage = z.infer<typeof areaPageSchema>
