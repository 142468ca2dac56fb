import { z } from 'zod'
import { officeNameSchema } from './belonging.ts'
import { pagingQuery } from './paging.ts'

const count = z.number().int()
const exact = z.string().min(1).max(200).optional()

/** Days are those of Viet Nam, both included; everything else is matched exactly. */
export const auditQuery = pagingQuery.extend({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  action: exact,
  unit: exact,
  office: exact,
  username: exact,
  subject: exact,
})

/** `unitName` is that of the day. `lane` and `seq` are the event's place in the chain; `username` is null where nobody was signed in. */
export const auditEventSchema = z.object({
  id: count,
  at: z.iso.datetime(),
  day: z.string(),
  lane: count,
  seq: count,
  username: z.string().nullable(),
  unit: z.string().nullable(),
  unitName: z.string().nullable(),
  office: z.string().nullable(),
  officeName: officeNameSchema.nullable(),
  action: z.string(),
  subject: z.string().nullable(),
  about: z.record(z.string(), z.string()),
})

export const auditPageSchema = z.object({ items: z.array(auditEventSchema), next: z.string().nullable() })

/** The first broken place, and how many there are; a fault of a whole day has neither lane nor number. */
export const chainStateSchema = z.object({
  verified: z
    .object({
      at: z.iso.datetime(),
      events: count,
      faults: count,
      first: z.object({ kind: z.string(), day: z.string(), lane: count.nullable(), seq: count.nullable() }).nullable(),
    })
    .nullable(),
  sealed: z.object({ day: z.string(), hash: z.string() }).nullable(),
})

export type AuditEventRow = z.infer<typeof auditEventSchema>
export type AuditPage = z.infer<typeof auditPageSchema>
export type AuditQuery = z.input<typeof auditQuery>
export type ChainState = z.infer<typeof chainStateSchema>
