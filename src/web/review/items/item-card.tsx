import { Button } from '@mantine/core'
import { IconArrowsSplit, IconCheck, IconEdit, IconFold, IconRotate, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { DraftItem } from '../../../core/task/draft.ts'
import { describeDue } from '../../speech/describe-due.ts'
import { type PageCode, type Say, useSay } from '../../speech/use-say.ts'
import type { Card } from '../desk/board.ts'
import { type EditField, type Emphasis, useHands } from '../desk/hands.ts'
import { MarkedText } from '../source/marked-text.tsx'
import { fieldMarks } from '../source/source-mark.ts'
import { AmendedLines } from './amended-lines.tsx'
import { Notices } from './notices.tsx'

/** The opened item: its sentence on narrow screens, its fields, what to look at, and what can be done. */
export function ItemCard({ card }: { card: Card }) {
  const say = useSay()
  const hands = useHands()
  const { item } = card
  return (
    <div className="card">
      <blockquote className="quote narrow-quote" lang="vi">
        <MarkedText text={hands.text} span={item.span} marks={fieldMarks(item)} />
      </blockquote>
      <AmendedLines amended={item.amended} />
      <Notices card={card} />
      <dl className="fields">
        {fieldsOf(say, item).map(field => (
          <FieldLine key={field.edit} field={field} />
        ))}
      </dl>
      <p className="card-origin soft small">{originOf(say, item)}</p>
      {!hands.readOnly && <Actions item={item} />}
    </div>
  )
}

interface FieldOfItem {
  readonly edit: EditField
  readonly name: Exclude<Emphasis, null> | null
  readonly label: PageCode
  readonly values: readonly string[]
  readonly missing: PageCode | null
}

function fieldsOf(say: Say, item: DraftItem): FieldOfItem[] {
  const names = (bodies: DraftItem['lead']) => bodies.map(body => body.name)
  const due: FieldOfItem = {
    edit: 'due',
    name: 'due',
    label: 'field-due',
    values: item.due.map(each => describeDue(say, each)),
    missing: 'no-due',
  }
  if (item.kind === 'report') {
    return [
      { edit: 'lead', name: 'lead', label: 'field-reporter', values: names(item.lead), missing: 'no-reporter' },
      { edit: 'to', name: 'to', label: 'field-to', values: names(item.to), missing: 'no-receiver' },
      due,
    ]
  }
  const quantities = item.quantities.map(each => `${each.min ? `${say('at-least')} ` : ''}${each.n.toLocaleString('vi-VN')} ${each.unit}`)
  return [
    { edit: 'lead', name: 'lead', label: 'field-lead', values: names(item.lead), missing: 'no-lead' },
    { edit: 'support', name: 'support', label: 'field-support', values: names(item.support), missing: null },
    due,
    { edit: 'quantities', name: 'quantity', label: 'field-quantity', values: quantities, missing: null },
    { edit: 'product', name: null, label: 'field-product', values: item.product ? [item.product] : [], missing: null },
  ]
}

function FieldLine({ field }: { field: FieldOfItem }) {
  const say = useSay()
  const hands = useHands()
  const empty = field.values.length === 0
  if (empty && (hands.readOnly || !field.missing)) return null
  const label = say(field.label)
  const over = { onMouseEnter: () => hands.emphasise(field.name), onMouseLeave: () => hands.emphasise(null) }
  const value = empty && field.missing ? <span className="field-missing">{say(field.missing)}</span> : field.values.join('; ')
  return (
    <div className="field" {...over}>
      <dt>{field.name ? <mark data-field={field.name}>{label}</mark> : label}</dt>
      <dd>
        {hands.readOnly ? (
          value
        ) : (
          <button
            type="button"
            className="plain field-value"
            aria-label={say('edit-field', { field: label, value: empty && field.missing ? say(field.missing) : field.values.join('; ') })}
            onFocus={over.onMouseEnter}
            onBlur={over.onMouseLeave}
            onClick={() => hands.open({ kind: 'edit', focus: field.edit })}
          >
            {value}
            <IconEdit size={15} aria-hidden className="field-pencil" />
          </button>
        )}
      </dd>
    </div>
  )
}

function originOf(say: Say, item: DraftItem): string {
  const place = item.path.length ? say('item-path', { path: item.path.join(' › ') }) : ''
  const origin = item.origin === 'read' ? '' : say(`origin-${item.origin}`)
  return [place, origin, item.edited.length ? say('item-edited') : ''].filter(Boolean).join(' · ')
}

interface Act {
  readonly icon: ReactNode
  readonly code: PageCode
  readonly keyName: string
  readonly primary?: boolean
  readonly act: () => void
}

function Actions({ item }: { item: DraftItem }) {
  const say = useSay()
  const hands = useHands()
  const accept: Act = {
    icon: <IconCheck size={17} />,
    code: 'accept',
    keyName: 'A',
    primary: true,
    act: () => hands.decide('accept', [item.id]),
  }
  const reject: Act = { icon: <IconX size={17} />, code: 'reject', keyName: 'X', act: () => hands.decide('reject', [item.id]) }
  const reopen: Act = { icon: <IconRotate size={17} />, code: 'reopen', keyName: 'U', act: () => hands.decide('reopen', [item.id]) }
  const acts: Act[] = [
    ...(item.state === 'open' ? [accept, reject] : [reopen]),
    { icon: <IconEdit size={17} />, code: 'edit', keyName: 'E', act: () => hands.open({ kind: 'edit', focus: 'text' }) },
    { icon: <IconArrowsSplit size={17} />, code: 'split', keyName: 'S', act: () => hands.open({ kind: 'split' }) },
    { icon: <IconFold size={17} />, code: 'merge-next', keyName: 'M', act: () => hands.mergeWithNext(item.id) },
  ]
  return (
    <div className="card-actions">
      {acts.map(each => (
        <Button
          key={each.code}
          size="xs"
          variant={each.primary ? 'filled' : 'default'}
          leftSection={each.icon}
          aria-keyshortcuts={each.keyName}
          title={say('key-title', { key: each.keyName })}
          onClick={each.act}
        >
          {say(each.code)}
        </Button>
      ))}
    </div>
  )
}
