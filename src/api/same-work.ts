import { z } from 'zod'
import type { SameWorkMove } from '../core/chain/same-work-move.ts'
import { describes } from './describes.ts'

const count = z.number().int()
const id = z.string().max(64)

const registerTask = {
  id: z.string(),
  number: count,
  text: z.string(),
  /** The last day that its document names; null where it names none. */
  day: z.string().nullable(),
}
const otherTask = z.object({
  ...registerTask,
  planId: z.string(),
  plan: z.string(),
  planSubject: z.string().nullable(),
  issuer: z.string().nullable(),
})

/** Why it looks the same: from 0 to 1 by its words, in days, and how many units are asked by both, with the first of them. */
const alikeTask = otherTask.extend({ likeness: z.number(), daysApart: count.nullable(), units: count, unit: z.string() })

export const sameWorkSchema = z.object({
  items: z.array(
    z.object({
      ...registerTask,
      same: z.array(otherTask),
      notSame: z.array(otherTask),
      alike: z.array(alikeTask),
    }),
  ),
  next: z.string().nullable(),
  total: count,
  /** Tasks that something is asked about, and tasks that are the same as others. */
  counts: z.object({ alike: count, same: count }),
})

/** Items of a review that look like work by other documents. */
export const comparedReviewSchema = z.object({ items: z.array(z.object({ itemId: z.string(), text: z.string(), other: alikeTask })) })

/** What the unit of the plan says of a task and that of another document; each has another that takes it back. */
export const sameWorkMoveRequest = z.object({
  move: describes<SameWorkMove>()(
    z.discriminatedUnion('type', [
      z.object({ type: z.enum(['same', 'not-same', 'ask-again']), taskId: id, otherId: id }),
      z.object({ type: z.literal('part'), taskId: id }),
    ]),
  ),
})

export type SameWork = z.infer<typeof sameWorkSchema>
export type AlikeTask = z.infer<typeof alikeTask>
export type ComparedReview = z.infer<typeof comparedReviewSchema>
export type OtherTask = z.infer<typeof otherTask>
export type SameWorkMoveRequest = z.input<typeof sameWorkMoveRequest>
