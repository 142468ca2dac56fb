import { z } from 'zod'
import { posts } from '../core/policy/role.ts'
import { heldOfficeSchema, languageSchema, personName } from './account.ts'
import { pageOf, pagingQuery, searchText } from './paging.ts'

const state = z.enum(['invited', 'active', 'ended'])

export const accountListQuery = pagingQuery.extend({ q: searchText, state: state.optional() })

export const accountRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  username: z.string(),
  email: z.string().nullable(),
  /** Held today; of somebody invited, the one that the invitation is for. */
  posts: z.array(z.object({ post: z.enum(posts), unitName: z.string() })),
  state,
  /** Last use of a session that has not ended. */
  seenAt: z.string().nullable(),
  secondFactor: z.boolean(),
})
export const accountPageSchema = pageOf(accountRowSchema)

export const openedAccountSchema = z.object({
  account: z.object({
    id: z.string(),
    username: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    state,
    language: languageSchema,
    madeAt: z.string(),
    endedAt: z.string().nullable(),
  }),
  offices: z.array(heldOfficeSchema),
  factors: z.object({ totp: z.boolean(), recoveryCodes: z.number().int(), passkeys: z.number().int(), providers: z.array(z.string()) }),
  sessions: z.number().int(),
  seenAt: z.string().nullable(),
  eraseAfterDays: z.number().int(),
  /** No mail leaves the house: whoever administers accounts hands mails over. */
  mailIsKept: z.boolean(),
  mails: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      recipient: z.string(),
      madeAt: z.string(),
      state: z.enum(['waiting', 'sent', 'given-up', 'handed-over']),
      reason: z.string().nullable(),
    }),
  ),
})

export const newInvitationSchema = z.object({
  email: z.email().max(254),
  name: personName,
  /** In the unit of the caller. */
  post: z.enum(posts),
  number: z.number().int().min(1).max(99).default(1),
  language: languageSchema.default('vi'),
})
export const handedMailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() })
export const factorRulesSchema = z.object({ posts: z.array(z.enum(posts)), mailIsKept: z.boolean() })
export const factorRulesChangeSchema = z.object({ posts: z.array(z.enum(posts)).max(10) })
export const invitedSchema = z.object({ id: z.string() })

export type AccountRow = z.infer<typeof accountRowSchema>
export type AccountPage = z.infer<typeof accountPageSchema>
export type OpenedAccount = z.infer<typeof openedAccountSchema>
export type NewInvitation = z.input<typeof newInvitationSchema>
export type HandedMail = z.infer<typeof handedMailSchema>
export type FactorRules = z.infer<typeof factorRulesSchema>
