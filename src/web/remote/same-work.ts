import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ComparedReview, SameWork, SameWorkMoveRequest } from '../../api/same-work.ts'
import { call, query } from './call.ts'
import { queryClient } from './query-client.ts'

/** Every key begins so: an answer about one plan changes what is asked about others. */
const key = ['same-work'] as const
const of = (id: string) => `/plans/${encodeURIComponent(id)}/same-work`

export const sameWorkQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...key, id],
    queryFn: ({ pageParam, signal }) => call<SameWork>(`${of(id)}${query({ after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

/** Asked anew for each version of the review. */
export const comparedReviewQuery = (documentId: string, version: number) =>
  queryOptions({
    queryKey: [...key, 'review', documentId, version],
    queryFn: ({ signal }) => call<ComparedReview>(`/documents/${encodeURIComponent(documentId)}/same-work`, { signal }),
  })

export async function moveSameWork(id: string, move: SameWorkMoveRequest['move']): Promise<void> {
  await call<void>(`${of(id)}/moves`, { method: 'POST', body: { move } })
  await queryClient.invalidateQueries({ queryKey: key })
}
