import { z } from 'zod'
import type { ReportIssue } from '../core/report/report-paper.ts'
import { describes } from './describes.ts'

const words = z.string().max(500)

/** What the document says of itself: offices and titles, never names of persons. */
export const reportIssueSchema = describes<ReportIssue>()(
  z.object({
    parentBody: words.nullable(),
    body: words.min(1),
    number: z.string().max(40).nullable(),
    symbol: z.string().max(60),
    place: z.string().max(120),
    day: z.string().max(10).nullable(),
    authority: z.array(z.object({ form: z.enum(['on-behalf', 'in-place', 'by-order', 'delegated', 'acting']), of: words })).max(5),
    signerTitle: words.min(1),
    recipients: z.array(words).max(100),
  }),
)
export const issuedSchema = z.object({ sha256: z.string() })
export const openedIssueSchema = z.object({
  canIssue: z.boolean(),
  suggestion: reportIssueSchema,
  /** The last first. `inForce`: of the version that is signed now. */
  issues: z.array(
    z.object({
      version: z.number().int(),
      issue: reportIssueSchema,
      sha256: z.string(),
      signedSha256: z.string().nullable(),
      issuedAt: z.iso.datetime(),
      inForce: z.boolean(),
      /** Issued in a Word template of the office: there is no PDF of it but the signed one. */
      inTemplate: z.boolean(),
    }),
  ),
})
/** `template`: a Word template of the office, in the place of the layout of the law. */
export const inTemplateQuery = z.object({ template: z.string().max(64).optional() })
/** `docx`, `pdf`, `xlsx`, or `signed` for the paper that was signed; anything else names nothing. */
export const documentParams = z.object({ id: z.string().max(64), format: z.string().max(10) })

export type OpenedIssue = z.infer<typeof openedIssueSchema>
