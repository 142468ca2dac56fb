import { Checkbox, CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type PageCode, useSay } from '../speech/use-say.ts'
import './piece.css'

/** Which keys do what. */
export type KeyNames = readonly (readonly [keys: readonly string[], code: PageCode])[]

interface KeysPanelProps {
  readonly keys: KeyNames
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly onClose: () => void
}

/** What keys do on a page, and the switch that turns those of one letter off. */
export function KeysPanel({ keys, on, onSwitch, onClose }: KeysPanelProps) {
  const say = useSay()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  return (
    <div
      className="keys-panel no-print"
      ref={panel}
      role="dialog"
      aria-label={say('keys-title')}
      tabIndex={-1}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      <div className="keys-head">
        <h2>{say('keys-title')}</h2>
        <CloseButton aria-label={say('close')} onClick={onClose} />
      </div>
      <dl>
        {keys.map(([names, code]) => (
          <div key={code}>
            <dt>
              {names.map(name => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{say(code)}</dd>
          </div>
        ))}
      </dl>
      <Checkbox checked={on} label={say('keys-switch')} onChange={event => onSwitch(event.currentTarget.checked)} />
    </div>
  )
}
