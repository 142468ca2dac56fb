import { IconAlertTriangle, IconCheck, IconCircle, IconX } from '@tabler/icons-react'
import { memo } from 'react'
import type { DraftItem } from '../../../core/task/draft.ts'
import { describeDue } from '../../speech/describe-due.ts'
import { type Say, useSay } from '../../speech/use-say.ts'
import type { Card } from '../desk/board.ts'
import { type Mode, useHands } from '../desk/hands.ts'
import { EditForm } from '../form/edit-form.tsx'
import { SplitForm } from '../form/split-form.tsx'
import { OpenNameMark } from '../names/open-names.tsx'
import { ItemCard } from './item-card.tsx'

interface ItemRowProps {
  readonly card: Card
  readonly selected: boolean
  readonly checked: boolean
  readonly mode: Mode
}

const icons = { open: IconCircle, accepted: IconCheck, rejected: IconX }

export const stateCode = (state: DraftItem['state']) => `item-${state}` as const

/** The words are those of the source, which a narrow screen shows above the fields anyway. */
const isAsWritten = (item: DraftItem) => item.origin !== 'rewritten' && item.origin !== 'merged' && !item.edited.includes('text')

/** Bodies and terms in one line: what a clerk looks for first. */
function facts(say: Say, item: DraftItem): string {
  const bodies = item.lead.map(body => body.name)
  const named = bodies.length > 2 ? `${bodies.slice(0, 2).join(', ')} +${bodies.length - 2}` : bodies.join(', ')
  const due = item.due.slice(0, 2).map(each => describeDue(say, each))
  const lead = named || (item.kind === 'task' ? say('no-lead') : '')
  return [lead, due.join('; ') || say('no-due')].filter(Boolean).join(' · ')
}

/** One item in the list; the selected one is open. */
export const ItemRow = memo(
  function ItemRow({ card, selected, checked, mode }: ItemRowProps) {
    const say = useSay()
    const hands = useHands()
    const { item, number } = card
    const Icon = icons[item.state]
    return (
      <li
        className={`item item-${item.state}${selected ? ' item-selected' : ''}${isAsWritten(item) ? ' item-same' : ''}`}
        data-row={item.id}
      >
        <div className="item-line">
          {!hands.readOnly && (
            <input
              type="checkbox"
              className="item-check"
              checked={checked}
              aria-label={say('check-item', { number })}
              onChange={() => hands.check(item.id)}
            />
          )}
          <button
            type="button"
            className="plain item-head"
            aria-current={selected ? 'true' : undefined}
            aria-expanded={selected}
            onClick={() => hands.select(selected ? undefined : item.id)}
          >
            <span className="item-number">{number}</span>
            <Icon size={16} className="item-icon" aria-hidden />
            <span className="item-words">
              <span className="unseen">{say(stateCode(item.state))}. </span>
              {selected && <span className="item-nth">{say(stateCode(item.state))}</span>}
              {item.amended && item.amended.kind !== 'same' && <span className="tag item-kind">{say(`amended-${item.amended.kind}`)}</span>}
              {item.kind === 'report' && <span className="tag item-kind">{say('kind-report')}</span>}
              <span className={selected ? `item-text item-text-open${item.text.length > 180 ? ' item-text-long' : ''}` : 'item-text'}>
                {item.text}
              </span>
              {!selected && <span className="item-facts">{facts(say, item)}</span>}
              {!selected && <OpenNameMark itemId={item.id} />}
            </span>
            {card.look && item.state === 'open' && (
              <IconAlertTriangle size={17} className="item-look" aria-label={say('look-here')} role="img" />
            )}
          </button>
        </div>
        {selected && <Opened card={card} mode={mode} />}
      </li>
    )
  },
  (a, b) =>
    a.card.item === b.card.item &&
    a.card.number === b.card.number &&
    a.card.look === b.card.look &&
    a.card.remarks.length === b.card.remarks.length &&
    a.selected === b.selected &&
    a.checked === b.checked &&
    (a.mode === b.mode || !b.selected),
)

function Opened({ card, mode }: { card: Card; mode: Mode }) {
  const hands = useHands()
  if (!hands.readOnly && mode.kind === 'edit') return <EditForm item={card.item} focus={mode.focus} />
  if (!hands.readOnly && mode.kind === 'split') return <SplitForm item={card.item} />
  return <ItemCard card={card} />
}
