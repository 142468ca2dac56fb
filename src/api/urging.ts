import { z } from 'zod'
import { officeNameSchema, unitNameSchema } from './belonging.ts'
import { pagingQuery } from './paging.ts'

const count = z.number().int()
const kind = z.enum(['remind', 'urge', 'report-up'])
const words = z.string().max(5000)

export const urgingQuery = pagingQuery.extend({ box: z.enum(['received', 'sent']).default('received') })
export const overdueQuery = z.object({ unit: z.string().max(64).optional() })

/** `round`: the how-manieth urging about this work; `opened`: first, where it was sent. */
const urgingSchema = z.object({
  id: z.string(),
  number: count,
  year: count,
  kind,
  round: count,
  unit: unitNameSchema,
  to: unitNameSchema,
  debtor: unitNameSchema,
  words: z.string(),
  issuedAt: z.iso.datetime(),
  by: officeNameSchema,
  count,
  answered: z.boolean(),
  opened: z.object({ at: z.iso.datetime(), by: officeNameSchema }).nullable(),
})

export const urgingPageSchema = z.object({ items: z.array(urgingSchema), next: z.string().nullable() })
export const urgingListSchema = z.object({ items: z.array(urgingSchema) })

export const openedUrgingSchema = urgingSchema.extend({
  items: z.array(z.object({ obligationId: z.string(), lastDay: z.string(), daysLate: count, text: z.string(), plan: z.string() })),
  answers: z.array(z.object({ at: z.iso.datetime(), words: z.string(), by: officeNameSchema, unit: z.string() })),
  /** It was written to the unit that is acted for, which may answer. */
  isOurs: z.boolean(),
})

/** `rounds`: so often urged before. */
export const overdueSchema = z.object({
  units: z.array(z.object({ id: z.string(), name: z.string(), count })),
  items: z.array(z.object({ id: z.string(), text: z.string(), plan: z.string(), lastDay: z.string(), rounds: count })),
})

export const urgingRequest = z.object({
  kind,
  obligationIds: z.array(z.string().max(64)).min(1).max(200),
  words,
  confirmed: z.boolean().optional(),
})
export const urgingTrialSchema = z.object({
  to: unitNameSchema,
  debtor: unitNameSchema,
  round: count,
  items: z.array(z.object({ obligationId: z.string(), lastDay: z.string(), daysLate: count })),
})
export const issuedSchema = z.object({ id: z.string() })
export const urgingAnswerRequest = z.object({ words, confirmed: z.boolean().optional() })

export type UrgingPage = z.infer<typeof urgingPageSchema>
export type UrgingList = z.infer<typeof urgingListSchema>
export type OpenedUrging = z.infer<typeof openedUrgingSchema>
export type OverdueWork = z.infer<typeof overdueSchema>
export type UrgingRequest = z.infer<typeof urgingRequest>
export type UrgingTrial = z.infer<typeof urgingTrialSchema>
