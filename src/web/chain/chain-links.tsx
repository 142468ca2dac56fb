import { Button, Combobox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Chain, ChainTask } from '../../api/chain.ts'
import { PillSearch } from '../piece/pill-search.tsx'
import { useSettled } from '../piece/use-settled.ts'
import { chainSearchQuery } from '../remote/chain.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { useSay } from '../speech/use-say.ts'
import { useChainMove } from './use-chain-move.ts'

export interface LinkedTask extends ChainTask {
  readonly later: boolean
}

/** The short name of a plan of the chain. */
export function planNameIn({ plan, higher, lower }: Chain, id: string): string {
  const found = [plan, ...higher, ...lower].find(each => each.id === id)
  return found ? numberOfDocument(found) || nameOfDocument(found, found.fileName) : ''
}

interface LinksProps {
  readonly chain: Chain
  readonly title: string
  readonly links: readonly LinkedTask[]
  /** Absent where they may not be undone. */
  readonly onUnlink?: (link: LinkedTask) => void
  readonly mayUnlink?: (link: LinkedTask) => boolean
}

/** What a task is linked to, with the way back. */
export function ChainLinks({ chain, title, links, onUnlink, mayUnlink = () => true }: LinksProps) {
  const say = useSay()
  if (!links.length) return null
  return (
    <div className="chain-links">
      <p className="small soft">{title}</p>
      <ul>
        {links.map(link => {
          const named = { number: link.number, plan: planNameIn(chain, link.planId) }
          return (
            <li key={link.id}>
              <p lang="vi">
                <span className="soft small">{say('chain-task', named)}: </span>
                {link.text} {link.later && <span className="tag tag-late">{say('chain-later')}</span>}
              </p>
              {onUnlink && mayUnlink(link) && (
                <Button
                  className="no-print"
                  size="compact-xs"
                  variant="default"
                  aria-label={say('chain-unlink-named', named)}
                  onClick={() => onUnlink(link)}
                >
                  {say('chain-unlink')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface OffersProps {
  readonly chain: Chain
  /** On which side of the link the offers stand. */
  readonly side: 'higher' | 'own'
  readonly proposals: readonly ChainTask[]
  readonly linkedIds: readonly string[]
  /** The task to be linked. */
  readonly taskId: string
}

/** Tasks to link to: those that are alike at once, any other by search. */
export function ChainOffers({ chain, side, proposals, linkedIds, taskId }: OffersProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const move = useChainMove(chain.plan.id)
  const link = (other: string) =>
    move.mutate({
      move: {
        type: 'link-tasks',
        pairs: [side === 'higher' ? { taskId, higherTaskId: other } : { taskId: other, higherTaskId: taskId }],
      },
      done: 'chain-linked',
    })
  return (
    <div className="chain-offers no-print">
      {proposals.length > 0 && <p className="small soft">{say('chain-like')}</p>}
      <ul>
        {proposals.map(offer => {
          const named = { number: offer.number, plan: planNameIn(chain, offer.planId) }
          return (
            <li key={offer.id}>
              <p lang="vi">
                <span className="soft small">{say('chain-task', named)}: </span>
                {offer.text}
              </p>
              <Button
                size="compact-xs"
                aria-label={say('chain-link-named', named)}
                disabled={move.isPending}
                onClick={() => link(offer.id)}
              >
                {say('chain-link-this')}
              </Button>
            </li>
          )
        })}
      </ul>
      {open ? (
        <OtherField chain={chain} side={side} linkedIds={linkedIds} onPick={link} />
      ) : (
        <button type="button" className="as-link small" onClick={() => setOpen(true)}>
          {say('chain-other')}
        </button>
      )}
    </div>
  )
}

interface OtherProps {
  readonly chain: Chain
  readonly side: 'higher' | 'own'
  readonly linkedIds: readonly string[]
  readonly onPick: (id: string) => void
}

function OtherField({ chain, side, linkedIds, onPick }: OtherProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
  const found = useQuery({ ...chainSearchQuery(chain.plan.id, side, settled), placeholderData: former => former })
  const offers = (found.data?.items ?? []).filter(task => !linkedIds.includes(task.id))
  return (
    <PillSearch
      label={say('chain-other')}
      placeholder={say('chain-other-pick')}
      picked={[]}
      typed={typed}
      autoFocus
      removeLabel={name => name}
      onType={setTyped}
      onAdd={id => {
        onPick(id)
        setTyped('')
      }}
      onRemove={() => undefined}
      hasOffers={offers.length > 0}
    >
      {offers.map(task => (
        <Combobox.Option key={task.id} value={task.id}>
          <span className="soft small">{say('chain-task', { number: task.number, plan: planNameIn(chain, task.planId) })}: </span>
          {task.text}
        </Combobox.Option>
      ))}
    </PillSearch>
  )
}
