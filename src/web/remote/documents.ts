import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { DocumentPage, OpenedDocument } from '../../api/document.ts'
import type { Publication, Published } from '../../api/review.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { call, query } from './call.ts'

export interface DocumentFilter {
  readonly q?: string | undefined
  readonly state?: 'review' | 'published' | undefined
  readonly whose?: UnitRelation | undefined
}

export const documentsQuery = (filter: DocumentFilter) =>
  infiniteQueryOptions({
    queryKey: ['documents', filter.q ?? '', filter.state ?? '', filter.whose ?? ''],
    queryFn: ({ pageParam, signal }) => call<DocumentPage>(`/documents${query({ ...filter, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

/** What was read does not change; how far its review has come does, and is asked for apart. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call<OpenedDocument>(`/documents/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  })

export const deleteDocument = (id: string) => call<void>(`/documents/${encodeURIComponent(id)}`, { method: 'DELETE' })
const former = (id: string) => `/documents/${encodeURIComponent(id)}/former`
export const amendDocument = (id: string, formerId: string) => call<void>(former(id), { method: 'PUT', body: { formerId } })
export const separateDocument = (id: string) => call<void>(former(id), { method: 'DELETE' })
export const publish = (id: string, version: number) =>
  call<Published>(`/documents/${encodeURIComponent(id)}/plan`, { method: 'POST', body: { version } })
const aMomentMs = 700

/** Asked again and again while a publication is under way. */
export const publicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['publication', id],
    queryFn: ({ signal }) => call<Publication>(`/documents/${encodeURIComponent(id)}/publication`, { signal }),
    refetchInterval: aMomentMs,
    staleTime: 0,
    gcTime: 0,
  })
export const fileAddress = (id: string) => `/api/documents/${encodeURIComponent(id)}/file`
