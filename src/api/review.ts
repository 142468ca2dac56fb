import { z } from 'zod'
import type { Amended, DraftAgency, DraftChange, DraftHeld, DraftItem, DraftQuantity, GoneItem, ReviewMove } from '../core/task/draft.ts'
import { describes } from './describes.ts'
import { draftDueSchema, typedDueSchema } from './due.ts'
import { doubtSchema, heldFields } from './reading.ts'
import { spanSchema } from './span.ts'

const text = z.string().max(20_000)
const id = z.string().min(1).max(100)
const ids = z.array(id).min(1).max(5000)
const place = spanSchema.nullable()
const kind = z.enum(['task', 'report'])

export const draftAgencySchema = describes<DraftAgency>()(
  z.object({
    name: z.string().trim().min(1).max(500),
    kind: z.enum(['one', 'group']),
    span: place,
    except: z
      .array(z.object({ name: z.string().min(1).max(500), span: spanSchema }))
      .max(200)
      .exactOptional(),
  }),
)
export const draftQuantitySchema = describes<DraftQuantity>()(
  z.object({ n: z.number().min(0), unit: z.string().min(1).max(200), min: z.boolean().exactOptional(), span: place }),
)
const agencies = z.array(draftAgencySchema).max(500)
const dues = z.array(typedDueSchema).max(100)
const quantities = z.array(draftQuantitySchema).max(100)

const field = z.enum(['text', 'lead', 'support', 'to', 'due', 'quantities', 'product'])
const amendedSchema = describes<Amended>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('new') }),
    z.object({ kind: z.literal('same'), former: id }),
    z.object({
      kind: z.literal('changed'),
      former: id,
      fields: z.array(field),
      was: z.object({
        text: z.string(),
        lead: z.array(draftAgencySchema),
        support: z.array(draftAgencySchema),
        to: z.array(draftAgencySchema),
        due: z.array(draftDueSchema),
        quantities: z.array(draftQuantitySchema),
        product: z.string().nullable(),
      }),
    }),
  ]),
)

export const draftItemSchema = describes<DraftItem>()(
  z.object({
    id,
    kind,
    state: z.enum(['open', 'accepted', 'rejected']),
    origin: z.enum(['read', 'split', 'merged', 'rewritten', 'added']),
    path: z.array(z.string()),
    span: spanSchema,
    text: z.string(),
    lead: z.array(draftAgencySchema),
    support: z.array(draftAgencySchema),
    to: z.array(draftAgencySchema),
    due: z.array(draftDueSchema),
    quantities: z.array(draftQuantitySchema),
    product: z.string().nullable(),
    doubts: z.array(doubtSchema),
    edited: z.array(field),
    amended: amendedSchema.nullable(),
  }),
)
const goneItemSchema = describes<GoneItem>()(z.object({ item: draftItemSchema, seen: z.boolean() }))

export const draftChangeSchema = describes<DraftChange>()(
  z.object({
    text: text.exactOptional(),
    lead: agencies.exactOptional(),
    support: agencies.exactOptional(),
    to: agencies.exactOptional(),
    due: dues.exactOptional(),
    quantities: quantities.exactOptional(),
    product: z.string().max(2000).nullable().exactOptional(),
  }),
)

const draftHeldSchema = describes<DraftHeld>()(z.object({ ...heldFields, rewrittenAs: z.string().nullable() }))

export const reviewMoveSchema = describes<ReviewMove>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['accept', 'reject', 'reopen']), ids }),
    z.object({ type: z.literal('edit'), id, change: draftChangeSchema }),
    z.object({ type: z.literal('lead'), ids, lead: agencies.min(1) }),
    z.object({ type: z.literal('split'), id, at: z.array(z.number().int().min(0)).min(1).max(200), newIds: ids }),
    z.object({ type: z.literal('merge'), ids, newId: id }),
    z.object({ type: z.literal('rewrite'), heldId: id, newId: id, text }),
    z.object({ type: z.literal('add'), newId: id, kind, span: spanSchema }),
    z.object({ type: z.literal('acknowledge'), ids }),
  ]),
)

const moveType = describes<ReviewMove['type']>()(
  z.enum(['accept', 'reject', 'reopen', 'edit', 'lead', 'split', 'merge', 'rewrite', 'add', 'acknowledge']),
)

/** `version` grows with every move, undo and redo; a move names the version it was made on. */
export const reviewViewSchema = z.object({
  version: z.number().int(),
  items: z.array(draftItemSchema).readonly(),
  held: z.array(draftHeldSchema).readonly(),
  gone: z.array(goneItemSchema).readonly(),
  undo: moveType.nullable(),
  redo: moveType.nullable(),
})

const version = z.number().int().min(0)
export const reviewMoveRequest = z.object({ version, move: reviewMoveSchema })
export const reviewVersionRequest = z.object({ version })
export const publishedSchema = z.object({ planId: z.string() })
/** Obligations made and all that there will be; null where nothing is under way, or at another server. */
export const publicationSchema = z.object({ progress: z.object({ done: z.number().int(), all: z.number().int() }).nullable() })

export type ReviewView = z.infer<typeof reviewViewSchema>
export type ReviewMoveRequest = z.infer<typeof reviewMoveRequest>
export type Publication = z.infer<typeof publicationSchema>
export type Published = z.infer<typeof publishedSchema>
