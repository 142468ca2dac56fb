import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { NoticePage } from '../../api/notice.ts'
import { call, query } from './call.ts'

export const noticesQuery = (unread: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notices', unread],
    queryFn: ({ pageParam, signal }) =>
      call<NoticePage>(`/notices${query({ unread: unread ? 'yes' : undefined, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const everyMs = 5 * 60_000

/** What the bell shows; asked again from time to time. */
export const bellQuery = queryOptions({
  queryKey: ['notices', 'bell'],
  queryFn: ({ signal }) => call<NoticePage>(`/notices${query({ limit: 1 })}`, { signal }),
  staleTime: 60_000,
  refetchInterval: everyMs,
})

/** `null` for all. */
export const markRead = (ids: readonly string[] | null) => call<void>('/notices/reading', { method: 'POST', body: { ids } })
export const wishForMail = (wanted: boolean) => call<void>('/notices/mail', { method: 'PUT', body: { wanted } })
