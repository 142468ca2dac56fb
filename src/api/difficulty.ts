import { z } from 'zod'
import type { DifficultyMove } from '../core/obligation/difficulty.ts'
import { officeNameSchema, unitNameSchema } from './belonging.ts'
import { describes } from './describes.ts'

const words = z.string().max(5000)
const count = z.number().int()

/** `moves`: what the caller may do now. */
export const difficultySchema = z.object({
  id: z.string(),
  version: count,
  state: z.enum(['raised', 'answered', 'settled', 'withdrawn']),
  words: z.string(),
  addressee: unitNameSchema,
  raisedAt: z.iso.datetime(),
  /** Since when it waits for its addressee, or for the unit's word on the answer. */
  waitingSince: z.string(),
  moves: z.array(z.string()),
  steps: z.array(
    z.object({
      version: count,
      move: z.string(),
      at: z.iso.datetime(),
      by: officeNameSchema,
      unit: z.string(),
      words: z.string().nullable(),
      toUnit: z.string().nullable(),
    }),
  ),
})

/** `confirmed`: personal data in the words have been seen, and belong there. */
export const difficultyRequest = z.object({ words, toUnitId: z.string().max(64), confirmed: z.boolean().optional() })
/** `version`: the one that was seen. */
export const difficultyMoveRequest = z.object({
  version: count.min(0),
  move: describes<DifficultyMove>()(
    z.discriminatedUnion('type', [
      z.object({ type: z.enum(['answer', 'insist']), words }),
      z.object({ type: z.literal('pass-on'), words, toUnitId: z.string().max(64) }),
      z.object({ type: z.enum(['settle', 'withdraw']) }),
    ]),
  ),
  confirmed: z.boolean().optional(),
})

export type DifficultyLine = z.infer<typeof difficultySchema>
