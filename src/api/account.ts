import { z } from 'zod'
import { roles } from '../core/policy/role.ts'
import { officeNameSchema } from './belonging.ts'

export const roleSchema = z.enum(roles)
export const languageSchema = z.enum(['vi', 'en'])

/** An office that the account acts from today, its own or as a deputy (`standsIn`); `until` is the first day on which it no longer does. */
export const heldOfficeSchema = officeNameSchema.extend({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  standsIn: z.boolean(),
  until: z.iso.date().nullable(),
})

/** `may` lists the use cases open to the account, so that pages offer nothing that would be refused. */
export const accountSchema = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  role: roleSchema,
  /** The office that is acted from, one of `offices`; null where there is none. */
  officeId: z.string().nullable(),
  offices: z.array(heldOfficeSchema),
  language: languageSchema,
  mustChangePassword: z.boolean(),
  may: z.array(z.string()),
})

export const sessionSchema = z.object({ account: accountSchema })
export const signInSchema = z.object({ username: z.string().min(1).max(100), password: z.string().min(1).max(1000) })
export const passwordChangeSchema = z.object({ current: z.string().max(1000), next: z.string().max(1000) })
export const languageChangeSchema = z.object({ language: languageSchema })

export type Role = z.infer<typeof roleSchema>
export type Account = z.infer<typeof accountSchema>
export type Session = z.infer<typeof sessionSchema>
export type SignIn = z.infer<typeof signInSchema>
export type PasswordChange = z.infer<typeof passwordChangeSchema>
