import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { UrgingPage } from '../../api/urging.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { urgingsQuery } from '../remote/urgings.ts'
import { useMay } from '../remote/use-may.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { nameOfUrging, numberOfUrging, Receipt } from './urging-words.tsx'
import '../piece/piece.css'
import './urging.css'

const route = getRouteApi('/signed/urgings')
const exactly = { exact: true } as const

/** What the unit wrote to others about overdue work, and what was written to it. */
export function UrgingsPage() {
  const say = useSay()
  const { box = 'received' } = route.useSearch()
  const mayIssue = useMay('issue-urging')
  useTitle(say('urgings'))
  const list = useInfiniteQuery({ ...urgingsQuery(box), placeholderData: former => former })
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page">
      <h1>{say('urgings')}</h1>
      <p className="soft">{say('urgings-about')}</p>
      <div className="list-filters list-bar no-print">
        <nav className="states" aria-label={say('urgings')}>
          <Link to="/urgings" search={{}} replace activeOptions={exactly}>
            {say('urgings-received')}
          </Link>
          <Link to="/urgings" search={{ box: 'sent' }} replace activeOptions={exactly}>
            {say('urgings-sent')}
          </Link>
        </nav>
        {mayIssue && (
          <Link to="/urgings/new" search={{}} className="button-link">
            {say('urging-new')}
          </Link>
        )}
      </div>
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say(`urgings-none-${box}`)}>
            <p>{say('urgings-none-text')}</p>
          </StatePanel>
        }
      >
        <ol className="lines paper">
          {items.map(item => (
            <Line key={item.id} urging={item} box={box} />
          ))}
        </ol>
        <LoadMore shown={items.length} list={list} />
      </ListStates>
    </div>
  )
}

function Line({ urging, box }: { urging: UrgingPage['items'][number]; box: 'received' | 'sent' }) {
  const say = useSay()
  return (
    <li>
      <Link to="/urgings/$urgingId" params={{ urgingId: urging.id }} className="line">
        <span className="line-text">
          {numberOfUrging(say, urging)} · {nameOfUrging(say, urging)} · {box === 'sent' ? urging.to.name : urging.unit.name}
        </span>
        <span className="line-facts small">
          <span>{showInstant(urging.issuedAt)}</span>
          <span>{say('urging-count', { count: urging.count })}</span>
          {urging.kind === 'report-up' && <span className="soft">{urging.debtor.name}</span>}
          <Receipt urging={urging} />
          {urging.answered && <span className="tag tag-accepted">{say('urging-answered')}</span>}
        </span>
      </Link>
    </li>
  )
}
