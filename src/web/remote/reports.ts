import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type {
  CompletenessView,
  ConsolidationView,
  FigureView,
  FillRequest,
  OpenedReport,
  OriginView,
  Questions,
  ReportMoveRequest,
  ReportPage,
} from '../../api/report.ts'
import type { OpenedIssue } from '../../api/report-issue.ts'
import type { CycleRequest, DutyList, OpenedTemplate, TemplatePage } from '../../api/report-template.ts'
import type { ReportBox } from '../../core/report/box.ts'
import type { ReportIssue } from '../../core/report/report-paper.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { call, query } from './call.ts'

export const reportsQuery = (box: ReportBox, q: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['reports', box, q ?? ''],
    queryFn: ({ pageParam, signal }) => call<ReportPage>(`/reports${query({ box, q, after: pageParam, limit: 50 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })

const place = (id: string) => `/reports/${encodeURIComponent(id)}`

export const reportQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id], queryFn: ({ signal }) => call<OpenedReport>(place(id), { signal }), staleTime: 0 })

/** What comes in while the page is open shows by itself. */
const freshMs = 15_000

export const consolidationQuery = (id: string) =>
  queryOptions({
    queryKey: ['consolidation', id],
    queryFn: ({ signal }) => call<ConsolidationView>(`${place(id)}/consolidation`, { signal }),
    refetchInterval: freshMs,
  })

export const figureQuery = (id: string, cell: string) =>
  queryOptions({
    queryKey: ['consolidation', id, cell],
    queryFn: ({ signal }) => call<FigureView>(`${place(id)}/consolidation/${encodeURIComponent(cell)}`, { signal }),
  })

export const originQuery = (id: string, at: string) =>
  queryOptions({
    queryKey: ['report', id, 'origin', at],
    queryFn: ({ signal }) => call<OriginView>(`${place(id)}/origins/${encodeURIComponent(at)}`, { signal }),
  })

export const questionsQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id, 'questions'], queryFn: ({ signal }) => call<Questions>(`${place(id)}/questions`, { signal }) })

export const completenessQuery = (id: string, q: string | undefined, missing: boolean) =>
  infiniteQueryOptions({
    queryKey: ['completeness', id, q ?? '', missing],
    queryFn: ({ pageParam, signal }) =>
      call<CompletenessView>(
        `${place(id)}/completeness${query({ q, missing: missing ? 'true' : undefined, after: pageParam, limit: 100 })}`,
        {
          signal,
        },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
    refetchInterval: freshMs,
  })

export const sendContent = (id: string, request: FillRequest) =>
  call<{ version: number }>(`${place(id)}/content`, { method: 'PATCH', body: request })
export const takeOverWork = (id: string, version: number, key: string) =>
  call<{ version: number; filled: number }>(`${place(id)}/prefill`, { method: 'POST', body: { version, key } })
export const sendReportMove = (id: string, request: ReportMoveRequest) =>
  call<{ version: number }>(`${place(id)}/moves`, { method: 'POST', body: request })
export const askForWindow = (id: string, until: string, reason: string) =>
  call<{ id: string }>(`${place(id)}/windows`, { method: 'POST', body: { until, reason } })
export const answerForWindow = (id: string, windowId: string, granted: boolean, words: string) =>
  call<void>(`${place(id)}/windows/${encodeURIComponent(windowId)}/answer`, { method: 'POST', body: { granted, words } })

export const issueQuery = (id: string) =>
  queryOptions({ queryKey: ['report', id, 'issue'], queryFn: ({ signal }) => call<OpenedIssue>(`${place(id)}/issue`, { signal }) })
export const sendIssue = (id: string, issue: ReportIssue, template: string | undefined) =>
  call<{ sha256: string }>(`${place(id)}/issue${query({ template })}`, { method: 'POST', body: issue })
export function sendSigned(id: string, file: File): Promise<void> {
  const form = new FormData()
  form.append('file', file)
  return call<void>(`${place(id)}/issue/signed`, { method: 'POST', body: form })
}
/** Where a browser gets a report as a document. */
export const documentAddress = (id: string, format: 'docx' | 'pdf' | 'xlsx' | 'signed', template?: string) =>
  `/api${place(id)}/documents/${format}${query({ template })}`

export const templatesQuery = queryOptions({
  queryKey: ['report-templates'],
  queryFn: ({ signal }) => call<TemplatePage>('/report-templates?limit=200', { signal }),
})
export const templateQuery = (id: string) =>
  queryOptions({
    queryKey: ['report-templates', id],
    queryFn: ({ signal }) => call<OpenedTemplate>(`/report-templates/${encodeURIComponent(id)}`, { signal }),
    staleTime: 0,
  })
export const sendTemplate = (template: ReportTemplate) =>
  call<{ id: string; version: number }>('/report-templates', { method: 'POST', body: { template } })
export const sendTemplateVersion = (id: string, version: number, template: ReportTemplate) =>
  call<{ id: string; version: number }>(`/report-templates/${encodeURIComponent(id)}`, { method: 'PUT', body: { version, template } })

export const dutiesQuery = queryOptions({
  queryKey: ['report-duties'],
  queryFn: ({ signal }) => call<DutyList>('/report-duties', { signal }),
})
export const sendCycle = (request: CycleRequest) => call<{ id: string; units: number }>('/report-cycles', { method: 'POST', body: request })
export const sendRegime = (taskId: string, opensItself: boolean) =>
  call<void>(`/report-duties/${encodeURIComponent(taskId)}`, { method: 'PUT', body: { opensItself } })
