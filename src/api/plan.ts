import { z } from 'zod'
import { belonging, officeNameSchema, whose } from './belonging.ts'
import { draftDueSchema } from './due.ts'
import { pageOf, pagingQuery, searchText } from './paging.ts'
import { draftAgencySchema, draftQuantitySchema } from './review.ts'
import { spanSchema } from './span.ts'

const count = z.number().int()

export const planRowSchema = z.object({
  id: z.string(),
  documentId: z.string(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  publishedBy: officeNameSchema,
  /** The plan whose place it took, and the one that took its place. */
  formerId: z.string().nullable(),
  nextId: z.string().nullable(),
  ...belonging,
  counts: z.object({ tasks: count, reports: count, agencies: count }),
})

export const planListQuery = pagingQuery.extend({ q: searchText, whose })
export const planPageSchema = pageOf(planRowSchema)

/** `dues` counts items by the kind of date they have, an item with several kinds once in each; `dated` are days and periods. */
export const openedPlanSchema = z.object({
  plan: planRowSchema.extend({
    place: z.string().nullable(),
    fileName: z.string(),
    period: z.object({ start: z.string().nullable(), end: z.string().nullable() }).nullable(),
  }),
  /** `unitId` where it is certain which institution the name means. */
  agencies: z.array(
    z.object({ name: z.string(), kind: z.enum(['one', 'group']), unitId: z.string().nullable(), lead: count, support: count }),
  ),
  dues: z.object({ dated: count, recurring: count, standing: count, relative: count, none: count }),
})

/** An annex to be sent along, or a table to work with. */
export const planExportQuery = z.object({ format: z.enum(['docx', 'pdf', 'xlsx']) })

export const planTaskListQuery = pagingQuery.extend({
  q: searchText,
  /** A name out of `agencies` of the plan. */
  agency: z.string().max(500).optional(),
  role: z.enum(['lead', 'support']).optional(),
  due: z.enum(['dated', 'recurring', 'standing', 'relative', 'none']).optional(),
  kind: z.enum(['task', 'report']).optional(),
})

/** `number` counts from 1 in the order of the document; `source` is the sentence it was read from. */
export const planTaskSchema = z.object({
  id: z.string(),
  number: count,
  kind: z.enum(['task', 'report']),
  path: z.array(z.string()).readonly(),
  text: z.string(),
  lead: z.array(draftAgencySchema).readonly(),
  support: z.array(draftAgencySchema).readonly(),
  to: z.array(draftAgencySchema).readonly(),
  due: z.array(draftDueSchema).readonly(),
  quantities: z.array(draftQuantitySchema).readonly(),
  product: z.string().nullable(),
  span: spanSchema,
  source: z.string(),
})

export const planTaskPageSchema = pageOf(planTaskSchema)

export type PlanRow = z.infer<typeof planRowSchema>
export type PlanPage = z.infer<typeof planPageSchema>
export type OpenedPlan = z.infer<typeof openedPlanSchema>
export type PlanTask = z.infer<typeof planTaskSchema>
export type PlanTaskPage = z.infer<typeof planTaskPageSchema>
export type PlanTaskListQuery = z.input<typeof planTaskListQuery>
