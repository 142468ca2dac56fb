import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { OpenedPlan, PlanPage, PlanTaskListQuery, PlanTaskPage } from '../../api/plan.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { call, query } from './call.ts'
import { takeFile } from './take-file.ts'

export type PlanTaskFilter = Pick<PlanTaskListQuery, 'q' | 'agency' | 'role' | 'due' | 'kind'>

export const plansQuery = (q: string | undefined, whose: UnitRelation | undefined) =>
  infiniteQueryOptions({
    queryKey: ['plans', q ?? '', whose ?? ''],
    queryFn: ({ pageParam, signal }) => call<PlanPage>(`/plans${query({ q, whose, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

export const planQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => call<OpenedPlan>(`/plans/${encodeURIComponent(id)}`, { signal }),
    staleTime: 60_000,
  })

export const planTasksQuery = (id: string, filter: PlanTaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['plan-tasks', id, filter],
    queryFn: ({ pageParam, signal }) =>
      call<PlanTaskPage>(`/plans/${encodeURIComponent(id)}/tasks${query({ ...filter, after: pageParam, limit: 100 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

/** Where a browser gets what a plan gives to whom, as a file. */
export const planExportAddress = (id: string, format: 'docx' | 'pdf' | 'xlsx') =>
  `/api/plans/${encodeURIComponent(id)}/export${query({ format })}`
export const fillPlanTemplate = (id: string, template: File) => takeFile(`/plans/${encodeURIComponent(id)}/export`, template)
