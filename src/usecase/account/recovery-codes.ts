import { replaceRecoveryCodes, takeRecoveryCode } from '../../store/account/factor.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Office } from '../ground/office.ts'
import { makeCode } from './password.ts'

const howMany = 10
/** 15 signs of 31: 74 bits. */
const length = 15

const digestOf = (office: Office, accountId: string, code: string): Buffer =>
  office.seal.digest('recovery-code', JSON.stringify([accountId, code.toLowerCase().replace(/[^a-z0-9]/g, '')]))

/** Shown once; only their digests are kept. */
export async function makeRecoveryCodes(office: Office, store: Store, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, () => makeCode(length))
  await replaceRecoveryCodes(
    store,
    accountId,
    codes.map(code => digestOf(office, accountId, code)),
  )
  return codes
}

/** True where it looks like one of these codes: longer than those of an app, and with letters. */
export const isRecoveryCode = (text: string): boolean => text.replace(/[^a-z0-9]/gi, '').length === length

/** Each code is good once. */
export const spendRecoveryCode = (office: Office, store: Store, accountId: string, code: string): Promise<boolean> =>
  takeRecoveryCode(store, accountId, digestOf(office, accountId, code), office.now())
