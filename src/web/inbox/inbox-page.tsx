import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ObligationPage } from '../../api/obligation.ts'
import { type Box, boxes } from '../../core/obligation/box.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { inboxQuery } from '../remote/obligations.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { StandingTag, termWords } from './term-words.tsx'
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
  useTitle(say('inbox'))
  const list = useInfiniteQuery({ ...inboxQuery(box, q), placeholderData: former => former })
  const counts = list.data?.pages[0]?.counts
  return (
    <div className="page">
      <h1>{say('inbox')}</h1>
      <div className="list-filters no-print">
        <SearchField
          label={say('inbox-search')}
          value={q ?? ''}
          onSearch={next => void navigate({ search: ({ q: _q, ...rest }) => (next ? { ...rest, q: next } : rest), replace: true })}
        />
        <Boxes counts={counts} q={q} />
        {mayExtendArea && <Link to="/area-extensions">{say('area')}</Link>}
        <Link to="/work" search={{ side: 'owed' }} className="small">
          {say('inbox-to-work')}
        </Link>
      </div>
      {list.isPending && <FreshLines />}
      {list.isError && !list.data && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <Lines
          pages={list.data.pages}
          box={box}
          found={Boolean(q)}
          hasNext={list.hasNextPage}
          busy={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
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

interface LinesProps {
  readonly pages: readonly ObligationPage[]
  readonly box: Box
  readonly found: boolean
  readonly hasNext: boolean
  readonly busy: boolean
  readonly onMore: () => void
}

function Lines({ pages, box, found, hasNext, busy, onMore }: LinesProps) {
  const say = useSay()
  const items = pages.flatMap(page => page.items)
  const total = found ? items.length : (pages[0]?.counts[box] ?? items.length)
  if (!items.length)
    return (
      <StatePanel title={say(found ? 'inbox-none-found' : 'inbox-empty')}>
        <p>{say(found ? 'plan-none-found-text' : `inbox-empty-${box}`)}</p>
      </StatePanel>
    )
  return (
    <>
      <ol className="inbox paper">
        {items.map(item => (
          <li key={item.id}>
            <Link to="/obligations/$obligationId" params={{ obligationId: item.id }} className="inbox-line">
              <span className="inbox-text" lang="vi">
                {item.text}
              </span>
              <span className="inbox-facts small">
                <StandingTag obligation={item} />
                <span>{termWords(say, item)}</span>
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
      <LoadMore shown={items.length} total={Math.max(total, items.length)} hasNext={hasNext} busy={busy} onMore={onMore} />
    </>
  )
}
