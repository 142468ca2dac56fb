import { infiniteQueryOptions } from '@tanstack/react-query'
import type { AreaPage, AreaPreview, AreaRequest } from '../../api/area-extension.ts'
import { call, query } from './call.ts'

export const areaActsQuery = infiniteQueryOptions({
  queryKey: ['area-extensions'],
  queryFn: ({ pageParam, signal }) => call<AreaPage>(`/area-extensions${query({ after: pageParam, limit: 20 })}`, { signal }),
  initialPageParam: null as string | null,
  getNextPageParam: page => page.next,
})

export const previewArea = (request: AreaRequest) => call<AreaPreview>('/area-extensions/preview', { method: 'POST', body: request })
export const extendArea = (request: AreaRequest) =>
  call<{ id: string; total: number }>('/area-extensions', { method: 'POST', body: request })
export const undoArea = (id: string, reason: string) =>
  call<void>(`/area-extensions/${encodeURIComponent(id)}/undo`, { method: 'POST', body: { reason } })
