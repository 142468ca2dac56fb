import { loadAccount } from '../../store/account/account.ts'
import { countRecoveryCodes, loadTotp } from '../../store/account/factor.ts'
import { loadStep, takeStep } from '../../store/account/sign-in-step.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { Refusal, refuse } from '../ground/refusal.ts'
import { queueNotice } from '../mail/queue-mail.ts'
import { beginCode, knownDevice, type Origin } from './attempts.ts'
import { hashToken, openSession, type SignedIn } from './open-session.ts'
import { isRecoveryCode, spendRecoveryCode } from './recovery-codes.ts'
import { takeTotp } from './totp.ts'

interface CodeHolder {
  readonly id: string
  readonly username: string
}

const isRight = async (office: Office, store: Store, account: CodeHolder, code: string): Promise<boolean> => {
  if (!(await loadTotp(store, account.id))?.confirmed_at) return false
  return isRecoveryCode(code) ? spendRecoveryCode(office, store, account.id, code) : takeTotp(office, store, account.id, code)
}

/** A code of the app or of the paper list, used up in the caller's transaction; refuses where it is wrong or was used before. */
async function takeCode(office: Office, store: Store, account: CodeHolder, code: string): Promise<void> {
  if (!(await isRight(office, store, account, code))) return refuse('code-wrong')
  if (!isRecoveryCode(code)) return
  const about = { left: String(await countRecoveryCodes(store, account.id)) }
  await saveAudit(store, { at: office.now(), by: { tried: account }, action: 'recovery-code-used', subject: account.id, about })
  await queueNotice(office, store, account.id, 'recovery-code-used')
}

/** Counts the try, lets `work` take the code in its transaction, and records a wrong one. */
export async function withCode<Result>(
  office: Office,
  account: CodeHolder,
  code: string,
  from: Origin,
  work: (take: (store: Store) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const attempt = await beginCode(office, account.id, knownDevice(office, from.devices, account.id))
  try {
    const result = await work(store => takeCode(office, store, account, code))
    await attempt.succeed()
    return result
  } catch (error) {
    if (error instanceof Refusal && error.code === 'code-wrong')
      await saveAudit(office.store, { at: office.now(), by: { tried: account }, action: 'second-factor-failed', subject: account.id })
    throw error
  }
}

/** Ends a sign-in whose first factor was right. */
export async function giveSecondFactor(office: Office, stepToken: string | null, code: string, from: Origin): Promise<SignedIn> {
  const hash = hashToken(stepToken ?? '')
  const step = await loadStep(office.store, hash, 'second-factor', office.now())
  const account = step?.account_id ? await loadAccount(office.store, step.account_id) : undefined
  if (!step || account?.state !== 'active') return refuse('sign-in-step-gone')
  const method = step.content.method === 'provider' ? 'provider' : 'password'
  const entrance = { method, strong: true, about: { second: isRecoveryCode(code) ? 'recovery-code' : 'totp' } } as const
  return withCode(office, account, code, from, take =>
    openSession(office, account, from, entrance, async store => {
      await take(store)
      if (!(await takeStep(store, hash, 'second-factor', office.now()))) refuse('sign-in-step-gone')
    }),
  )
}
