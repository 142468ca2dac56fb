import { Button, Textarea } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Chain, HigherChainPage } from '../../api/chain.ts'
import { concerning as concerningOf, higherStates } from '../../core/chain/higher-state.ts'
import { GuardNote } from '../piece/guard-note.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { tell } from '../piece/messages.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { higherChainQuery, moveChain } from '../remote/chain.ts'
import { useSay } from '../speech/use-say.ts'
import { ChainLinks, ChainOffers } from './chain-links.tsx'
import { useChainMove } from './use-chain-move.ts'

const route = getRouteApi('/signed/plans/$planId/chain')

interface TasksProps {
  readonly chain: Chain
  readonly higher: Chain['higher'][number]
  readonly mayLink: boolean
}

/** The tasks of a higher plan that concern the unit: which are taken up, where, and which nobody has taken up. */
export function HigherTasks({ chain, higher, mayLink }: TasksProps) {
  const say = useSay()
  const { show } = route.useSearch()
  const state = higherStates.find(each => each === show)
  const list = useInfiniteQuery({ ...higherChainQuery(chain.plan.id, higher.id, state), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={8} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const items = list.data.pages.flatMap(page => page.items)
  const { counts } = higher
  const concerning = concerningOf(counts)
  return (
    <section className="stack" aria-label={say('chain-views')}>
      <nav className="states no-print" aria-label={say('chain-filter')}>
        {[undefined, ...higherStates.filter(each => counts[each] > 0 || each === state)].map(each => (
          <Link
            key={each ?? ''}
            to="/plans/$planId/chain"
            params={{ planId: chain.plan.id }}
            search={{ view: 'higher', higher: higher.id, ...(each && { show: each }) }}
            replace
            aria-current={state === each ? 'page' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {say(each ? `chain-state-${each}` : 'coverage-all')} <span className="count">{each ? counts[each] : concerning}</span>
          </Link>
        ))}
      </nav>
      {!items.length && <p className="soft">{say(concerning ? 'chain-none-here' : 'chain-none-concerns')}</p>}
      {items.length > 0 && (
        <>
          <ol className="chain-tasks paper">
            {items.map(task => (
              <HigherTask key={task.id} task={task} chain={chain} mayLink={mayLink} />
            ))}
          </ol>
          <LoadMore shown={items.length} total={list.data.pages[0]?.total ?? items.length} list={list} />
        </>
      )}
    </section>
  )
}

const tones = {
  open: 'tag tag-open',
  here: 'tag tag-accepted',
  elsewhere: 'tag tag-accepted',
  split: 'tag tag-accepted',
  aside: 'tag',
  other: 'tag',
} as const

function HigherTask({ task, chain, mayLink }: Omit<TasksProps, 'higher'> & { task: HigherChainPage['items'][number] }) {
  const say = useSay()
  const move = useChainMove(chain.plan.id)
  return (
    <li className="chain-task">
      <span className="chain-task-number">{task.number}</span>
      <div>
        <p lang="vi">
          {task.kind === 'report' && <span className="tag item-kind">{say('kind-report')}</span>} {task.text}{' '}
          <span className={tones[task.state]}>{say(`chain-state-${task.state}`)}</span>
        </p>
        {task.reason && (
          <p className="small row">
            {say('chain-reason-is', { reason: task.reason })}
            {mayLink && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => move.mutate({ move: { type: 'take-back', taskId: task.id }, done: 'chain-taken-back' })}
              >
                {say('chain-take-back')}
              </Button>
            )}
          </p>
        )}
        <ChainLinks
          chain={chain}
          title={say('chain-below')}
          links={task.below}
          mayUnlink={link => link.planId === chain.plan.id}
          {...(mayLink && {
            onUnlink: link =>
              move.mutate({
                move: { type: 'unlink-tasks', pairs: [{ taskId: link.id, higherTaskId: task.id }] },
                done: 'chain-unlinked',
              }),
          })}
        />
        {mayLink && task.state !== 'aside' && (
          <ChainOffers chain={chain} side="own" proposals={task.proposals} linkedIds={task.below.map(link => link.id)} taskId={task.id} />
        )}
        {mayLink && task.state === 'open' && <SetAside planId={chain.plan.id} taskId={task.id} />}
      </div>
    </li>
  )
}

/** The answer that a task is not the unit's own, with its reason. */
function SetAside({ planId, taskId }: { planId: string; taskId: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const save = useMutation({
    mutationFn: () => moveChain(planId, { type: 'set-aside', taskId, reason, confirmed }),
    onSuccess: () => tell(say('chain-set-aside-done')),
  })
  if (!open)
    return (
      <button type="button" className="as-link small no-print" onClick={() => setOpen(true)}>
        {say('chain-set-aside')}
      </button>
    )
  return (
    <form
      className="chain-aside no-print"
      onSubmit={event => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <p className="small">{say('chain-set-aside')}</p>
      <Textarea
        label={say('chain-reason')}
        required
        autosize
        minRows={2}
        maxLength={1000}
        autoFocus
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <GuardNote error={save.error} confirmed={confirmed} onConfirm={setConfirmed} />
      <div className="row">
        <Button type="submit" size="xs" loading={save.isPending}>
          {say('chain-set-aside-do')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setOpen(false)}>
          {say('chain-cancel')}
        </Button>
      </div>
    </form>
  )
}
