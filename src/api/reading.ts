import { z } from 'zod'
import type { AgencyMention } from '../core/agency/mention.ts'
import type { Remark } from '../core/lint/remark.ts'
import type { Section } from '../core/outline/section.ts'
import type { Quantity } from '../core/phrase/quantity.ts'
import type { DocumentHead, Doubt, ReportDuty, Task } from '../core/plan/plan.ts'
import type { Reading } from '../core/reading/reading.ts'
import type { HeldItem } from '../core/safeguard/held.ts'
import { fileNotes } from '../core/text/file-note.ts'
import { personalDataKinds } from '../core/text/personal-datum.ts'
import { blockSchema } from './block.ts'
import { describes } from './describes.ts'
import { dueSchema } from './due.ts'
import { spanSchema } from './span.ts'

const text = z.string()
const textOrNull = z.string().nullable()

const agency = describes<AgencyMention>()(
  z.object({
    name: text,
    span: spanSchema,
    kind: z.enum(['one', 'group']),
    except: z.array(z.object({ name: text, span: spanSchema })).exactOptional(),
  }),
)
const quantity = describes<Quantity>()(z.object({ n: z.number(), unit: text, min: z.boolean().exactOptional(), span: spanSchema }))

export const doubtSchema = describes<Doubt>()(z.object({ field: z.enum(['item', 'lead', 'support', 'due', 'quantity']), code: text }))

export const sectionSchema: z.ZodType<Section> = z.lazy(() =>
  describes<Section>()(z.object({ label: text, level: z.number().int(), title: text, span: spanSchema, children: z.array(sectionSchema) })),
)

const head = describes<DocumentHead>()(
  z.object({
    number: textOrNull,
    symbol: textOrNull,
    type: textOrNull,
    date: textOrNull,
    place: textOrNull,
    issuer: textOrNull,
    subject: textOrNull,
    bases: z.array(z.object({ text, span: spanSchema, number: textOrNull, symbol: textOrNull, date: textOrNull, issuer: textOrNull })),
    recipients: z.array(z.object({ text, span: spanSchema })),
    signatory: z.object({ authority: textOrNull, title: textOrNull, name: textOrNull }).nullable(),
    spans: z.object({
      number: spanSchema.exactOptional(),
      symbol: spanSchema.exactOptional(),
      type: spanSchema.exactOptional(),
      date: spanSchema.exactOptional(),
      place: spanSchema.exactOptional(),
      issuer: spanSchema.exactOptional(),
      subject: spanSchema.exactOptional(),
      signatory: spanSchema.exactOptional(),
    }),
  }),
)

const task = describes<Task>()(
  z.object({
    id: text,
    path: z.array(text),
    span: spanSchema,
    text,
    title: text.exactOptional(),
    lead: z.array(agency),
    support: z.array(agency),
    due: z.array(dueSchema),
    quantities: z.array(quantity),
    product: text.exactOptional(),
    doubts: z.array(doubtSchema),
  }),
)

const report = describes<ReportDuty>()(
  z.object({
    id: text,
    path: z.array(text),
    span: spanSchema,
    text,
    by: z.array(agency),
    to: z.array(agency),
    through: z.array(agency).exactOptional(),
    due: z.array(dueSchema),
    doubts: z.array(doubtSchema),
  }),
)

export const heldFields = {
  id: text,
  path: z.array(text),
  span: spanSchema,
  text,
  reasons: z.array(z.enum(['person', 'monitoring', 'expression'])),
  rule: text,
  hits: z.array(spanSchema),
  why: text,
}

const held = describes<HeldItem>()(z.object(heldFields))

export const remarkSchema = describes<Remark>()(
  z.object({
    rule: text,
    severity: z.enum(['error', 'warning', 'info']),
    message: text,
    span: spanSchema,
    about: z.record(z.string(), text),
    suggestion: z.object({ span: spanSchema, text, code: z.enum(['replace', 'add', 'remove']) }).exactOptional(),
  }),
)

export const readingSchema = describes<Reading>()(
  z.object({
    text,
    blocks: z.array(blockSchema),
    document: head,
    period: z.object({ start: textOrNull, end: textOrNull, span: spanSchema }).nullable(),
    outline: z.array(sectionSchema),
    tasks: z.array(task),
    reports: z.array(report),
    lines: z.array(z.object({ span: spanSchema, use: z.enum(['task', 'context', 'boilerplate', 'unread']) })),
    held: z.array(held),
    notes: z.array(z.enum(fileNotes)),
    masked: z.array(z.object({ kind: z.enum(personalDataKinds), span: spanSchema })),
    remarks: z.array(remarkSchema),
    reader: z.object({ version: text }),
  }),
)
