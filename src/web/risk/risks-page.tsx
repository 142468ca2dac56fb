import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { ListStates } from '../piece/list-states.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { risksQuery } from '../remote/risks.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { riskWords } from './risk-flags.tsx'
import '../piece/piece.css'

const route = getRouteApi('/signed/risks')
const exactly = { exact: true } as const

/** What of the work in hand may come late, and why. */
export function RisksPage() {
  const say = useSay()
  const { side = 'owed' } = route.useSearch()
  useTitle(say('risks'))
  const list = useQuery({ ...risksQuery(side), placeholderData: former => former })
  const items = list.data?.items ?? []
  return (
    <div className="page">
      <h1>{say('risks')}</h1>
      <p className="soft">{say('risks-about')}</p>
      <div className="list-filters no-print">
        <nav className="states" aria-label={say('risks')}>
          <Link to="/risks" search={{}} replace activeOptions={exactly}>
            {say('risks-owed')}
          </Link>
          <Link to="/risks" search={{ side: 'given' }} replace activeOptions={exactly}>
            {say('risks-given')}
          </Link>
        </nav>
      </div>
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say('risks-none')}>
            <p>{say('risks-none-text')}</p>
          </StatePanel>
        }
      >
        <ol className="lines paper">
          {items.map(item => (
            <li key={item.id}>
              <Link to="/obligations/$obligationId" params={{ obligationId: item.id }} className="line">
                <span className="line-text" lang="vi">
                  {item.text}
                </span>
                <span className="line-facts small">
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
      </ListStates>
    </div>
  )
}
