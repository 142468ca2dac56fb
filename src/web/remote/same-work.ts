import { infiniteQueryOptions } from '@tanstack/react-query'
import type { SameWork, SameWorkMoveRequest } from '../../api/same-work.ts'
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

export async function moveSameWork(id: string, move: SameWorkMoveRequest['move']): Promise<void> {
  await call<void>(`${of(id)}/moves`, { method: 'POST', body: { move } })
  await queryClient.invalidateQueries({ queryKey: key })
}
