import { queryOptions } from '@tanstack/react-query'
import type { RiskList, Risks } from '../../api/risk.ts'
import { call, query } from './call.ts'

export const risksOfQuery = (obligationId: string) =>
  queryOptions({
    queryKey: ['obligation', obligationId, 'risks'],
    queryFn: ({ signal }) => call<Risks>(`/obligations/${encodeURIComponent(obligationId)}/risks`, { signal }),
  })

export const risksQuery = (side: 'owed' | 'given') =>
  queryOptions({ queryKey: ['risks', side], queryFn: ({ signal }) => call<RiskList>(`/risks${query({ side })}`, { signal }) })
