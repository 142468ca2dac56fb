import { z } from 'zod'

const instant = z.string()

export const factorsSchema = z.object({
  /** The rules of the office ask for one. */
  required: z.boolean(),
  totpSince: instant.nullable(),
  recoveryCodes: z.number().int(),
  /** Passkeys work at this address only. */
  passkeyAddress: z.string(),
  passkeys: z.array(z.object({ id: z.string(), name: z.string(), madeAt: instant, usedAt: instant.nullable() })),
})
export const totpBegunSchema = z.object({ secret: z.string(), address: z.string() })
export const recoveryCodesSchema = z.object({ codes: z.array(z.string()) })
const passkeyName = z.string().trim().min(1).max(60)
export const newPasskeySchema = z.object({ name: passkeyName, answer: z.record(z.string(), z.unknown()) })
export const passkeyNameSchema = z.object({ name: passkeyName })
export const ownSessionsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      /** `Chrome, Windows`; empty where nothing is known. */
      device: z.string(),
      method: z.enum(['password', 'passkey', 'provider', 'recovery']),
      strong: z.boolean(),
      here: z.boolean(),
      madeAt: instant,
      seenAt: instant,
      endsAt: instant,
    }),
  ),
})
export const endedSchema = z.object({ ended: z.number().int() })
export const emailWishSchema = z.object({ email: z.email().max(254) })
export const ownEmailSchema = z.object({
  email: z.string().nullable(),
  waiting: z.object({ email: z.string(), nextConfirmed: z.boolean(), formerConfirmed: z.boolean() }).nullable(),
})
export const ownIdentitiesSchema = z.object({ items: z.array(z.object({ id: z.string(), name: z.string(), linked: z.boolean() })) })

export type Factors = z.infer<typeof factorsSchema>
export type TotpBegun = z.infer<typeof totpBegunSchema>
export type OwnSessions = z.infer<typeof ownSessionsSchema>
export type OwnEmail = z.infer<typeof ownEmailSchema>
export type OwnIdentities = z.infer<typeof ownIdentitiesSchema>
