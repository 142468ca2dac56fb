import { z } from 'zod'

export const agencyListQuery = z.object({
  q: z.string().max(200).default(''),
  /** Names used in this document come first. */
  documentId: z.string().max(64).optional(),
})

export const agencyListSchema = z.object({ items: z.array(z.object({ name: z.string(), kind: z.enum(['one', 'group']) })) })

export type AgencyList = z.infer<typeof agencyListSchema>
