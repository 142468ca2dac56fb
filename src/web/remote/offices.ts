import { queryOptions } from '@tanstack/react-query'
import type { Candidate, Delegate, FillOffice, HandOver, OpenMatters, UnitOffices } from '../../api/office.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import { call, query } from './call.ts'

export const officesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['offices', unitId],
    queryFn: ({ signal }) => call<UnitOffices>(`/units/${encodeURIComponent(unitId)}/offices`, { signal }),
    staleTime: 30_000,
  })

export const candidatesQuery = (unitId: string, q: string) =>
  queryOptions({
    queryKey: ['candidates', unitId, q],
    queryFn: ({ signal }) => call<{ items: Candidate[] }>(`/units/${encodeURIComponent(unitId)}/candidates${query({ q })}`, { signal }),
    staleTime: 30_000,
  })

export const openMattersQuery = (officeId: string) =>
  queryOptions({
    queryKey: ['open-matters', officeId],
    queryFn: ({ signal }) => call<OpenMatters>(`/offices/${encodeURIComponent(officeId)}/hand-over`, { signal }),
  })

export const fillOffice = (unitId: string, body: FillOffice) =>
  call<unknown>(`/units/${encodeURIComponent(unitId)}/offices`, { method: 'POST', body })
export const handOver = (officeId: string, body: HandOver) =>
  call<void>(`/offices/${encodeURIComponent(officeId)}/hand-over`, { method: 'POST', body })
export const delegate = (officeId: string, body: Delegate) =>
  call<void>(`/offices/${encodeURIComponent(officeId)}/delegations`, { method: 'POST', body })
export const endDelegation = (id: string) => call<void>(`/delegations/${encodeURIComponent(id)}`, { method: 'DELETE' })
export const switchOffice = (officeId: string) => call<void>('/session/office', { method: 'PUT', body: { officeId } })
export const share = (kind: 'documents' | 'plans', id: string, sharing: Sharing) =>
  call<void>(`/${kind}/${encodeURIComponent(id)}/sharing`, { method: 'PUT', body: { sharing } })
