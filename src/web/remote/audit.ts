import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AuditPage, ChainState } from '../../api/audit.ts'
import type { AuditAddress } from '../address/audit-address.ts'
import { call, query } from './call.ts'

export const auditQuery = (filter: AuditAddress) =>
  infiniteQueryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ pageParam, signal }) => call<AuditPage>(`/audit${query({ ...filter, after: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    // Every look is itself written down, so that the page does not look by itself.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  })

export const chainQuery = queryOptions({ queryKey: ['audit-chain'], queryFn: ({ signal }) => call<ChainState>('/audit/chain', { signal }) })

export const verifyChain = () => call<ChainState>('/audit/chain', { method: 'POST' })
export const chainExportAddress = '/api/audit/export'
