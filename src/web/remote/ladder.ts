import { queryOptions } from '@tanstack/react-query'
import type { Ladder, LadderTrial } from '../../api/ladder.ts'
import type { LadderSettings } from '../../core/reminding/ladder-settings.ts'
import { call } from './call.ts'

export const ladderQuery = queryOptions({
  queryKey: ['ladder'],
  queryFn: ({ signal }) => call<Ladder>('/ladder', { signal }),
})

export const previewLadder = (settings: LadderSettings | null) =>
  call<LadderTrial>('/ladder/preview', { method: 'POST', body: { settings } })

export const changeLadder = (change: { readonly version: number; readonly settings: LadderSettings | null }) =>
  call<void>('/ladder', { method: 'PUT', body: change })
