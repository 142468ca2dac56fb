import { z } from 'zod'
import { noticeOrder } from '../core/reminding/ladder.ts'
import { pagingQuery } from './paging.ts'

export const noticeQuery = pagingQuery.extend({ unread: z.literal('yes').optional() })

/** `countedFrom`: the last day of the term, or the day since which an answer is waited for, as the rung has it. */
export const noticePageSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      rung: z.enum(noticeOrder),
      countedFrom: z.string(),
      day: z.string(),
      obligationId: z.string(),
      text: z.string(),
      doer: z.string(),
      assigner: z.string(),
      plan: z.string(),
      read: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
  /** Of the acting office; counted up to a hundred. */
  unread: z.number().int(),
  unreadIsMore: z.boolean(),
  /** The acting office gets the daily mail. */
  mail: z.boolean(),
})

/** `ids`: null for all. */
export const noticeReadingRequest = z.object({ ids: z.array(z.string().max(64)).max(200).nullable() })
export const digestRequest = z.object({ wanted: z.boolean() })

export type NoticePage = z.infer<typeof noticePageSchema>
