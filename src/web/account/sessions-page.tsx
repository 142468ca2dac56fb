import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { OwnSessions } from '../../api/own-account.ts'
import { tell } from '../piece/messages.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { endOtherSessions, endSession, ownSessionsQuery } from '../remote/own-account.ts'
import { queryClient } from '../remote/query-client.ts'
import { ProblemNote } from '../session/problem-note.tsx'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { AccountFrame } from './account-frame.tsx'

const reload = () => queryClient.invalidateQueries({ queryKey: ownSessionsQuery.queryKey })

export function SessionsPage() {
  const say = useSay()
  const list = useQuery(ownSessionsQuery)
  const endAll = useMutation({
    mutationFn: endOtherSessions,
    onSuccess: async ({ ended }) => {
      tell(say('sessions-ended', { count: ended }))
      await reload()
    },
  })
  return (
    <AccountFrame>
      <section className="paper account-part stack">
        <h2>{say('account-part-sessions')}</h2>
        <p className="soft">{say('sessions-text')}</p>
        {list.isPending && <FreshLines count={3} />}
        {list.isError && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
        <ProblemNote error={endAll.error} />
        <ul className="account-lines">
          {list.data?.items.map(item => (
            <SessionLine key={item.id} item={item} />
          ))}
        </ul>
        {(list.data?.items.length ?? 0) > 1 && (
          <div>
            <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate()}>
              {say('sessions-end')}
            </Button>
          </div>
        )}
      </section>
    </AccountFrame>
  )
}

function SessionLine({ item: { id, device, method, here, madeAt, seenAt } }: { item: OwnSessions['items'][number] }) {
  const say = useSay()
  const end = useMutation({ mutationFn: () => endSession(id), onSuccess: reload })
  const name = device || say('session-unknown')
  return (
    <li className="account-line">
      <div>
        <strong>{name}</strong> {here && <span className="tag tag-accepted">{say('session-here')}</span>}
        <p className="small soft">
          {say('session-line', { made: showInstant(madeAt), seen: showInstant(seenAt) })} · {say(`method-${method}`)}
        </p>
      </div>
      {!here && (
        <Button
          variant="default"
          size="xs"
          aria-label={say('session-end', { device: name })}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {say('session-end-short')}
        </Button>
      )}
    </li>
  )
}
