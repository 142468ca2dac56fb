import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { tell } from '../piece/messages.ts'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { agencyNamesQuery } from '../remote/agencies.ts'
import { publicationQuery, publish } from '../remote/documents.ts'
import { queryClient } from '../remote/query-client.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { AlikeWork } from './alike-work.tsx'
import type { Board } from './desk/board.ts'
import { useHands } from './desk/hands.ts'
import type { DeskState } from './desk/review-desk.ts'
import { LeadForMany } from './items/lead-for-many.tsx'

interface PublishPanelProps {
  readonly board: Board
  readonly state: DeskState
  readonly onNames: () => void
  readonly onCancel: () => void
}

/** What publishing will do, and what stands in its way, before it is done. */
export function PublishPanel({ board, state, onNames, onCancel }: PublishPanelProps) {
  const say = useSay()
  const hands = useHands()
  const navigate = useNavigate()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const accepted = board.cards.filter(card => card.item.state === 'accepted')
  const leaderless = accepted.filter(card => card.item.kind === 'task' && card.item.lead.length === 0)
  const go = useMutation({
    mutationFn: () => publish(hands.documentId, state.version),
    onSuccess: async ({ planId }) => {
      tell(say('published', { count: accepted.length }))
      await navigate({ to: '/plans/$planId', params: { planId }, search: {} })
      await Promise.all(['documents', 'document', 'plans'].map(key => queryClient.invalidateQueries({ queryKey: [key] })))
    },
  })
  const unseen = board.gone.filter(({ seen }) => !seen).length
  const ready = unseen === 0 && board.counts.open === 0 && accepted.length > 0 && leaderless.length === 0 && state.pending === 0
  return (
    <section className="publish-panel" aria-labelledby="publish-title" ref={panel} tabIndex={-1} data-focus-quiet>
      <h2 id="publish-title">{say('publish-title')}</h2>
      <ul className="publish-facts">
        <li>{say('publish-accepted', { tasks: tasksIn(accepted), reports: accepted.length - tasksIn(accepted) })}</li>
        {board.counts.rejected > 0 && <li>{say('publish-rejected', { count: board.counts.rejected })}</li>}
        {board.counts.held > 0 && <li>{say('publish-held', { count: board.counts.held })}</li>}
        {board.counts.unread > 0 && <li>{say('publish-unread', { count: board.counts.unread })}</li>}
        <li>{say('publish-final')}</li>
      </ul>
      {board.counts.open > 0 && <p className="note note-warn">{say('publish-open', { count: board.counts.open })}</p>}
      {unseen > 0 && <p className="note note-warn">{say('publish-gone', { count: unseen })}</p>}
      {accepted.length === 0 && <p className="note note-warn">{say('publish-nothing')}</p>}
      {leaderless.length > 0 && (
        <div className="note note-warn">
          <p>{say('publish-leaderless', { count: leaderless.length })}</p>
          <ul>
            {leaderless.slice(0, 20).map(card => (
              <li key={card.item.id}>
                <button
                  type="button"
                  className="as-link"
                  onClick={() => {
                    hands.select(card.item.id)
                    hands.open({ kind: 'edit', focus: 'lead' })
                  }}
                >
                  {say('publish-item', { number: card.number, text: shorten(card.item.text) })}
                </button>
              </li>
            ))}
          </ul>
          {leaderless.length > 1 && <LeadForMany ids={leaderless.map(card => card.item.id)} autoFocus={false} />}
        </div>
      )}
      <OpenNames version={state.version} onNames={onNames} />
      <AlikeWork version={state.version} numberOf={id => board.cards.find(card => card.item.id === id)?.number} />
      <RefusedNote error={go.error} />
      {go.isPending && <Publishing documentId={hands.documentId} />}
      <div className="row">
        <Button disabled={!ready} loading={go.isPending} onClick={() => go.mutate()}>
          {say('publish')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say('publish-back')}
        </Button>
      </div>
    </section>
  )
}

/** What takes longer than a moment says how far it is. */
function Publishing({ documentId }: { documentId: string }) {
  const say = useSay()
  const { data } = useQuery(publicationQuery(documentId))
  if (!data?.progress?.all) return null
  const { done, all } = data.progress
  const words = say('publish-progress', { done: countWords(done), all: countWords(all) })
  return (
    <div className="publish-progress">
      <p aria-live="polite">{words}</p>
      <ProgressBar label={words} done={done} total={all} />
    </div>
  )
}

const tasksIn = (cards: Board['cards']) => cards.filter(card => card.item.kind === 'task').length
const shorten = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text)

const mostNames = 12

/** Who would get nothing, and the way to say whom they mean. */
function OpenNames({ version, onNames }: { version: number; onNames: () => void }) {
  const say = useSay()
  const { documentId } = useHands()
  const names = useQuery(agencyNamesQuery(documentId, version))
  const open = (names.data?.names ?? []).filter(({ meaning }) => meaning.type === 'open')
  if (open.length === 0) return null
  return (
    <div className="note note-warn" data-testid="open-names">
      <p>{say('publish-names', { count: open.length })}</p>
      <ul>
        {open.slice(0, mostNames).map(({ name, items }) => (
          <li key={name}>
            {name} <span className="soft small">({say('name-items', { count: items.length })})</span>
          </li>
        ))}
        {open.length > mostNames && <li>{say('publish-names-more', { count: open.length - mostNames })}</li>}
      </ul>
      <p className="row">
        <Button size="compact-sm" variant="light" onClick={onNames}>
          {say('names-settle')}
        </Button>
        <span className="soft small">{say('publish-names-later')}</span>
      </p>
    </div>
  )
}
