import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { Chain, ChainMoveRequest, ChainSearch, HigherChainPage, OwnChainPage, TaskCoverage, UnitCoverage } from '../../api/chain.ts'
import { call, query } from './call.ts'
import { queryClient } from './query-client.ts'

/** Every key of a chain begins so: after a move, all are asked again. */
const chainKey = ['chain'] as const
const of = (id: string) => `/plans/${encodeURIComponent(id)}`
const page = 50
const paged = { initialPageParam: null as string | null, getNextPageParam: (last: { readonly next: string | null }) => last.next }

export const chainQuery = (id: string) =>
  queryOptions({ queryKey: [...chainKey, id], queryFn: ({ signal }) => call<Chain>(`${of(id)}/chain`, { signal }) })

export const ownChainQuery = (id: string, resting: boolean | null) =>
  infiniteQueryOptions({
    queryKey: [...chainKey, id, 'own', resting],
    queryFn: ({ pageParam, signal }) =>
      call<OwnChainPage>(
        `${of(id)}/chain/own${query({ resting: resting === null ? null : String(resting), after: pageParam, limit: page })}`,
        {
          signal,
        },
      ),
    ...paged,
  })

export const higherChainQuery = (id: string, higherId: string, state: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...chainKey, id, 'higher', higherId, state ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call<HigherChainPage>(`${of(id)}/chain/higher${query({ higherId, state, after: pageParam, limit: page })}`, { signal }),
    ...paged,
  })

export const chainSearchQuery = (id: string, side: 'higher' | 'own', q: string) =>
  queryOptions({
    queryKey: [...chainKey, id, 'search', side, q],
    queryFn: ({ signal }) => call<ChainSearch>(`${of(id)}/chain/search${query({ side, q })}`, { signal }),
  })

export const unitCoverageQuery = (id: string, gaps: boolean) =>
  infiniteQueryOptions({
    queryKey: [...chainKey, id, 'units', gaps],
    queryFn: ({ pageParam, signal }) =>
      call<UnitCoverage>(`${of(id)}/coverage/units${query({ gaps: String(gaps), after: pageParam, limit: page })}`, { signal }),
    ...paged,
  })

export const taskCoverageQuery = (id: string, gaps: boolean, unitId: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...chainKey, id, 'tasks', gaps, unitId ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call<TaskCoverage>(`${of(id)}/coverage/tasks${query({ gaps: String(gaps), unitId, after: pageParam, limit: page })}`, { signal }),
    ...paged,
  })

export async function moveChain(id: string, move: ChainMoveRequest['move']): Promise<void> {
  await call<void>(`${of(id)}/chain/moves`, { method: 'POST', body: { move } })
  await queryClient.invalidateQueries({ queryKey: chainKey })
}
