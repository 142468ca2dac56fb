import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { EvidenceRequest } from '../../api/evidence.ts'
import type { ObligationMoveRequest, ObligationPage, OpenedObligation } from '../../api/obligation.ts'
import type { PartPage, SplitRequest } from '../../api/part.ts'
import type { Box } from '../../core/obligation/box.ts'
import type { DifficultyMove } from '../../core/obligation/difficulty.ts'
import type { ExtensionMove } from '../../core/obligation/extension.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import { call, query } from './call.ts'
import { Refused } from './refused.ts'

export const inboxQuery = (box: Box, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['obligations', box, q ?? ''],
    queryFn: ({ pageParam, signal }) => call<ObligationPage>(`/obligations${query({ box, q, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const place = (id: string) => `/obligations/${encodeURIComponent(id)}`

/**
 * What is owed, with its history. Whoever opens it first where it is to be done leaves the receipt, before the page shows what can be done
 * next; where somebody else has just moved it, that is what is shown.
 */
export const obligationQuery = (id: string, mayMove: boolean) =>
  queryOptions({
    queryKey: ['obligation', id],
    queryFn: async ({ signal }) => {
      const found = await call<OpenedObligation>(place(id), { signal })
      if (!mayMove || !found.moves.includes('receive')) return found
      await sendObligationMove(id, { version: found.version, move: { type: 'receive' } }).catch(unlessRefused)
      return call<OpenedObligation>(place(id), { signal })
    },
    staleTime: 0,
  })

function unlessRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error
}

export const sendObligationMove = (id: string, request: ObligationMoveRequest) =>
  call<void>(`${place(id)}/moves`, { method: 'POST', body: request })
export const askForTime = (id: string, askedFor: string, reason: string) =>
  call<{ id: string }>(`${place(id)}/extensions`, { method: 'POST', body: { askedFor, reason } })
export const answerForTime = (id: string, extensionId: string, move: ExtensionMove) =>
  call<void>(`${place(id)}/extensions/${encodeURIComponent(extensionId)}/moves`, { method: 'POST', body: { move } })

export const showEvidence = (id: string, request: EvidenceRequest) =>
  call<{ id: string }>(`${place(id)}/evidence`, { method: 'POST', body: request })

/** Fields stand before the file, so that the server knows how it is to be shown when the bytes come. */
export function showFile(id: string, file: File, fields: Readonly<Record<string, string>>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file)
  return call<{ id: string }>(`${place(id)}/evidence/files`, { method: 'POST', body })
}

const exhibit = (id: string) => `/evidence/${encodeURIComponent(id)}`
export const fileOfEvidence = (id: string) => `/api${exhibit(id)}/file`
export const removeEvidence = (id: string, reason: string) => call<void>(`${exhibit(id)}/removal`, { method: 'POST', body: { reason } })
export const shareEvidence = (id: string, sharing: Sharing, confirmed: boolean) =>
  call<void>(`${exhibit(id)}/sharing`, { method: 'PUT', body: { sharing, confirmed } })

export const raiseDifficulty = (id: string, request: { readonly words: string; readonly toUnitId: string; readonly confirmed: boolean }) =>
  call<{ id: string }>(`${place(id)}/difficulties`, { method: 'POST', body: request })
export const moveDifficulty = (
  id: string,
  request: { readonly version: number; readonly move: DifficultyMove; readonly confirmed: boolean },
) => call<void>(`/difficulties/${encodeURIComponent(id)}/moves`, { method: 'POST', body: request })

export const partsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['obligation', id, 'parts'],
    queryFn: ({ pageParam, signal }) => call<PartPage>(`${place(id)}/parts${query({ after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
export const sendSplit = (id: string, request: SplitRequest) =>
  call<{ ids: string[] }>(`${place(id)}/parts`, { method: 'POST', body: request })
