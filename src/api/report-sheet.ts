import { z } from 'zod'
import type { EntryFaultCode } from '../core/report/entry-fault.ts'
import { describes } from './describes.ts'

const cell = { place: z.string(), at: z.string() }
const code = describes<EntryFaultCode>()(
  z.enum(['figure-unreadable', 'figure-too-precise', 'figure-below', 'figure-above', 'text-too-long', 'part-locked', 'changed-meanwhile']),
)

/** `version` is sent back with the sheet, so that nothing is overwritten that came between. */
export const checkedEntrySheetSchema = z.object({
  version: z.number().int(),
  changes: z.array(z.object({ ...cell, before: z.string(), after: z.string() })),
  faults: z.array(z.object({ ...cell, code, about: z.string() })),
})

export const entrySheetQuery = z.object({ version: z.coerce.number().int().min(0), key: z.uuid() })

export type CheckedEntrySheet = z.infer<typeof checkedEntrySheetSchema>
