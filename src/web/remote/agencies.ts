import { queryOptions } from '@tanstack/react-query'
import type { AgencyList } from '../../api/agency.ts'
import type { AgencyAnswerBody, AgencyNames } from '../../api/agency-answer.ts'
import { call, query } from './call.ts'

export const agenciesQuery = (documentId: string, q: string) =>
  queryOptions({
    queryKey: ['agencies', documentId, q],
    queryFn: ({ signal }) => call<AgencyList>(`/agencies${query({ q, documentId })}`, { signal }),
    staleTime: 60_000,
  })

const namesKey = 'agency-names'
/** What names mean depends on the items as they stand, so that each version of the review asks anew. */
export const agencyNamesQuery = (documentId: string, version: number | null) =>
  queryOptions({
    queryKey: [namesKey, documentId, version],
    queryFn: ({ signal }) => call<AgencyNames>(`/documents/${encodeURIComponent(documentId)}/agency-names`, { signal }),
    staleTime: 30_000,
  })
export const answerAgency = (documentId: string, body: AgencyAnswerBody) =>
  call<AgencyNames>(`/documents/${encodeURIComponent(documentId)}/agency-answers`, { method: 'PUT', body })
export const giveMissingWork = (documentId: string) =>
  call<{ made: number }>(`/documents/${encodeURIComponent(documentId)}/missing-work`, { method: 'POST' })
