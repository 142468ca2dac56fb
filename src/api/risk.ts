import { z } from 'zod'
import type { RiskFlag } from '../core/reminding/risk-flag.ts'
import { unitNameSchema } from './belonging.ts'
import { describes } from './describes.ts'

const count = z.number().int()

const riskFlagSchema = describes<RiskFlag>()(
  z.discriminatedUnion('code', [
    z.object({ code: z.enum(['not-opened', 'no-step']), days: count }),
    z.object({ code: z.enum(['support-missing', 'serial-extensions', 'overdue-child']), count }),
  ]),
)

export const riskQuery = z.object({ side: z.enum(['owed', 'given']).default('owed') })
export const risksSchema = z.object({ flags: z.array(riskFlagSchema) })
export const riskListSchema = z.object({
  items: z.array(z.object({ id: z.string(), text: z.string(), unit: unitNameSchema, lastDay: z.string(), flags: z.array(riskFlagSchema) })),
})

export type Risks = z.infer<typeof risksSchema>
export type RiskList = z.infer<typeof riskListSchema>
