import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Chain, OwnChainPage } from '../../api/chain.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { ownChainQuery } from '../remote/chain.ts'
import { useSay } from '../speech/use-say.ts'
import { ChainLinks, ChainOffers } from './chain-links.tsx'
import { useChainMove } from './use-chain-move.ts'

const route = getRouteApi('/signed/plans/$planId/chain')

interface TasksProps {
  readonly chain: Chain
  readonly mayLink: boolean
}

/** The plan's own tasks: what each rests on, and which rest on nothing above. */
export function OwnTasks({ chain, mayLink }: TasksProps) {
  const say = useSay()
  const { show } = route.useSearch()
  const resting = show === 'resting' ? true : show === 'bare' ? false : null
  const list = useInfiniteQuery({ ...ownChainQuery(chain.plan.id, resting), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={8} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const items = list.data.pages.flatMap(page => page.items)
  const { own } = chain
  return (
    <section className="stack" aria-label={say('chain-view-own')}>
      <nav className="states no-print" aria-label={say('chain-filter')}>
        {(
          [
            [undefined, say('coverage-all'), own.resting + own.bare],
            ['bare', say('chain-bare'), own.bare],
            ['resting', say('chain-resting'), own.resting],
          ] as const
        ).map(([each, name, count]) => (
          <Link
            key={name}
            to="/plans/$planId/chain"
            params={{ planId: chain.plan.id }}
            search={each ? { view: 'own', show: each } : { view: 'own' }}
            replace
            aria-current={(resting === null ? undefined : show) === each ? 'page' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {name} <span className="count">{count}</span>
          </Link>
        ))}
      </nav>
      {!items.length && <p className="soft">{say(resting === false ? 'chain-none-bare' : 'chain-none-here')}</p>}
      {items.length > 0 && (
        <ol className="chain-tasks paper">
          {items.map(task => (
            <OwnTask key={task.id} task={task} chain={chain} mayLink={mayLink} />
          ))}
        </ol>
      )}
      {items.length > 0 && <LoadMore shown={items.length} total={list.data.pages[0]?.total ?? items.length} list={list} />}
    </section>
  )
}

function OwnTask({ task, chain, mayLink }: TasksProps & { task: OwnChainPage['items'][number] }) {
  const say = useSay()
  const move = useChainMove(chain.plan.id)
  return (
    <li className="chain-task">
      <span className="chain-task-number">{task.number}</span>
      <div>
        <p lang="vi">
          {task.kind === 'report' && <span className="tag item-kind">{say('kind-report')}</span>} {task.text}{' '}
          {!task.above.length && chain.higher.length > 0 && <span className="tag tag-open">{say('chain-bare')}</span>}
        </p>
        <ChainLinks
          chain={chain}
          title={say('chain-above')}
          links={task.above}
          {...(mayLink && {
            onUnlink: link =>
              move.mutate({
                move: { type: 'unlink-tasks', pairs: [{ taskId: task.id, higherTaskId: link.id }] },
                done: 'chain-unlinked',
              }),
          })}
        />
        {mayLink && chain.higher.length > 0 && (
          <ChainOffers
            chain={chain}
            side="higher"
            proposals={task.proposals}
            linkedIds={task.above.map(link => link.id)}
            taskId={task.id}
          />
        )}
      </div>
    </li>
  )
}
