import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ObligationMoveRequest, ObligationPage, OpenedObligation } from '../../api/obligation.ts'
import type { Box } from '../../core/obligation/box.ts'
import type { ExtensionMove } from '../../core/obligation/extension.ts'
import { call, query } from './call.ts'

export const inboxQuery = (box: Box, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['obligations', box, q ?? ''],
    queryFn: ({ pageParam, signal }) => call<ObligationPage>(`/obligations${query({ box, q, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const place = (id: string) => `/obligations/${encodeURIComponent(id)}`

export const obligationQuery = (id: string) =>
  queryOptions({ queryKey: ['obligation', id], queryFn: ({ signal }) => call<OpenedObligation>(place(id), { signal }), staleTime: 0 })

export const sendObligationMove = (id: string, request: ObligationMoveRequest) =>
  call<void>(`${place(id)}/moves`, { method: 'POST', body: request })
export const askForTime = (id: string, askedFor: string, reason: string) =>
  call<{ id: string }>(`${place(id)}/extensions`, { method: 'POST', body: { askedFor, reason } })
export const answerForTime = (id: string, extensionId: string, move: ExtensionMove) =>
  call<void>(`${place(id)}/extensions/${encodeURIComponent(extensionId)}/moves`, { method: 'POST', body: { move } })
