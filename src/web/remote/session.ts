import { queryOptions } from '@tanstack/react-query'
import type { Account, PasswordChange, Session, SignIn } from '../../api/account.ts'
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

export const signIn = (body: SignIn) => call<Session>('/session', { method: 'POST', body })
export const signOut = () => call<void>('/session', { method: 'DELETE' })
export const changePassword = (body: PasswordChange) => call<unknown>('/session/password', { method: 'PUT', body })
export const saveLanguage = (language: Language) => call<unknown>('/session/language', { method: 'PUT', body: { language } })
