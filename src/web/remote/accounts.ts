import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AccountPage, FactorRules, HandedMail, NewInvitation, OpenedAccount } from '../../api/accounts.ts'
import type { Post } from '../../core/policy/role.ts'
import { call, query } from './call.ts'

export interface AccountFilter {
  readonly q?: string | undefined
  readonly state?: 'invited' | 'active' | 'ended' | undefined
}

export const accountsQuery = (filter: AccountFilter) =>
  infiniteQueryOptions({
    queryKey: ['accounts', filter.q ?? '', filter.state ?? ''],
    queryFn: ({ pageParam, signal }) => call<AccountPage>(`/accounts${query({ ...filter, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const pathOf = (id: string): string => `/accounts/${encodeURIComponent(id)}`

export const openedAccountQuery = (id: string) =>
  queryOptions({ queryKey: ['account', id], queryFn: ({ signal }) => call<OpenedAccount>(pathOf(id), { signal }) })

export const factorRulesQuery = queryOptions({
  queryKey: ['second-factor-rules'],
  queryFn: ({ signal }) => call<FactorRules>('/second-factor-rules', { signal }),
})

export const invite = (body: NewInvitation) => call<{ id: string }>('/accounts', { method: 'POST', body })
export const saveFactorRules = (posts: readonly Post[]) => call<void>('/second-factor-rules', { method: 'PUT', body: { posts } })

/** What is done to an account, by the last part of its address. */
export type AccountAct = 'invitation' | 'recovery' | 'factors-reset' | 'end' | 'erasure'
export const actOn = (id: string, act: AccountAct) => call<void>(`${pathOf(id)}/${act}`, { method: 'POST' })
export const takeMail = (id: string, mail: string) =>
  call<HandedMail>(`${pathOf(id)}/mails/${encodeURIComponent(mail)}`, { method: 'POST' })
export const exportAddress = (id: string): string => `/api${pathOf(id)}/export`
