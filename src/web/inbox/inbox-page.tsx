import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ObligationPage } from '../../api/obligation.ts'
import { type Box, boxes } from '../../core/obligation/box.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { inboxQuery } from '../remote/obligations.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { StandingTag, TwinTags, termWords } from './term-words.tsx'
import './inbox.css'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/inbox')
type Counts = ObligationPage['counts']

/** What the office has to do, box by box, the most pressing first. */
export function InboxPage() {
  const say = useSay()
  const { box = 'new', q } = route.useSearch()
  const navigate = route.useNavigate()
  const mayExtendArea = useMay('extend-area')
  const mayWork = useMay('list-work')
  const mayRisks = useMay('list-risks')
  useTitle(say('inbox'))
  const list = useInfiniteQuery({ ...inboxQuery(box, q), placeholderData: former => former })
  const counts = list.data?.pages[0]?.counts
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  const total = q ? items.length : (counts?.[box] ?? items.length)
  return (
    <div className="page">
      <div className="title-row">
        <h1>{say('inbox')}</h1>
        <nav className="row small no-print" aria-label={say('inbox-more')}>
          {mayWork && (
            <Link to="/work" search={{ side: 'owed' }}>
              {say('inbox-to-work')}
            </Link>
          )}
          {mayRisks && <Link to="/risks">{say('risks')}</Link>}
          {mayExtendArea && <Link to="/area-extensions">{say('area')}</Link>}
        </nav>
      </div>
      <p className="soft">{say('inbox-about')}</p>
      <div className="list-filters no-print">
        <SearchField
          label={say('inbox-search')}
          value={q ?? ''}
          onSearch={next => void navigate({ search: ({ q: _q, ...rest }) => (next ? { ...rest, q: next } : rest), replace: true })}
        />
        <Boxes counts={counts} q={q} />
      </div>
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say(q ? 'inbox-none-found' : 'inbox-empty')}>
            <p>{say(q ? 'plan-none-found-text' : `inbox-empty-${box}`)}</p>
          </StatePanel>
        }
      >
        <Lines items={items} box={box} />
        <LoadMore shown={items.length} total={Math.max(total, items.length)} list={list} />
      </ListStates>
    </div>
  )
}

function Boxes({ counts, q }: { counts: Counts | undefined; q: string | undefined }) {
  const say = useSay()
  return (
    <nav className="states" aria-label={say('inbox-boxes')}>
      {boxes.map(box => (
        <Link
          key={box}
          to="/inbox"
          search={{ ...(box === 'new' ? {} : { box }), ...(q ? { q } : {}) }}
          replace
          activeOptions={exactly}
          className={box === 'overdue' && counts?.overdue ? 'box-late' : ''}
        >
          {say(`box-${box}`)} {counts && <span className="count">{counts[box]}</span>}
        </Link>
      ))}
    </nav>
  )
}

function Lines({ items, box }: { items: ObligationPage['items']; box: Box }) {
  const say = useSay()
  return (
    <ol className="lines paper">
      {items.map(item => (
        <li key={item.id}>
          <Link to="/obligations/$obligationId" params={{ obligationId: item.id }} className="line">
            <span className="line-text" lang="vi">
              {item.text}
            </span>
            <span className="line-facts small">
              <StandingTag obligation={item} />
              <span>{termWords(say, item)}</span>
              <TwinTags twins={item.twins} />
              <span className="soft">
                {say(`part-${item.part}`)} · {box === 'judge' || box === 'asked' ? item.unit.name : item.assigner}
                {item.plan && ` · ${item.plan}`}
              </span>
              {(box === 'waiting' || box === 'judge') && <span className="tag">{say(`obligation-${item.state}`)}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  )
}
