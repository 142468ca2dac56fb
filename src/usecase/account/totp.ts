import { Secret, TOTP } from 'otpauth'
import { loadTotp, takeTotpStep } from '../../store/account/factor.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'

/** RFC 6238 as every authenticator app reads it: SHA-1, six digits, thirty seconds. */
const period = 30
/** Clocks may differ by one step to either side (RFC 6238, 5.2). */
const drift = 1
const issuer = 'Đôn Đốc'

const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })

/** 160 bits, as RFC 4226 recommends. */
export const makeTotpSecret = (): string => new Secret({ size: 20 }).base32

/** What the QR code says. */
export const totpAddress = (secret: string, username: string): string => totpOf(secret, username).toString()

/** Which thirty seconds the code belongs to; null where it is none of now, a step before or a step after. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = totpOf(secret, '').validate({ token, timestamp: now.getTime(), window: drift })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / period) + delta
}

/** True where the code is right and neither it nor a later one has been used: a code seen over the shoulder opens nothing. */
export async function takeTotp(office: Office, store: Store, accountId: string, code: string): Promise<boolean> {
  const totp = await loadTotp(store, accountId)
  if (!totp) return false
  const step = totpStep(office.seal.open('totp', accountId, totp.sealed), code, office.now())
  return step !== null && takeTotpStep(store, accountId, step)
}
