import { queryOptions } from '@tanstack/react-query'
import type { ReviewView } from '../../api/review.ts'
import type { ReviewMove } from '../../core/task/draft.ts'
import { call } from './call.ts'

const base = (id: string) => `/documents/${encodeURIComponent(id)}/review`

export const loadReview = (id: string, signal?: AbortSignal) => call<ReviewView>(base(id), { signal })
export const reviewQuery = (id: string) =>
  queryOptions({ queryKey: ['review', id], queryFn: ({ signal }) => loadReview(id, signal), staleTime: 0, gcTime: 0 })

export const sendMove = (id: string, version: number, move: ReviewMove) =>
  call<ReviewView>(`${base(id)}/moves`, { method: 'POST', body: { version, move } })
export const sendStep = (id: string, version: number, step: 'undo' | 'redo') =>
  call<ReviewView>(`${base(id)}/${step}`, { method: 'POST', body: { version } })
