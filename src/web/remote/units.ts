import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type {
  LoadedUnits,
  OpenedUnit,
  UnitChanged,
  UnitGroupBody,
  UnitGroups,
  UnitImported,
  UnitImportReport,
  UnitOrder,
  UnitPage,
  UnitPreview,
} from '../../api/unit.ts'
import { call, query } from './call.ts'

export interface UnitFilter {
  readonly q?: string | undefined
  readonly kind?: string | undefined
  readonly day?: string | undefined
  /** A unit's id, or `root`. */
  readonly below?: string | undefined
  /** What an act made, changed or ended. */
  readonly act?: string | undefined
  readonly group?: string | undefined
}

/** Every key of the tree begins so: after a change, all of it is asked again. */
export const unitsKey = ['units'] as const

export const unitsQuery = (filter: UnitFilter, limit = 60) =>
  infiniteQueryOptions({
    queryKey: [...unitsKey, 'list', filter, limit],
    queryFn: ({ pageParam, signal }) => call<UnitPage>(`/units${query({ ...filter, after: pageParam, limit })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    staleTime: 30_000,
  })

export const unitChoiceQuery = (q: string) =>
  queryOptions({
    queryKey: [...unitsKey, 'choice', q],
    queryFn: ({ signal }) => call<UnitPage>(`/units${query({ q, limit: 12 })}`, { signal }),
    staleTime: 30_000,
  })

export const unitQuery = (id: string, day: string | undefined) =>
  queryOptions({
    queryKey: [...unitsKey, 'one', id, day ?? ''],
    queryFn: ({ signal }) => call<OpenedUnit>(`/units/${encodeURIComponent(id)}${query({ day })}`, { signal }),
    staleTime: 30_000,
  })

export const loadNational = (offices: boolean) => call<LoadedUnits>('/units/vietnam', { method: 'POST', body: { offices } })
export const previewChange = (id: string, order: UnitOrder) =>
  call<UnitPreview>(`/units/${encodeURIComponent(id)}/changes/preview`, { method: 'POST', body: order })
export const sendChange = (id: string, order: UnitOrder) =>
  call<UnitChanged>(`/units/${encodeURIComponent(id)}/changes`, { method: 'POST', body: order })
export const undoChange = (id: string, actId: string) =>
  call<void>(`/units/${encodeURIComponent(id)}/undo`, { method: 'POST', body: { actId } })

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

export const tryTable = (file: File, day: string) =>
  call<UnitImportReport>(`/units/import/check${query({ day })}`, { method: 'POST', body: formOf(file) })
export const sendTable = (file: File, day: string, basis: string) =>
  call<UnitImported>(`/units/import${query({ day, basis })}`, { method: 'POST', body: formOf(file) })

/** Where a browser gets the table of a tree or a part of it. */
export const exportAddress = (format: 'xlsx' | 'csv', day: string | undefined, below?: string) =>
  `/api/units/export${query({ format, day, below })}`

export const unitGroupsQuery = queryOptions({
  queryKey: [...unitsKey, 'groups'],
  queryFn: ({ signal }) => call<UnitGroups>('/units/groups', { signal }),
})
export const sendGroup = (group: UnitGroupBody) => call<{ id: string }>('/units/groups', { method: 'POST', body: group })
export const changeGroup = (id: string, group: UnitGroupBody) =>
  call<{ id: string }>(`/units/groups/${encodeURIComponent(id)}`, { method: 'PUT', body: group })
export const deleteGroup = (id: string) => call<void>(`/units/groups/${encodeURIComponent(id)}`, { method: 'DELETE' })
