import { z } from 'zod'
import { officeNameSchema, postSchema, sharingSchema } from './belonging.ts'

const day = z.iso.date()
const id = z.string().max(64)

/** Days: `from` is the first, `until` the first on which it no longer holds, null where that is open. */
const holderSchema = z.object({ id: z.string(), accountId: z.string(), name: z.string(), from: day, until: day.nullable() })
const deputySchema = holderSchema.extend({ until: day, reason: z.string() })

/** An office with who held, holds and will hold it; `id` is null where nobody ever did. `may` lists what is open on it. */
export const unitOfficeSchema = officeNameSchema.extend({
  id: z.string().nullable(),
  holders: z.array(holderSchema),
  deputies: z.array(deputySchema),
  may: z.array(z.string()),
})

/** As of `day`, today in Viet Nam. `may` lists what is open on the unit. */
export const unitOfficesSchema = z.object({ day, offices: z.array(unitOfficeSchema), may: z.array(z.string()) })

export const fillOfficeBody = z.object({ post: postSchema, number: z.number().int().min(1).max(99).optional(), accountId: id, from: day })
export const filledOfficeSchema = z.object({ officeId: z.string() })
export const handOverBody = z.object({ holdingId: id, to: id.nullable(), day })
export const openMattersSchema = z.object({ reviews: z.number().int(), plans: z.number().int(), deputies: z.number().int() })
export const delegateBody = z.object({ accountId: id, from: day, until: day, reason: z.string().max(300) })
export const switchOfficeBody = z.object({ officeId: id })
export const shareBody = z.object({ sharing: sharingSchema })

export const candidateQuery = z.object({ q: z.string().max(200).default('') })
export const candidateListSchema = z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), username: z.string() })) })

export type UnitOffice = z.infer<typeof unitOfficeSchema>
export type UnitOffices = z.infer<typeof unitOfficesSchema>
export type OpenMatters = z.infer<typeof openMattersSchema>
export type Candidate = z.infer<typeof candidateListSchema>['items'][number]
export type FillOffice = z.infer<typeof fillOfficeBody>
export type HandOver = z.infer<typeof handOverBody>
export type Delegate = z.infer<typeof delegateBody>
