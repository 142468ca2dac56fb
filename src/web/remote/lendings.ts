import { infiniteQueryOptions } from '@tanstack/react-query'
import type { LendingPage, LendRequest } from '../../api/lending.ts'
import { call, query } from './call.ts'

export const lendingsKey = ['lendings'] as const

export const lendingsQuery = infiniteQueryOptions({
  queryKey: lendingsKey,
  queryFn: ({ pageParam, signal }) => call<LendingPage>(`/lendings${query({ after: pageParam, limit: 50 })}`, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: page => page.next,
})

export const lend = (body: LendRequest) => call<{ id: string }>('/lendings', { method: 'POST', body })
export const endLending = (id: string) => call<void>(`/lendings/${encodeURIComponent(id)}`, { method: 'DELETE' })
export const actFor = (lendingId: string | null) => call<void>('/session/lending', { method: 'PUT', body: { lendingId } })
