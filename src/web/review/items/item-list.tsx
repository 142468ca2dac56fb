import { Button } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { ReviewAddress } from '../../address/review-address.ts'
import { StatePanel } from '../../piece/state-panel.tsx'
import { freshId } from '../../remote/fresh-id.ts'
import { useSay } from '../../speech/use-say.ts'
import { type Board, type Card, clearCards } from '../desk/board.ts'
import { type Mode, useHands } from '../desk/hands.ts'
import { FilterBar } from './filter-bar.tsx'
import { GoneList } from './gone-list.tsx'
import { HeldList } from './held-list.tsx'
import { ItemRow } from './item-row.tsx'
import { LeadForMany } from './lead-for-many.tsx'
import { LooseRemarks, UnreadList } from './unread-list.tsx'
import './amended.css'
import './items.css'

interface ItemListProps {
  readonly board: Board
  readonly cards: readonly Card[]
  readonly address: ReviewAddress
  readonly checked: ReadonlySet<string>
  readonly mode: Mode
  readonly scanned: boolean
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** From here on, rows out of sight are not laid out until they come near. */
const many = 300

export function ItemList({ board, cards, address, checked, mode, scanned, searchRef }: ItemListProps) {
  const say = useSay()
  const hands = useHands()
  const list = useRef<HTMLElement>(null)
  const { show } = address
  // biome-ignore lint/correctness/useExhaustiveDependencies: opening a form makes the row taller, so it is brought into view anew.
  useEffect(() => {
    if (address.item === undefined) return
    const row = list.current?.querySelector(`[data-row="${CSS.escape(address.item)}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    const frame = requestAnimationFrame(() => row?.scrollIntoView({ block: 'nearest' }))
    return () => cancelAnimationFrame(frame)
  }, [address.item, mode])
  const itemsWanted = show !== 'held' && show !== 'unread' && show !== 'remarks'
  const plain = !show && !address.q
  return (
    <section className="items-pane" aria-label={say('items')} ref={list}>
      <FilterBar board={board} searchRef={searchRef} />
      {!hands.readOnly && itemsWanted && <BulkBar board={board} cards={cards} checked={checked} scanned={scanned} />}
      {(plain || show === 'remarks') && <LooseRemarks remarks={board.loose} />}
      {itemsWanted && cards.length === 0 && (
        <StatePanel title={say(board.cards.length ? 'items-none-found' : 'items-empty')}>
          <p>{say(board.cards.length ? 'items-none-found-text' : 'items-empty-text')}</p>
        </StatePanel>
      )}
      {itemsWanted && cards.length > 0 && (
        <ol className={cards.length > many ? 'items items-many' : 'items'} aria-label={say('items')}>
          {cards.map(card => (
            <ItemRow
              key={card.item.id}
              card={card}
              selected={card.item.id === address.item}
              checked={checked.has(card.item.id)}
              mode={mode}
            />
          ))}
        </ol>
      )}
      {(plain || show === 'changed') && <GoneList gone={board.gone} />}
      {(plain || show === 'held' || show === 'look') && <HeldList held={board.held} selectedId={address.item} mode={mode} />}
      {(plain || show === 'unread' || show === 'look') && <UnreadList lines={board.unread} />}
    </section>
  )
}

/** What can be done to several items at once: those that are checked, or those without any doubt. */
function BulkBar({ board, cards, checked, scanned }: Pick<ItemListProps, 'board' | 'cards' | 'checked' | 'scanned'>) {
  const say = useSay()
  const hands = useHands()
  const ids = board.cards.filter(card => checked.has(card.item.id)).map(card => card.item.id)
  const tasks = board.cards.filter(card => checked.has(card.item.id) && card.item.kind === 'task').map(card => card.item.id)
  const [leading, setLeading] = useState(false)
  const clear = clearCards(cards).map(card => card.item.id)
  if (ids.length) {
    return (
      <section className="bulk-bar" aria-label={say('checked', { count: ids.length })}>
        <strong>{say('checked', { count: ids.length })}</strong>
        <Button size="compact-sm" onClick={() => hands.decide('accept', ids)}>
          {say('accept')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => hands.decide('reject', ids)}>
          {say('reject')}
        </Button>
        {ids.length > 1 && (
          <Button size="compact-sm" variant="default" onClick={() => mergeChecked(hands, ids)}>
            {say('merge')}
          </Button>
        )}
        {tasks.length > 0 && (
          <Button size="compact-sm" variant="default" aria-expanded={leading} onClick={() => setLeading(!leading)}>
            {say('lead-for-many')}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => ids.forEach(hands.check)}>
          {say('uncheck')}
        </Button>
        {leading && tasks.length > 0 && (
          <LeadForMany
            ids={tasks}
            autoFocus
            onDone={() => {
              setLeading(false)
              ids.forEach(hands.check)
            }}
          />
        )}
      </section>
    )
  }
  // What was recognised from a picture is looked at one by one.
  if (!clear.length || scanned) return null
  return (
    <div className="bulk-bar">
      <Button size="compact-sm" variant="light" onClick={() => hands.decide('accept', clear)}>
        {say('accept-clear', { count: clear.length })}
      </Button>
      <span className="soft small">{say('accept-clear-text')}</span>
    </div>
  )
}

export function mergeChecked(hands: ReturnType<typeof useHands>, ids: readonly string[]): void {
  const newId = freshId()
  if (hands.move({ type: 'merge', ids, newId }) !== null) return
  ids.forEach(hands.check)
  hands.select(newId)
}
