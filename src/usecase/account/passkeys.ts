import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { listPasskeys, loadPasskey, type PasskeyRecord } from '../../store/account/factor.ts'
import { loadStep, takeStep } from '../../store/account/sign-in-step.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { hashToken } from './open-session.ts'
import { beginStep, type StepBegun } from './steps.ts'

/** What a browser sends back from a passkey: JSON of WebAuthn level 3. The library checks every field of it. */
export type PasskeyAnswer = Readonly<Record<string, unknown>> & { readonly id?: unknown }

/** The host of the public address: passkeys are bound to it. Browsers take no bare number there. */
export const relyingParty = (office: Office): { id: string; origin: string } => {
  const { hostname, origin } = new URL(office.publicUrl())
  return { id: hostname, origin }
}

/**
 * A passkey always verifies its holder (PIN, finger, face), so that it counts as two factors, alone or behind a password. No attestation
 * is asked for: which make of key somebody carries is nobody's business.
 */
export async function beginAddingPasskey(
  office: Office,
  account: { id: string; username: string; name: string },
): Promise<StepBegun & { options: PublicKeyCredentialCreationOptionsJSON }> {
  const known = await listPasskeys(office.store, account.id)
  const options = await generateRegistrationOptions({
    rpName: 'Đôn Đốc',
    rpID: relyingParty(office).id,
    userID: new TextEncoder().encode(account.id),
    userName: account.username,
    userDisplayName: account.name,
    attestationType: 'none',
    excludeCredentials: known.map(({ credential_id: id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { ...(await beginStep(office, 'passkey', account.id, { use: 'add', challenge: options.challenge })), options }
}

/** The new passkey, not yet stored; refuses what does not answer the challenge of this browser's step. */
export async function readNewPasskey(
  office: Office,
  accountId: string,
  stepToken: string | null,
  answer: PasskeyAnswer,
): Promise<Omit<PasskeyRecord, 'id' | 'name' | 'made_at' | 'used_at'>> {
  const step = await takeStep(office.store, hashToken(stepToken ?? ''), 'passkey', office.now())
  if (step?.account_id !== accountId || step.content.use !== 'add') return refuse('passkey-step-gone')
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(office)
  const found = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: step.content.challenge ?? '',
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(() => refuse('passkey-wrong'))
  if (!found.verified) return refuse('passkey-wrong')
  const { credential } = found.registrationInfo
  return {
    credential_id: credential.id,
    account_id: accountId,
    public_key: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
  }
}

/** Asks for any passkey of this address; behind a right password, for one of that account, which helps keys that do not list theirs. */
export async function beginPasskey(
  office: Office,
  secondFactorToken: string | null,
  accountId: string | null = null,
): Promise<StepBegun & { options: PublicKeyCredentialRequestOptionsJSON }> {
  const step = secondFactorToken ? await loadStep(office.store, hashToken(secondFactorToken), 'second-factor', office.now()) : undefined
  const owner = accountId ?? step?.account_id ?? null
  const known = owner ? await listPasskeys(office.store, owner) : []
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(office).id,
    userVerification: 'required',
    allowCredentials: known.map(({ credential_id: id }) => ({ id })),
  })
  return { ...(await beginStep(office, 'passkey', null, { use: 'sign-in', challenge: options.challenge })), options }
}

/** The passkey that answered, and its counter as it stands now; refuses what is unknown, wrong or late. */
export async function readPasskey(
  office: Office,
  stepToken: string | null,
  answer: PasskeyAnswer,
): Promise<{ passkey: PasskeyRecord; counter: number }> {
  const step = await takeStep(office.store, hashToken(stepToken ?? ''), 'passkey', office.now())
  if (step?.content.use !== 'sign-in') return refuse('passkey-step-gone')
  const passkey = await loadPasskey(office.store, typeof answer.id === 'string' ? answer.id : '')
  if (!passkey) return refuse('passkey-wrong')
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(office)
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: step.content.challenge ?? '',
    expectedOrigin,
    expectedRPID,
    credential: { id: passkey.credential_id, publicKey: new Uint8Array(passkey.public_key), counter: passkey.counter },
    requireUserVerification: true,
  }).catch(() => refuse('passkey-wrong'))
  return verified ? { passkey, counter: authenticationInfo.newCounter } : refuse('passkey-wrong')
}
