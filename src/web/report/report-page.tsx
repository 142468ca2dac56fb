import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import type { ReturnMark, ReturnTarget } from '../../core/report/submission.ts'
import { type Fact, Facts } from '../piece/facts.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { reportQuery } from '../remote/reports.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { Completeness } from './completeness.tsx'
import { EntrySheet } from './entry-sheet.tsx'
import { Gathering } from './gathering.tsx'
import { LateWindows } from './late-windows.tsx'
import { periodWords } from './period-words.ts'
import { Questions } from './questions.tsx'
import { ReportActs } from './report-acts.tsx'
import { ReportDuties } from './report-duties.tsx'
import { ReportChanges, ReportSteps } from './report-history.tsx'
import { ReportPapers } from './report-papers.tsx'
import { ReportTags } from './report-tags.tsx'
import { ReportView } from './report-view.tsx'
import { ReportWriting } from './report-writing.tsx'
import { sameTarget } from './targets.ts'
import './report.css'

const route = getRouteApi('/signed/reports/$reportId')

/** One report: written where it is open, looked at where it is not, consolidated where others report to it. */
export function ReportPage() {
  const { reportId } = route.useParams()
  const found = useQuery(reportQuery(reportId))
  if (!found.data) return <UnopenedPage asked={found} />
  return <Opened key={reportId} report={found.data} />
}

export const refreshReport = (id: string): Promise<unknown> =>
  Promise.all([
    queryClient.refetchQueries({ queryKey: ['report', id] }),
    queryClient.invalidateQueries({ queryKey: ['consolidation', id] }),
    queryClient.invalidateQueries({ queryKey: ['reports'] }),
  ])

function Opened({ report }: { report: OpenedReport }) {
  const say = useSay()
  const { view } = route.useSearch()
  const [marks, setMarks] = useState<readonly ReturnMark[] | null>(null)
  const [gaps, setGaps] = useState<readonly string[] | null>(null)
  const [taken, setTaken] = useState(0)
  const title = `${report.title} · ${periodWords(say, report.kind, report.period)}`
  useTitle(title)
  const refresh = () => refreshReport(report.id)
  const toggle = (target: ReturnTarget) =>
    setMarks(former => {
      const known = former ?? []
      const rest = known.filter(mark => !sameTarget(mark.target, target))
      return rest.length < known.length ? rest : [...known, { target, reason: '' }]
    })
  const marking = marks === null ? null : { marks, toggle }
  const acts = (flush: () => Promise<boolean>, errors: number): ReactNode => (
    <ReportActs
      report={report}
      marks={marks}
      gaps={gaps}
      errors={errors}
      flush={flush}
      onMarks={setMarks}
      onDone={() => {
        setMarks(null)
        setGaps(null)
        return refresh()
      }}
    />
  )
  const writes = report.sides.includes('writer') && (report.state === 'draft' || report.state === 'returned')
  const side = (
    <>
      {writes && (
        <EntrySheet
          report={report}
          onDone={async () => {
            await refresh()
            setTaken(sheets => sheets + 1)
          }}
        />
      )}
      {(report.level > 0 || (report.sides.includes('receiver') && report.facts.approved)) && <Questions report={report} />}
      <ReportDuties report={report} />
      <ReportPapers report={report} />
      <LateWindows report={report} onDone={refresh} />
      <ReportChanges report={report} />
      <ReportSteps report={report} />
    </>
  )
  return (
    <div className="page report">
      <ReportHead report={report} title={title} />
      {view === 'progress' && report.level > 0 ? (
        <Completeness reportId={report.id} kind={report.kind} />
      ) : report.level > 0 ? (
        <Gathering
          key={`${report.id} ${report.state} ${taken}`}
          report={report}
          writes={writes}
          marking={marking}
          acts={acts}
          side={side}
          onGaps={setGaps}
        />
      ) : writes ? (
        <ReportWriting
          key={`${report.id} ${report.state} ${taken} ${Object.keys(report.origins).length}`}
          report={report}
          acts={acts}
          side={side}
          onReload={refresh}
        />
      ) : (
        <ReportView report={report} marking={marking} acts={acts(async () => true, 0)} side={side} />
      )}
    </div>
  )
}

const exactly = { exact: true, includeSearch: true } as const

function ReportHead({ report, title }: { report: OpenedReport; title: string }) {
  const say = useSay()
  const { cell } = route.useSearch()
  const { dueOn, closesOn, submittedOn, data } = report
  const due = closesOn === dueOn ? showDay(dueOn) : say('report-due-window', { day: showDay(dueOn), until: showDay(closesOn) })
  const facts: Fact[] = [
    ['report-unit', report.unit.name],
    ['report-receiver', report.receiver?.name],
    ['report-data', say('report-data-span', { start: showDay(data.start), end: showDay(data.end) })],
    ['report-due-day', due],
    ['report-submitted-on', submittedOn && showDay(submittedOn)],
  ]
  return (
    <header className="report-head">
      <p>
        <Link to="/reports">{say('reports')}</Link>
      </p>
      <h1 lang="vi">{title}</h1>
      <p className="row">
        <ReportTags report={report} />
        {report.changesAfterApproval > 0 && (
          <span className="tag tag-open">{say('report-changes-after', { count: report.changesAfterApproval })}</span>
        )}
      </p>
      <Facts facts={facts} />
      {report.excuse && (
        <p className="note" lang="vi">
          {report.excuse}
        </p>
      )}
      {report.level > 0 && (
        <nav className="states no-print" aria-label={say('report-views')}>
          <Link to="/reports/$reportId" params={{ reportId: report.id }} search={cell ? { cell } : {}} activeOptions={exactly}>
            {say('report-view-content')}
          </Link>
          <Link
            to="/reports/$reportId"
            params={{ reportId: report.id }}
            search={{ view: 'progress' }}
            activeOptions={{ includeSearch: true }}
          >
            {say('report-view-progress')}
          </Link>
        </nav>
      )}
    </header>
  )
}
