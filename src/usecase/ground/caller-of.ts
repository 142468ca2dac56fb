import type { AccountRecord } from '../../store/account/account.ts'
import type { Acting } from './acting.ts'
import type { Caller } from './caller.ts'

/** What a session knows beside the account; the program itself acts for an account without one. */
export type Standing = Pick<Caller, 'secondFactor' | 'provedAt' | 'tokenHash'>

const withoutSession: Standing = { secondFactor: 'settled', provedAt: null, tokenHash: Buffer.alloc(0) }

type Named = Pick<AccountRecord, 'id' | 'username' | 'name' | 'email' | 'language' | 'must_change_password'>

/** An account as one that asks, acting from an office. */
export const callerOf = (account: Named, acting: Acting, standing: Standing = withoutSession): Caller => ({
  ...acting,
  id: account.id,
  username: account.username,
  name: account.name,
  email: account.email,
  language: account.language,
  mustChangePassword: account.must_change_password,
  ...standing,
})
