import { z } from 'zod'
import { evidenceKinds } from '../core/obligation/evidence.ts'
import { sharings } from '../core/policy/sharing.ts'
import { officeNameSchema } from './belonging.ts'

const sharing = z.enum(sharings)

/** `found`: kinds of personal data that were seen and confirmed; `unread`: of it, or of some of it, only a person can tell. */
export const evidenceSchema = z.object({
  id: z.string(),
  kind: z.enum(evidenceKinds),
  sharing,
  note: z.string().nullable(),
  fileName: z.string().nullable(),
  format: z.string().nullable(),
  size: z.number().nullable(),
  /** SHA-256 of the bytes, in hexadecimal; it stays when they are removed. */
  checksum: z.string().nullable(),
  url: z.string().nullable(),
  number: z.string().nullable(),
  day: z.string().nullable(),
  found: z.array(z.string()),
  unread: z.boolean(),
  addedAt: z.iso.datetime(),
  by: officeNameSchema,
  unit: z.string(),
  /** The document that it was shown for, where that is another one that orders the same work. */
  with: z.string().nullable(),
  removed: z.object({ at: z.iso.datetime(), why: z.string() }).nullable(),
})

/** `confirmed`: what the guard finds has been seen, and belongs there. */
const so = { sharing, note: z.string().max(1000).optional(), confirmed: z.boolean().optional() }
export const evidenceRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string().max(2000), ...so }),
  z.object({ kind: z.literal('document'), number: z.string().max(200), day: z.iso.date().nullable(), ...so }),
])
/** The fields of a form that stand before its file. */
export const evidenceForm = z.object({ sharing, note: z.string().max(1000).default(''), confirmed: z.stringbool().default(false) })
export const evidenceSharingRequest = z.object({ sharing, confirmed: z.boolean().default(false) })
export const evidenceRemovalRequest = z.object({ reason: z.string().max(1000) })
export const shownSchema = z.object({ id: z.string() })

export type EvidenceLine = z.infer<typeof evidenceSchema>
export type EvidenceRequest = z.infer<typeof evidenceRequest>
