import { Button, Checkbox } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { NoticePage } from '../../api/notice.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { tellProblem } from '../piece/tell-problem.ts'
import { useTitle } from '../piece/use-title.ts'
import { markRead, noticesQuery, wishForMail } from '../remote/notices.ts'
import { queryClient } from '../remote/query-client.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import '../piece/piece.css'
import './notices.css'

const route = getRouteApi('/signed/notices')
const exactly = { exact: true } as const
type Notice = NoticePage['items'][number]

const freshen = () => queryClient.invalidateQueries({ queryKey: ['notices'] })

/** What the unit was told of its work, day by day, and whether this office has seen it. */
export function NoticesPage() {
  const say = useSay()
  const { unread } = route.useSearch()
  useTitle(say('notices'))
  const list = useInfiniteQuery({ ...noticesQuery(unread === 'yes'), placeholderData: former => former })
  const first = list.data?.pages[0]
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page">
      <h1>{say('notices')}</h1>
      <p className="soft">
        {say('notices-about')} <Link to="/risks">{say('risks')}</Link> · <Link to="/notices/ladder">{say('ladder')}</Link>
      </p>
      <Bar first={first} />
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say(unread === 'yes' ? 'notices-none-unread' : 'notices-none')}>
            <p>{say('notices-none-text')}</p>
          </StatePanel>
        }
      >
        {[...Map.groupBy(items, ({ day }) => day)].map(([day, notices]) => (
          <Day key={day} day={day} notices={notices} />
        ))}
        <LoadMore shown={items.length} list={list} />
      </ListStates>
    </div>
  )
}

function Bar({ first }: { first: NoticePage | undefined }) {
  const say = useSay()
  const { unread } = route.useSearch()
  const reading = useMutation({
    mutationFn: () => markRead(null),
    onSuccess: freshen,
    onError: tellProblem,
  })
  const wish = useMutation({ mutationFn: wishForMail, onSuccess: freshen, onError: tellProblem })
  return (
    <div className="list-filters list-bar no-print">
      <nav className="states" aria-label={say('notices')}>
        <Link to="/notices" search={{}} replace activeOptions={exactly}>
          {say('any')}
        </Link>
        <Link to="/notices" search={{ unread: 'yes' }} replace activeOptions={exactly}>
          {say('notices-only-unread')} {first && <span className="count">{first.unreadIsMore ? '99+' : first.unread}</span>}
        </Link>
      </nav>
      {first && (
        <Checkbox
          label={say('notices-mail')}
          checked={wish.isPending ? wish.variables : first.mail}
          onChange={event => wish.mutate(event.currentTarget.checked)}
        />
      )}
      <Button
        variant="default"
        size="sm"
        disabled={unread !== 'yes' && first?.unread === 0}
        loading={reading.isPending}
        onClick={() => reading.mutate()}
      >
        {say('notices-mark-all')}
      </Button>
    </div>
  )
}

function Day({ day, notices }: { day: string; notices: readonly Notice[] }) {
  return (
    <section>
      <h2 className="notice-day">{showDay(day)}</h2>
      <ol className="lines paper">
        {notices.map(notice => (
          <Line key={notice.id} notice={notice} />
        ))}
      </ol>
    </section>
  )
}

function Line({ notice }: { notice: Notice }) {
  const say = useSay()
  const isLate = notice.rung.startsWith('overdue')
  const see = () => {
    if (!notice.read) void markRead([notice.id]).then(freshen, () => undefined)
  }
  return (
    <li className={notice.read ? '' : 'notice-unread'}>
      <Link to="/obligations/$obligationId" params={{ obligationId: notice.obligationId }} className="line" onClick={see}>
        <span className="line-text" lang="vi">
          {!notice.read && <span className="unseen">{say('notices-new')}: </span>}
          {notice.text}
        </span>
        <span className="line-facts small">
          <span className={isLate ? 'tag tag-late' : 'tag'}>{say(`notice-${notice.rung}`)}</span>
          <span>{say(notice.rung.startsWith('due') || isLate ? 'notice-due' : 'notice-since', { day: showDay(notice.countedFrom) })}</span>
          <span className="soft">
            {notice.doer}
            {notice.plan && ` · ${notice.plan}`}
          </span>
        </span>
      </Link>
    </li>
  )
}
