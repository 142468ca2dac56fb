import { queryOptions } from '@tanstack/react-query'
import type { Factors, OwnEmail, OwnIdentities, OwnSessions, TotpBegun } from '../../api/own-account.ts'
import { call } from './call.ts'

export const factorsQuery = queryOptions({
  queryKey: ['own-factors'],
  queryFn: ({ signal }) => call<Factors>('/account/factors', { signal }),
})
export const ownSessionsQuery = queryOptions({
  queryKey: ['own-sessions'],
  queryFn: ({ signal }) => call<OwnSessions>('/account/sessions', { signal }),
})
export const ownEmailQuery = queryOptions({
  queryKey: ['own-email'],
  queryFn: ({ signal }) => call<OwnEmail>('/account/email', { signal }),
})
export const identitiesQuery = queryOptions({
  queryKey: ['own-identities'],
  queryFn: ({ signal }) => call<OwnIdentities>('/account/identities', { signal }),
})

export const beginTotp = () => call<TotpBegun>('/account/totp', { method: 'POST' })
export const addTotp = (code: string) => call<{ codes: string[] }>('/account/totp', { method: 'PUT', body: { code } })
export const removeTotp = () => call<void>('/account/totp', { method: 'DELETE' })
export const renewCodes = () => call<{ codes: string[] }>('/account/recovery-codes', { method: 'POST' })
export const namePasskey = (id: string, name: string) =>
  call<void>(`/account/passkeys/${encodeURIComponent(id)}`, { method: 'PUT', body: { name } })
export const removePasskey = (id: string) => call<void>(`/account/passkeys/${encodeURIComponent(id)}`, { method: 'DELETE' })
export const endSession = (id: string) => call<void>(`/account/sessions/${encodeURIComponent(id)}`, { method: 'DELETE' })
export const endOtherSessions = () => call<{ ended: number }>('/account/sessions', { method: 'DELETE' })
export const askEmail = (email: string) => call<void>('/account/email', { method: 'PUT', body: { email } })
export const linkIdentity = (id: string) => call<{ address: string }>(`/account/identities/${encodeURIComponent(id)}`, { method: 'POST' })
export const unlinkIdentity = (id: string) => call<void>(`/account/identities/${encodeURIComponent(id)}`, { method: 'DELETE' })
