import { z } from 'zod'
import { unitNameSchema } from './belonging.ts'
import { partSchema, standingSchema, stateSchema, termSchema } from './obligation.ts'

const words = z.string().max(5000)
const count = z.number().int()

/** `version`: the one that was seen. */
export const splitRequest = z.object({
  version: count.min(0),
  parts: z
    .array(
      z.object({
        text: words,
        product: words.nullable(),
        unitIds: z.array(z.string().max(64)).max(4000),
        part: z.enum(['lead', 'support']),
        last: z.string().max(10).nullable(),
        quantities: z
          .array(z.object({ n: z.number(), unit: z.string().max(200) }))
          .max(60)
          .default([]),
        required: z.boolean(),
      }),
    )
    .max(200),
  confirmed: z.boolean().optional(),
})
export const splitSchema = z.object({ ids: z.array(z.string()).readonly() })
export const partPageSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      unit: unitNameSchema,
      part: partSchema,
      state: stateSchema,
      term: termSchema,
      extendedTo: z.string().nullable(),
      standing: standingSchema,
      required: z.boolean(),
      /** Parts of the part, at any depth. */
      below: z.object({ total: count, confirmed: count }),
      percent: count.nullable(),
    }),
  ),
  next: z.string().nullable(),
})

export type PartPage = z.infer<typeof partPageSchema>
export type SplitRequest = z.infer<typeof splitRequest>
