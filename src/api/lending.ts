import { z } from 'zod'
import { lentRights } from '../core/policy/lent-right.ts'
import { officeNameSchema, unitNameSchema } from './belonging.ts'

const day = z.iso.date()
const right = z.enum(lentRights)

/** `until`: the first day on which it no longer holds; `afterDays`: a backup confirms only what has waited so many working days. */
const lendingTerms = { rights: z.array(right).readonly(), until: day, afterDays: z.number().int().nullable() }

/** What another unit lets the own one do today. */
export const receivedLendingSchema = z.object({ id: z.string(), unitId: z.string(), unitName: z.string(), ...lendingTerms })

/** `given`: by the own unit, else to it. */
export const lendingPageSchema = z.object({
  day,
  items: z.array(
    z.object({
      id: z.string(),
      given: z.boolean(),
      unit: unitNameSchema,
      to: unitNameSchema,
      ...lendingTerms,
      from: day,
      reason: z.string(),
      madeAt: z.iso.datetime(),
      by: officeNameSchema,
      endedAt: z.iso.datetime().nullable(),
      /** It holds today. */
      holds: z.boolean(),
    }),
  ),
  next: z.string().nullable(),
})

export const lendRequest = z.object({
  toUnitId: z.string().max(64),
  rights: z.array(right).min(1).max(lentRights.length),
  from: day,
  until: day,
  afterDays: z.number().int().min(1).max(60).nullable(),
  reason: z.string().max(1000),
  confirmed: z.boolean().optional(),
})
export const lentSchema = z.object({ id: z.string() })
/** Null: for the own unit again. */
export const actForRequest = z.object({ lendingId: z.string().max(64).nullable() })

export type LendingPage = z.infer<typeof lendingPageSchema>
export type LendRequest = z.infer<typeof lendRequest>
export type ReceivedLending = z.infer<typeof receivedLendingSchema>
