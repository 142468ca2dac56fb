import type { ColumnType, Generated } from 'kysely'
import type { Post } from '../../core/policy/role.ts'

/** The tables of accounts, of how they sign in, and of the mail that they get. */
export interface AccountTables {
  account: AccountTable
  session: SessionTable
  account_link: AccountLinkTable
  sign_in_step: SignInStepTable
  totp: TotpTable
  recovery_code: { account_id: string; code_hash: Buffer; used_at: Date | null }
  passkey: PasskeyTable
  identity: IdentityTable
  second_factor_rule: { post: Post }
  mail: MailTable
  attempt: { key: Buffer; count: number; next_at: Date; ends_at: Date }
}

export interface AccountTable {
  id: string
  seq: ColumnType<number, never, never>
  username: string
  name: string
  language: 'vi' | 'en'
  password_hash: string | null
  must_change_password: boolean
  created_at: Date
  email: string | null
  state: Generated<'invited' | 'active' | 'ended' | 'erased'>
  ended_at: Date | null
  invited_office_id: string | null
  search: Generated<string>
}

export interface SessionTable {
  token_hash: Buffer
  account_id: string
  created_at: Date
  seen_at: Date
  ends_at: Date
  office_id: string | null
  lending_id: string | null
  id: Generated<string>
  device: Generated<string>
  method: Generated<'password' | 'passkey' | 'provider' | 'recovery'>
  strong: Generated<boolean>
  proved_at: Date
}

export interface AccountLinkTable {
  token_hash: Buffer
  kind: 'invitation' | 'recovery' | 'email-former' | 'email-next'
  account_id: string
  email: string
  made_at: Date
  ends_at: Date
  used_at: Date | null
}

/** Which of these a step holds depends on its kind. */
export type StepContent = Readonly<Partial<Record<'method' | 'use' | 'challenge' | 'provider' | 'verifier' | 'state' | 'nonce', string>>>

export interface SignInStepTable {
  token_hash: Buffer
  kind: 'second-factor' | 'passkey' | 'provider'
  account_id: string | null
  content: ColumnType<StepContent, string, never>
  ends_at: Date
}

export interface TotpTable {
  account_id: string
  sealed: Buffer
  made_at: Date
  confirmed_at: Date | null
  last_step: Generated<number>
}

export interface PasskeyTable {
  id: string
  credential_id: string
  account_id: string
  public_key: Buffer
  counter: number
  transports: string[]
  name: string
  made_at: Date
  used_at: Date | null
}

export interface IdentityTable {
  issuer: string
  subject: string
  account_id: string
  provider: string
  linked_at: Date
}

export interface MailTable {
  id: string
  account_id: string | null
  kind: string
  recipient: string
  sealed: Buffer | null
  made_at: Date
  due_at: Date
  attempts: Generated<number>
  state: Generated<'waiting' | 'sent' | 'given-up' | 'handed-over'>
  settled_at: Date | null
  reason: string | null
}
