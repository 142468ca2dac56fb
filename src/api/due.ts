import { z } from 'zod'
import type { Due } from '../core/phrase/due.ts'
import type { DraftDue } from '../core/task/draft.ts'
import { describes } from './describes.ts'
import { spanSchema } from './span.ts'

/** What people send must be a day of the calendar; what has been stored is shown as it is. */
const calendarDay = z.iso.date()
const storedDay = z.string()
const every = z.enum(['day', 'week', 'month', 'quarter', 'half-year', 'year'])

const dueWith = <Place extends z.ZodType>(day: z.ZodType<string>, span: Place) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('date'), date: day, bound: z.enum(['before', 'by']), span }),
    z.object({ kind: z.literal('period'), start: day, end: day, span }),
    z.object({
      kind: z.literal('recurring'),
      every,
      day: z.number().int().exactOptional(),
      month: z.number().int().exactOptional(),
      bound: z.literal('before').exactOptional(),
      span,
    }),
    z.object({ kind: z.literal('standing'), span }),
    z.object({ kind: z.literal('relative'), amount: z.number().nullable(), unit: z.string().nullable(), from: z.string(), span }),
  ])

export const dueSchema = describes<Due>()(dueWith(storedDay, spanSchema))
export const draftDueSchema = describes<DraftDue>()(dueWith(storedDay, spanSchema.nullable()))
export const typedDueSchema = describes<DraftDue>()(dueWith(calendarDay, spanSchema.nullable()))
