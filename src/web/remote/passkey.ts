import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import type { Session, SignInAnswer } from '../../api/account.ts'
import { call } from './call.ts'
import { Refused } from './refused.ts'

/** The person cancelled, the time ran out, or the browser has no passkey for this address; browsers tell these apart from nobody. */
export class NoPasskey extends Error {}

/** An answer of the browser, with everything that goes wrong there told as one thing. */
async function ask<Answer>(start: () => Promise<Answer>): Promise<Answer> {
  try {
    return await start()
  } catch (cause) {
    if (cause instanceof Refused) throw cause
    throw new NoPasskey('no passkey', { cause })
  }
}

type RequestOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
type CreationOptions = Parameters<typeof startRegistration>[0]['optionsJSON']

async function answerOfPasskey() {
  const optionsJSON = await call<RequestOptions>('/session/passkey-options', { method: 'POST' })
  return ask(() => startAuthentication({ optionsJSON }))
}

export const signInWithPasskey = async (): Promise<SignInAnswer> =>
  call<SignInAnswer>('/session/passkey', { method: 'POST', body: { answer: await answerOfPasskey() } })

export const proveWithPasskey = async (): Promise<Session> =>
  call<Session>('/session/proof', { method: 'POST', body: { answer: await answerOfPasskey() } })

export async function addPasskey(name: string): Promise<Session> {
  const optionsJSON = await call<CreationOptions>('/account/passkey-options', { method: 'POST' })
  const answer = await ask(() => startRegistration({ optionsJSON }))
  return call<Session>('/account/passkeys', { method: 'POST', body: { name, answer } })
}
