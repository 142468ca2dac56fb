import { z } from 'zod'
import type { AgencyAnswer } from '../core/unit/agency-answer.ts'
import { unitKinds } from '../core/unit/unit-kind.ts'
import { describes } from './describes.ts'
import { daySchema, unitKindSchema, unitNameSchema } from './unit.ts'

const id = z.string().max(64)
const placedUnitSchema = unitNameSchema.extend({
  /** What stands above it in the territory. */
  place: z.string().nullable(),
})
const by = z.enum(['name', 'answer'])

export const agencyAnswerSchema = describes<AgencyAnswer>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('unit'), unitId: id }),
    z.object({ type: z.literal('group'), groupId: id }),
    z.object({ type: z.literal('units'), unitIds: z.array(id).min(1).max(500) }),
    z.object({ type: z.literal('kinds'), kinds: z.array(unitKindSchema).min(1).max(unitKinds.length) }),
    z.object({ type: z.literal('nobody') }),
  ]),
)

/** `answer` is null to take back what was said. */
export const agencyAnswerBody = z.object({ name: z.string().trim().min(1).max(1000), answer: agencyAnswerSchema.nullable() })

const groupProposalSchema = z.object({
  place: z.string(),
  kinds: z.array(z.object({ kind: unitKindSchema, members: z.number().int(), said: z.boolean() })).readonly(),
})

/** `by`: known by the name itself, or by what somebody answered. `units` are a dozen of the members at most. */
export const nameMeaningSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('unit'), by, unit: placedUnitSchema.nullable() }),
  z.object({
    type: z.literal('group'),
    by,
    groupName: z.string().nullable(),
    members: z.number().int(),
    /** Of a group by kinds. */
    kinds: z.array(unitKindSchema).readonly(),
    units: z.array(placedUnitSchema).readonly(),
  }),
  z.object({ type: z.literal('nobody'), by: z.literal('answer') }),
  z.object({
    type: z.literal('open'),
    why: z.enum(['unknown', 'several', 'group', 'ended']),
    candidates: z.array(placedUnitSchema).readonly(),
    /** Of a group whose words name kinds: what there is in the place where they look, and which kinds they name. */
    proposal: groupProposalSchema.nullable(),
  }),
])

/** `open` counts the names that would tell nobody; `untold`, of a published plan, the mentions whose work can be given now. */
export const agencyNamesSchema = z.object({
  names: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['one', 'group']),
      /** It stands only among those that a group leaves out. */
      excepted: z.boolean(),
      /** The items that name it. */
      items: z.array(z.string()).readonly(),
      meaning: nameMeaningSchema,
      answeredOn: daySchema.nullable(),
    }),
  ),
  open: z.number().int(),
  untold: z.number().int(),
})

export const missingWorkSchema = z.object({ made: z.number().int() })

export type AgencyNames = z.infer<typeof agencyNamesSchema>
export type AgencyNameShown = AgencyNames['names'][number]
export type GroupProposalShown = z.infer<typeof groupProposalSchema>
export type AgencyAnswerBody = z.infer<typeof agencyAnswerBody>
