import { z } from 'zod'
import { noticeOrder } from '../core/reminding/ladder.ts'
import type { LadderSettings } from '../core/reminding/ladder-settings.ts'
import { officeNameSchema } from './belonging.ts'
import { describes } from './describes.ts'

const number = z.number().int()

/** Days as `LadderSettings` has them; bounds are the program's own and refused with their sentence. */
export const ladderSettingsSchema = describes<LadderSettings>()(
  z.object({
    firstDays: number,
    secondDays: number,
    raisedDays: number,
    longDays: number,
    answerDays: number,
    answerRaisedDays: number,
    quietWeekdays: z.array(number).max(7),
    digestHour: number,
  }),
)

/** `settings`: null to be reminded as the unit above is. */
export const ladderTrialRequest = z.object({ settings: ladderSettingsSchema.nullable() })
/** `version`: the one that was seen. */
export const ladderRequest = ladderTrialRequest.extend({ version: number })

/** `from`: the unit whose ladder holds; null where the standard one does. `inherited`: what would hold without an own one. */
export const ladderSchema = z.object({
  version: number,
  own: ladderSettingsSchema.nullable(),
  inherited: ladderSettingsSchema,
  from: z.object({ id: z.string(), name: z.string() }).nullable(),
  history: z.array(z.object({ version: number, settings: ladderSettingsSchema.nullable(), at: z.iso.datetime(), by: officeNameSchema })),
})

/** What would be sent on a day if nothing were done until then. `examples`: the first few of it. */
const comingDaySchema = z.object({
  day: z.iso.date(),
  total: number,
  rungs: z.array(z.object({ rung: z.enum(noticeOrder), count: number })),
  examples: z.array(
    z.object({ obligationId: z.string(), rung: z.enum(noticeOrder), countedFrom: z.string(), text: z.string(), doer: z.string() }),
  ),
})

export const ladderTrialSchema = z.object({ held: z.array(comingDaySchema), wanted: z.array(comingDaySchema) })

export type Ladder = z.infer<typeof ladderSchema>
export type LadderTrial = z.infer<typeof ladderTrialSchema>
export type ComingDay = z.infer<typeof comingDaySchema>
