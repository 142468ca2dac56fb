import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ListStates } from '../piece/list-states.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
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
  const items = list.data?.items ?? []
  useTitle(say('report-forms'))
  return (
    <div className="page stack">
      <p>
        <Link to="/reports">{say('reports')}</Link>
      </p>
      <div className="title-row">
        <h1>{say('report-forms')}</h1>
        {mayAdd && <Link to="/reports/forms/new">{say('form-new')}</Link>}
      </div>
      <p className="soft">{say('forms-intro')}</p>
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say('forms-none')}>
            <p>{say('forms-empty')}</p>
          </StatePanel>
        }
      >
        <ol className="lines paper">
          {items.map(form => (
            <li key={form.id}>
              <Link to="/reports/forms/$formId" params={{ formId: form.id }} className="line">
                <span className="line-text" lang="vi">
                  {form.title}
                </span>
                <span className="line-facts small soft">
                  <span>{say('form-version', { version: form.version })}</span>
                  <span>{say('form-cycles', { count: form.cycles })}</span>
                </span>
              </Link>
            </li>
          ))}
        </ol>
      </ListStates>
    </div>
  )
}
