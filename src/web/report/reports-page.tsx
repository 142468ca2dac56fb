import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReportPage } from '../../api/report.ts'
import { type ReportBox, reportBoxes } from '../../core/report/box.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { reportsQuery } from '../remote/reports.ts'
import { useMay } from '../remote/use-may.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { periodWords } from './period-words.ts'
import { ReportTags } from './report-tags.tsx'
import './report.css'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/reports')

/** The reports of the office, box by box: to fill in, to sign, come from below, to consolidate, sent. */
export function ReportsPage() {
  const say = useSay()
  const { box = 'write', q } = route.useSearch()
  const navigate = route.useNavigate()
  const mayOpen = useMay('open-report-cycle')
  useTitle(say('reports'))
  const list = useInfiniteQuery({ ...reportsQuery(box, q), placeholderData: former => former })
  const counts = list.data?.pages[0]?.counts
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  const total = q ? items.length : (counts?.[box] ?? items.length)
  return (
    <div className="page">
      <div className="title-row">
        <h1>{say('reports')}</h1>
        <nav className="row" aria-label={say('report-forms')}>
          <Link to="/reports/forms">{say('report-forms')}</Link>
          <Link to="/reports/papers">{say('paper-templates')}</Link>
          {mayOpen && <Link to="/reports/open">{say('report-open-cycle')}</Link>}
        </nav>
      </div>
      <div className="list-filters no-print">
        <SearchField
          label={say('reports-search')}
          value={q ?? ''}
          onSearch={next => void navigate({ search: ({ q: _q, ...rest }) => (next ? { ...rest, q: next } : rest), replace: true })}
        />
        <nav className="states" aria-label={say('reports-boxes')}>
          {reportBoxes.map(each => (
            <Link
              key={each}
              to="/reports"
              search={{ ...(each === 'write' ? {} : { box: each }), ...(q ? { q } : {}) }}
              replace
              activeOptions={exactly}
            >
              {say(`report-box-${each}`)} {counts && <span className="count">{counts[each]}</span>}
            </Link>
          ))}
        </nav>
      </div>
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say(q ? 'reports-none-found' : 'reports-empty')}>
            <p>{say(q ? 'plan-none-found-text' : `reports-empty-${box}`)}</p>
          </StatePanel>
        }
      >
        <Lines items={items} box={box} />
        <LoadMore shown={items.length} total={Math.max(total, items.length)} list={list} />
      </ListStates>
    </div>
  )
}

function Lines({ items, box }: { items: ReportPage['items']; box: ReportBox }) {
  const say = useSay()
  return (
    <ol className="lines paper">
      {items.map(item => (
        <li key={item.id}>
          <Link to="/reports/$reportId" params={{ reportId: item.id }} className="line">
            <span className="line-text" lang="vi">
              {item.title} · {periodWords(say, item.kind, item.period)}
            </span>
            <span className="line-facts small">
              <ReportTags report={item} />
              <span>{say('report-due', { day: showDay(item.dueOn) })}</span>
              {box === 'take' && <span>{item.unit.name}</span>}
              {box !== 'take' && item.receiver && <span className="soft">{say('report-to', { unit: item.receiver })}</span>}
              {item.level > 0 && <span className="soft">{say('report-below', { signed: item.belowSigned, below: item.below })}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
