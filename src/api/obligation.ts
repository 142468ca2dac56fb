import { z } from 'zod'
import { boxes } from '../core/obligation/box.ts'
import type { ExtensionMove } from '../core/obligation/extension.ts'
import type { SpokenMove } from '../core/obligation/obligation.ts'
import type { ProgressStanding } from '../core/obligation/progress.ts'
import type { PartsStanding } from '../core/obligation/roll-up.ts'
import type { Term } from '../core/obligation/term.ts'
import { officeNameSchema, unitNameSchema } from './belonging.ts'
import { describes } from './describes.ts'
import { difficultySchema } from './difficulty.ts'
import { evidenceSchema } from './evidence.ts'
import { pagingQuery, searchText } from './paging.ts'

const day = z.iso.date()
const words = z.string().max(5000)
const count = z.number().int()

/** `last`: the last day on which it is on time. */
export const termSchema = describes<Term>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('day'), first: z.string().nullable(), last: z.string() }),
    z.object({ kind: z.literal('event'), from: z.string(), amount: z.number().nullable(), unit: z.string().nullable() }),
    z.object({ kind: z.literal('standing') }),
    z.object({ kind: z.literal('none') }),
  ]),
)
const lateness = z.enum(['on-time', 'late', 'in-term', 'overdue', 'no-term', 'void'])
/** Worked out for today: `now` against the term that holds, extensions granted, `original` against that of the plan. */
export const standingSchema = z.object({ now: lateness, original: lateness, daysLate: count })
export const partSchema = z.enum(['lead', 'support', 'report'])
export const stateSchema = z.enum([
  ...(['sent', 'received', 'accepted', 'declined', 'misdirected', 'submitted'] as const),
  ...(['returned', 'confirmed', 'rerouted', 'withdrawn', 'superseded'] as const),
])

const targetSchema = z.object({ unit: z.string(), n: z.number(), atLeast: z.boolean() })
const amountSchema = z.object({ unit: z.string().max(500), reckoning: z.enum(['total', 'addition']), n: z.number() })
/** What was told with a step: `percent` is the unit's own estimate; `reached` the total after it. */
const toldSchema = z.object({
  percent: count.nullable(),
  amounts: z.array(amountSchema.extend({ reached: z.number() })),
  despite: z.string().nullable(),
})
/** `share`: 0 to 1, by the targets where there are any, else by the last estimate. */
const progressSchema = describes<ProgressStanding>()(
  z.object({
    targets: z.array(targetSchema.extend({ reached: z.number(), fromParts: z.number().nullable() })),
    share: z.number().nullable(),
  }),
)

export const obligationListQuery = pagingQuery.extend({ box: z.enum(boxes).default('new'), q: searchText })

/** What every list of obligations shows of one. */
export const obligationLineSchema = z.object({
  id: z.string(),
  planId: z.string(),
  plan: z.string(),
  unit: unitNameSchema,
  part: partSchema,
  state: stateSchema,
  text: z.string(),
  term: termSchema,
  extendedTo: z.string().nullable(),
  standing: standingSchema,
  /** The same work by other documents, the stricter day first. */
  twins: z.array(z.object({ plan: z.string(), day: z.string().nullable() })),
})

export const obligationPageSchema = z.object({
  items: z.array(obligationLineSchema.extend({ assigner: z.string() })),
  next: z.string().nullable(),
  /** How many there are in each box. */
  counts: z.object({ new: count, overdue: count, soon: count, working: count, waiting: count, done: count, judge: count, asked: count }),
})

/** `moves`: what the caller may do now. `serial`: put off again and again. */
export const openedObligationSchema = z.object({
  id: z.string(),
  version: count,
  planId: z.string(),
  plan: z.string(),
  planSubject: z.string().nullable(),
  documentId: z.string(),
  unit: unitNameSchema,
  assigner: unitNameSchema,
  part: partSchema,
  state: stateSchema,
  text: z.string(),
  source: z.string(),
  path: z.array(z.string()),
  product: z.string().nullable(),
  term: termSchema,
  extendedTo: z.string().nullable(),
  submittedOn: z.string().nullable(),
  standing: standingSchema,
  moves: z.array(z.string()),
  steps: z.array(
    z.object({
      version: count,
      move: z.string(),
      to: z.string(),
      at: z.iso.datetime(),
      by: officeNameSchema,
      unit: z.string(),
      words: z.string().nullable(),
      toUnit: z.string().nullable(),
      /** For which unit the office took it, where that lent the right. */
      forUnit: z.string().nullable(),
      /** The document with which it was told once. */
      with: z.string().nullable(),
      told: toldSchema.nullable(),
      /** What was ticked as it was judged. */
      checks: z.array(z.object({ text: z.string(), met: z.boolean() })),
    }),
  ),
  progress: progressSchema,
  /** What is ticked when it is confirmed, by their places. */
  criteria: z.array(z.object({ kind: z.enum(['product', 'target']), text: z.string() })),
  extensions: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['asked', 'countered', 'granted', 'refused', 'left', 'dropped']),
      askedFor: z.string(),
      offered: z.string().nullable(),
      reason: z.string(),
      answer: z.string().nullable(),
      askedAt: z.iso.datetime(),
      moves: z.array(z.string()),
    }),
  ),
  serial: z.boolean(),
  difficulties: z.array(difficultySchema),
  mayRaise: z.boolean(),
  /** To whom a difficulty can be addressed, the nearest first; for those who may raise one or pass one on. */
  levels: z.array(unitNameSchema),
  evidence: z.array(evidenceSchema),
  mayShow: z.boolean(),
  /** What it is a part of; null for what the plan itself gives. */
  whole: z.object({ id: z.string(), text: z.string(), unit: z.string(), canOpen: z.boolean() }).nullable(),
  /** How the parts directly below it stand. */
  parts: describes<PartsStanding>()(
    z.object({
      total: count,
      confirmed: count,
      submitted: count,
      open: count,
      overdue: count,
      void: count,
      requiredOpen: count,
    }),
  ),
  maySplit: z.boolean(),
  /** Who else does the same task: those that support the one that leads, and the other way round. */
  beside: z.array(z.object({ unit: z.string(), part: partSchema, state: stateSchema, standing: standingSchema })),
  /** What the unit owes for the same work by other documents, the stricter day first; `leads`: this day is reminded of. */
  twins: z.array(
    z.object({
      id: z.string(),
      planId: z.string(),
      plan: z.string(),
      planSubject: z.string().nullable(),
      issuer: z.string().nullable(),
      text: z.string(),
      state: stateSchema,
      term: termSchema,
      extendedTo: z.string().nullable(),
      standing: standingSchema,
      leads: z.boolean(),
      canOpen: z.boolean(),
    }),
  ),
  leads: z.boolean(),
  /** May remove evidence, or share it otherwise. */
  mayChangeEvidence: z.boolean(),
})

export const obligationMoveSchema = describes<SpokenMove>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['receive', 'accept', 'progress', 'submit', 'recall', 'confirm', 'supersede']) }),
    z.object({ type: z.enum(['decline', 'misdirect', 'insist', 'return', 'reopen', 'withdraw']), reason: words }),
    z.object({ type: z.literal('reroute'), reason: words, toUnitId: z.string().max(64) }),
  ]),
)
/**
 * `version`: the one that was seen; `words`: how far the work has come, `told`: the same in numbers, with `progress` and `submit`;
 * `confirmed`: personal data in the words have been seen, and belong there.
 */
export const obligationMoveRequest = z.object({
  version: count.min(0),
  move: obligationMoveSchema,
  words: words.optional(),
  told: z.object({ percent: z.number().nullable(), amounts: z.array(amountSchema).max(50) }).optional(),
  /** Why it is handed in although parts that it needs are open. */
  despite: words.optional(),
  /** The criteria that are met, by their places; with `confirm`. */
  met: z.array(count.min(0)).max(60).optional(),
  confirmed: z.boolean().optional(),
})

export const extensionRequest = z.object({ askedFor: day, reason: words })
export const extensionMoveRequest = z.object({
  move: describes<ExtensionMove>()(
    z.discriminatedUnion('type', [
      z.object({ type: z.enum(['grant', 'take', 'leave', 'drop']) }),
      z.object({ type: z.literal('refuse'), reason: words }),
      z.object({ type: z.literal('counter'), reason: words, day: z.string().max(10) }),
    ]),
  ),
})
export const askedSchema = z.object({ id: z.string() })
export const extensionParams = z.object({ id: z.string().max(64), extensionId: z.string().max(64) })

export type ObligationPage = z.infer<typeof obligationPageSchema>
export type OpenedObligation = z.infer<typeof openedObligationSchema>
export type ObligationMoveRequest = z.infer<typeof obligationMoveRequest>
