import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { templatesQuery } from '../remote/reports.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import './report.css'

/** The forms of the own unit. */
export function FormsPage() {
  const say = useSay()
  const mayAdd = useMay('add-report-template')
  const list = useQuery(templatesQuery)
  useTitle(say('report-forms'))
  return (
    <div className="page stack">
      <p>
        <Link to="/reports">{say('reports')}</Link>
      </p>
      <div className="report-title">
        <h1>{say('report-forms')}</h1>
        {mayAdd && <Link to="/reports/forms/new">{say('form-new')}</Link>}
      </div>
      <p className="soft">{say('forms-intro')}</p>
      {list.isPending && <FreshLines />}
      {list.isError && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <StatePanel title={say('report-forms')}>
          <p>{say('forms-empty')}</p>
        </StatePanel>
      )}
      {list.data && list.data.items.length > 0 && (
        <ol className="report-lines paper">
          {list.data.items.map(form => (
            <li key={form.id}>
              <Link to="/reports/forms/$formId" params={{ formId: form.id }} className="report-line">
                <span className="report-line-title" lang="vi">
                  {form.title}
                </span>
                <span className="report-facts small soft">
                  <span>{say('form-version', { version: form.version })}</span>
                  <span>{say('form-cycles', { count: form.cycles })}</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
