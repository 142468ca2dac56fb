import { z } from 'zod'
import { roles } from '../core/policy/role.ts'
import { officeNameSchema } from './belonging.ts'
import { receivedLendingSchema } from './lending.ts'

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

/**
 * `may` lists the use cases open to the account, so that pages offer nothing that would be refused. `secondFactor`: `to-enrol` where one
 * is asked for and none is set up, `to-give` where it has not been given in this session.
 */
export const accountSchema = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  role: roleSchema,
  /** The office that is acted from, one of `offices`; null where there is none. */
  officeId: z.string().nullable(),
  offices: z.array(heldOfficeSchema),
  /** What other units let the unit of that office do today, and under which of it the session acts; null where it acts for the own unit. */
  lendings: z.array(receivedLendingSchema),
  lendingId: z.string().nullable(),
  language: languageSchema,
  mustChangePassword: z.boolean(),
  secondFactor: z.enum(['settled', 'to-enrol', 'to-give']),
  may: z.array(z.string()),
})

export const sessionSchema = z.object({ account: accountSchema })
/** `secondFactor`: the ways in which it can be given; `account` is null until it is. */
export const signInAnswerSchema = z.object({
  account: accountSchema.nullable(),
  secondFactor: z.array(z.enum(['code', 'passkey'])),
})

const password = z.string().max(1000)
const token = z.string().min(1).max(100)

export const signInSchema = z.object({ username: z.string().min(1).max(254), password: password.min(1) })
export const passwordChangeSchema = z.object({ current: password, next: password })
export const languageChangeSchema = z.object({ language: languageSchema })
export const codeSchema = z.object({ code: z.string().min(1).max(40) })
/** Options and answers of WebAuthn level 3 in their JSON form; the browser and the checking library know their fields. */
export const webauthnSchema = z.record(z.string(), z.unknown())
export const passkeyAnswerSchema = z.object({ answer: webauthnSchema })
export const proofSchema = z.union([
  z.object({ password: password.min(1) }),
  z.object({ code: z.string().min(1).max(40) }),
  z.object({ answer: webauthnSchema }),
])
export const recoveryWishSchema = z.object({ username: z.string().min(1).max(254) })
export const recoverySchema = z.object({ token, password })
export const tokenSchema = z.object({ token })
export const invitationSchema = z.object({ name: z.string(), email: z.string() })
export const personName = z.string().trim().min(1).max(200)
export const acceptanceSchema = z.object({ token, name: personName, password })
export const emailConfirmedSchema = z.object({ done: z.boolean(), email: z.string() })
export const usernameSchema = z.object({ username: z.string() })
/** Providers of single sign-on that the office has set up. */
export const providerListSchema = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) })
export const addressSchema = z.object({ address: z.string() })

export type Role = z.infer<typeof roleSchema>
export type Account = z.infer<typeof accountSchema>
export type Session = z.infer<typeof sessionSchema>
export type SignInAnswer = z.infer<typeof signInAnswerSchema>
export type SignIn = z.infer<typeof signInSchema>
export type PasswordChange = z.infer<typeof passwordChangeSchema>
export type Proof = z.infer<typeof proofSchema>
export type ProviderList = z.infer<typeof providerListSchema>
