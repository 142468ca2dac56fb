import { type StepKind, saveStep } from '../../store/account/sign-in-step.ts'
import type { StepContent } from '../../store/tables/account-tables.ts'
import type { Office } from '../ground/office.ts'
import { hashToken, makeToken } from './open-session.ts'

export interface StepBegun {
  /** For a cookie of this browser; the store has its hash only. */
  readonly token: string
  readonly endsAt: Date
}

const stepHoldsMs = 10 * 60_000

/** Begins something that the same browser ends within ten minutes. */
export async function beginStep(office: Office, kind: StepKind, accountId: string | null, content: StepContent): Promise<StepBegun> {
  const token = makeToken()
  const endsAt = new Date(office.now().getTime() + stepHoldsMs)
  await saveStep(office.store, { token_hash: hashToken(token), kind, account_id: accountId, content, ends_at: endsAt })
  return { token, endsAt }
}
