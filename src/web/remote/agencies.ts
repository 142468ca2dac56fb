import { queryOptions } from '@tanstack/react-query'
import type { AgencyList } from '../../api/agency.ts'
import { call, query } from './call.ts'

export const agenciesQuery = (documentId: string, q: string) =>
  queryOptions({
    queryKey: ['agencies', documentId, q],
    queryFn: ({ signal }) => call<AgencyList>(`/agencies${query({ q, documentId })}`, { signal }),
    staleTime: 60_000,
  })
