import { queryOptions } from '@tanstack/react-query'
import type { Account, PasswordChange, Proof, ProviderList, Session, SignIn, SignInAnswer } from '../../api/account.ts'
import type { Language } from '../../core/wording/say.ts'
import { call } from './call.ts'
import { Refused } from './refused.ts'

/** Null where nobody is signed in: that is an answer, not a fault. */
async function loadSession(): Promise<Account | null> {
  try {
    return (await call<Session>('/session')).account
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return null
    throw error
  }
}

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: loadSession, staleTime: 5 * 60_000 })
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: ({ signal }) => call<ProviderList>('/providers', { signal }),
  staleTime: 5 * 60_000,
})

export const signIn = (body: SignIn) => call<SignInAnswer>('/session', { method: 'POST', body })
export const giveCode = (code: string) => call<SignInAnswer>('/session/second-factor', { method: 'POST', body: { code } })
export const askProvider = (id: string) => call<{ address: string }>(`/providers/${encodeURIComponent(id)}`, { method: 'POST' })
export const signOut = () => call<void>('/session', { method: 'DELETE' })
export const changePassword = (body: PasswordChange) => call<Session>('/session/password', { method: 'PUT', body })
export const saveLanguage = (language: Language) => call<unknown>('/session/language', { method: 'PUT', body: { language } })
export const prove = (body: Proof) => call<Session>('/session/proof', { method: 'POST', body })

export const askRecovery = (username: string) => call<void>('/recovery', { method: 'POST', body: { username } })
export const recover = (body: { token: string; password: string }) => call<{ username: string }>('/recovery', { method: 'PUT', body })
export const readInvitation = (token: string) => call<{ name: string; email: string }>('/invitation', { method: 'POST', body: { token } })
export const acceptInvitation = (body: { token: string; name: string; password: string }) =>
  call<SignInAnswer>('/invitation', { method: 'PUT', body })
export const confirmEmail = (token: string) =>
  call<{ done: boolean; email: string }>('/email-confirmation', { method: 'POST', body: { token } })
