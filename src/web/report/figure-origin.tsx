import { CloseButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedReport } from '../../api/report.ts'
import { showFigure } from '../../core/report/read-figure.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { originQuery } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'
import { cellName } from './finding-words.ts'

const route = getRouteApi('/signed/reports/$reportId')

/** Says where a figure or a section was taken from, and leads there; nothing where it was typed in. */
export function OriginLink({ report: { origins, id }, at }: { report: OpenedReport; at: string }) {
  const say = useSay()
  const origin = origins[at]
  if (!origin) return null
  if (origin.type !== 'progress') return <>{say(`report-origin-${origin.type}`, { about: origin.about })}</>
  return (
    <Link to="/reports/$reportId" params={{ reportId: id }} search={{ cell: at }} replace resetScroll={false} title={origin.about}>
      {say('report-origin-short')}
    </Link>
  )
}

interface OriginProps {
  readonly report: OpenedReport
  /** The part of the report that it stands under: a section, or a table whose cells are asked for. */
  readonly part: string
}

/** Where the figure that the address names comes from: the work behind it, and what shows it. */
export function FigureOrigin({ report, part }: OriginProps) {
  const { cell: at } = route.useSearch()
  const isHere = at !== undefined && (at === part || at.startsWith(`${part}.`)) && report.origins[at]?.type === 'progress'
  return isHere ? <Origin reportId={report.id} at={at} isCell={at !== part} /> : null
}

function Origin({ reportId, at, isCell }: { readonly reportId: string; readonly at: string; readonly isCell: boolean }) {
  const say = useSay()
  const navigate = route.useNavigate()
  const found = useQuery(originQuery(reportId, at))
  const title = isCell ? say('source-title', { cell: cellName(at) }) : say('origin-title')
  return (
    <section className="sources paper" aria-label={title}>
      <div className="row sources-head">
        <h3>{title}</h3>
        <CloseButton
          size="sm"
          aria-label={say('close')}
          onClick={() => void navigate({ search: ({ cell: _cell, ...rest }) => rest, replace: true, resetScroll: false })}
        />
      </div>
      {found.isPending && <FreshLines count={2} />}
      {found.isError && <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.work.length === 0 && <p className="small">{say('origin-none')}</p>}
      <ul className="origin-work">
        {found.data?.work.map(work => (
          <li key={work.id}>
            <p>
              {work.mayOpen ? (
                <Link to="/obligations/$obligationId" params={{ obligationId: work.id }} lang="vi">
                  {work.task}
                </Link>
              ) : (
                <span lang="vi">{work.task}</span>
              )}
              {work.plan && <span className="small soft"> · {work.plan}</span>}
            </p>
            {work.atEnd !== null && (
              <p className="small">{say('origin-amount', { before: showFigure(work.before ?? '0'), end: showFigure(work.atEnd) })}</p>
            )}
            {work.mayOpen && (
              <p className="small soft">
                {work.evidence.length
                  ? say('origin-evidence', { names: work.evidence.map(({ name }) => name).join('; ') })
                  : say('origin-evidence-none')}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
