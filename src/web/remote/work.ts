import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { SavedWorkFilters, ScorePage, WorkCounts, WorkDays, WorkMoved, WorkMoveRequest, WorkPage, WorkTried } from '../../api/work.ts'
import type { WorkChanges } from '../../api/work-change.ts'
import type { ChangeGroup } from '../../core/obligation/change.ts'
import type { WorkFilterAddress } from '../address/work-address.ts'
import { call, query } from './call.ts'

/** Every key of lists of work begins so: after a move, all are asked again. */
export const workKey = ['work'] as const

const page = 50

export const workQuery = (filter: WorkFilterAddress) =>
  infiniteQueryOptions({
    queryKey: [...workKey, 'list', filter],
    queryFn: ({ pageParam, signal }) => call<WorkPage>(`/work${query({ ...filter, after: pageParam, limit: page })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  })

export const workCountsQuery = (filter: WorkFilterAddress) =>
  queryOptions({
    queryKey: [...workKey, 'counts', filter],
    queryFn: ({ signal }) => call<WorkCounts>(`/work/counts${query({ ...filter })}`, { signal }),
  })

export const workChangesQuery = (filter: WorkFilterAddress, since: string | undefined, group: ChangeGroup | undefined) =>
  infiniteQueryOptions({
    queryKey: [...workKey, 'changes', filter, since ?? '', group ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call<WorkChanges>(`/work/changes${query({ ...filter, since, group, after: pageParam, limit: page })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  })

export const workDaysQuery = (filter: WorkFilterAddress, from: string, to: string) =>
  queryOptions({
    queryKey: [...workKey, 'days', filter, from, to],
    queryFn: ({ signal }) => call<WorkDays>(`/work/days${query({ ...filter, from, to })}`, { signal }),
  })

export const scorePagesQuery = (unitId: string, line: 'territory' | 'sector', plan: string | undefined) =>
  infiniteQueryOptions({
    queryKey: [...workKey, 'score', unitId, line, plan ?? ''],
    queryFn: ({ pageParam, signal }) =>
      call<ScorePage>(`/units/${encodeURIComponent(unitId)}/score${query({ line, plan, after: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: last => last.next,
  })

export const savedFiltersQuery = queryOptions({
  queryKey: [...workKey, 'filters'],
  queryFn: ({ signal }) => call<SavedWorkFilters>('/work/filters', { signal }),
})

export const saveFilter = (name: string, address: string, isOffices: boolean) =>
  call<{ id: string }>('/work/filters', { method: 'POST', body: { name, address, isOffices } })
export const deleteFilter = (id: string) => call<void>(`/work/filters/${encodeURIComponent(id)}`, { method: 'DELETE' })

const mostAtOnce = 200
const slices = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / mostAtOnce) }, (_, at) => items.slice(at * mostAtOnce, (at + 1) * mostAtOnce))

export type WorkItems = WorkMoveRequest['items']

/** However many: the server takes them a few hundred at a time. */
export async function tryWorkMoves(items: WorkItems, move: WorkMoveRequest['move']): Promise<WorkTried> {
  const answers: WorkTried[] = []
  for (const slice of slices(items))
    answers.push(await call<WorkTried>('/work/moves/try', { method: 'POST', body: { items: slice, move } }))
  return { can: answers.flatMap(({ can }) => can), refused: answers.flatMap(({ refused }) => refused), criteria: sumCriteria(answers) }
}

/** Slices tell of the same results. */
function sumCriteria(answers: readonly WorkTried[]): WorkTried['criteria'] {
  const found = new Map<string, WorkTried['criteria'][number]>()
  for (const each of answers.flatMap(({ criteria }) => criteria)) {
    const former = found.get(each.text)
    const reached = each.reached === null ? null : each.reached + (former?.reached ?? 0)
    found.set(each.text, { text: each.text, total: each.total + (former?.total ?? 0), reached })
  }
  return [...found.values()]
}

/** What goes with a move on many. */
export type WorkMoveMore = Pick<WorkMoveRequest, 'move' | 'words' | 'met'>

export async function sendWorkMoves(items: WorkItems, more: WorkMoveMore, onDone: (done: number) => void): Promise<WorkMoved> {
  const answers: WorkMoved[] = []
  for (const slice of slices(items)) {
    answers.push(await call<WorkMoved>('/work/moves', { method: 'POST', body: { items: slice, ...more } }))
    onDone(answers.reduce((sum, { done, refused }) => sum + done.length + refused.length, 0))
  }
  return { done: answers.flatMap(({ done }) => done), refused: answers.flatMap(({ refused }) => refused) }
}

export const workExportAddress = (filter: WorkFilterAddress, format: 'csv' | 'xlsx') => `/api/work/export${query({ ...filter, format })}`
