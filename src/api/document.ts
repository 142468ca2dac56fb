import { z } from 'zod'
import { belonging, officeNameSchema, whose } from './belonging.ts'
import { pageOf, pagingQuery, searchText } from './paging.ts'
import { readingSchema, remarkSchema } from './reading.ts'

/** One line of the register. `date` is ISO and may be partial (`2025-12`); `uploadedAt` is an instant in UTC. */
export const documentRowSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  format: z.enum(['txt', 'doc', 'docx', 'odt', 'pdf', 'png', 'jpg']),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  date: z.string().nullable(),
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  uploadedAt: z.iso.datetime(),
  uploadedBy: officeNameSchema,
  ...belonging,
  state: z.enum(['review', 'published']),
  planId: z.string().nullable(),
  counts: z.object({
    items: z.number().int(),
    open: z.number().int(),
    accepted: z.number().int(),
    rejected: z.number().int(),
    held: z.number().int(),
    remarks: z.number().int(),
  }),
})

export const documentListQuery = pagingQuery.extend({ q: searchText, state: z.enum(['review', 'published']).optional(), whose })
export const documentPageSchema = pageOf(documentRowSchema)
const versionSchema = z.object({ id: z.string(), fileName: z.string(), uploadedAt: z.iso.datetime() })
/** `earlier`: documents with the same number that this one could be a new version of. */
const versionsSchema = z.object({ former: versionSchema.nullable(), next: versionSchema.nullable(), earlier: z.array(versionSchema) })
/** `contradictions`: citations whose day the register knows differently, `about.sourceId` being the document that says so. */
export const openedDocumentSchema = z.object({
  document: documentRowSchema,
  reading: readingSchema,
  contradictions: z.array(remarkSchema).readonly(),
  versions: versionsSchema,
})
export const amendRequest = z.object({ formerId: z.string().max(100) })
/** `recognising`: the document comes to be later, under this id, when the letters on its pages have been recognised. */
export const createdSchema = z.object({ id: z.string(), recognising: z.boolean() })

export type DocumentRow = z.infer<typeof documentRowSchema>
export type DocumentPage = z.infer<typeof documentPageSchema>
export type OpenedDocument = z.infer<typeof openedDocumentSchema>
export type Created = z.infer<typeof createdSchema>
