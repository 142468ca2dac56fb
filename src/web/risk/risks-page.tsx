import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { risksQuery } from '../remote/risks.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { riskWords } from './risk-flags.tsx'
import '../inbox/inbox.css'
import './risk.css'

const route = getRouteApi('/signed/risks')
const exactly = { exact: true } as const

/** What of the work in hand may come late, and why. */
export function RisksPage() {
  const say = useSay()
  const { side = 'owed' } = route.useSearch()
  useTitle(say('risks'))
  const list = useQuery({ ...risksQuery(side), placeholderData: former => former })
  return (
    <div className="page">
      <h1>{say('risks')}</h1>
      <p className="soft">{say('risks-about')}</p>
      <nav className="states no-print" aria-label={say('risks')}>
        <Link to="/risks" search={{}} replace activeOptions={exactly}>
          {say('risks-owed')}
        </Link>
        <Link to="/risks" search={{ side: 'given' }} replace activeOptions={exactly}>
          {say('risks-given')}
        </Link>
      </nav>
      {list.isPending && <FreshLines />}
      {list.isError && !list.data && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && !list.data.items.length && (
        <StatePanel title={say('risks-none')}>
          <p>{say('risks-none-text')}</p>
        </StatePanel>
      )}
      {list.data && list.data.items.length > 0 && (
        <ol className="inbox paper">
          {list.data.items.map(item => (
            <li key={item.id}>
              <Link to="/obligations/$obligationId" params={{ obligationId: item.id }} className="inbox-line">
                <span className="inbox-text" lang="vi">
                  {item.text}
                </span>
                <span className="inbox-facts small">
                  <span>{say('notice-due', { day: showDay(item.lastDay) })}</span>
                  {side === 'given' && <span className="soft">{item.unit.name}</span>}
                  {item.flags.map(flag => (
                    <span key={flag.code} className="tag tag-open">
                      {riskWords(say, flag)}
                    </span>
                  ))}
                </span>
              </Link>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
