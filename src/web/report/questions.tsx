import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OpenedReport } from '../../api/report.ts'
import { cellsOf } from '../../core/report/cells.ts'
import { showFigure } from '../../core/report/read-figure.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { questionsQuery } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'

/** Figures to ask about before a report is taken, each with the rule that found it. They are questions: a figure may well be right. */
export function Questions({ report }: { report: OpenedReport }) {
  const say = useSay()
  const found = useQuery(questionsQuery(report.id))
  const names = new Map(
    cellsOf(report.template).map(({ key, row, column }) => [key, say('report-cell-label', { row: row.title, column: column.title })]),
  )
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">
        {say('questions-title')} {found.data && found.data.total > 0 && <span className="count">{found.data.total}</span>}
      </h2>
      {found.isPending && <FreshLines count={2} />}
      {found.isError && <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.total === 0 && <p className="small soft">{say('questions-none')}</p>}
      {found.data && found.data.total > 0 && (
        <>
          <p className="small soft">{say('questions-hint')}</p>
          <ul className="report-findings small questions">
            {found.data.items.map(({ unit, reportId, cell, rule, value, against }) => (
              <li key={`${reportId} ${cell} ${rule}`}>
                {reportId === report.id ? (
                  <strong lang="vi">{names.get(cell)}</strong>
                ) : (
                  <>
                    <Link to="/reports/$reportId" params={{ reportId }} search={{}}>
                      {unit.name}
                    </Link>
                    <span lang="vi"> · {names.get(cell)}</span>
                  </>
                )}
                <p className="soft">{say(`question-${rule}`, { value: showFigure(value), against: showFigure(against) })}</p>
              </li>
            ))}
          </ul>
          {found.data.total > found.data.items.length && (
            <p className="small soft">{say('questions-more', { count: found.data.total - found.data.items.length })}</p>
          )}
        </>
      )}
    </section>
  )
}
