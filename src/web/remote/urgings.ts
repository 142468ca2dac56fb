import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { OpenedUrging, OverdueWork, UrgingList, UrgingPage, UrgingRequest, UrgingTrial } from '../../api/urging.ts'
import { call, query } from './call.ts'

export const urgingsQuery = (box: 'received' | 'sent') =>
  infiniteQueryOptions({
    queryKey: ['urgings', box],
    queryFn: ({ pageParam, signal }) => call<UrgingPage>(`/urgings${query({ box, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const place = (id: string) => `/urgings/${encodeURIComponent(id)}`

export const urgingQuery = (id: string) =>
  queryOptions({ queryKey: ['urging', id], queryFn: ({ signal }) => call<OpenedUrging>(place(id), { signal }), staleTime: 0 })

export const urgingsOfQuery = (obligationId: string) =>
  queryOptions({
    queryKey: ['urgings', 'of', obligationId],
    queryFn: ({ signal }) => call<UrgingList>(`/obligations/${encodeURIComponent(obligationId)}/urgings`, { signal }),
  })

export const overdueQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['urgings', 'overdue', unit ?? ''],
    queryFn: ({ signal }) => call<OverdueWork>(`/urgings/overdue${query({ unit })}`, { signal }),
    staleTime: 0,
  })

export const tryUrging = (request: UrgingRequest) => call<UrgingTrial>('/urgings/try', { method: 'POST', body: request })
export const issueUrging = (request: UrgingRequest) => call<{ id: string }>('/urgings', { method: 'POST', body: request })
export const answerUrging = (id: string, words: string, confirmed: boolean) =>
  call<void>(`${place(id)}/answers`, { method: 'POST', body: { words, confirmed } })
