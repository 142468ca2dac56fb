import { Checkbox, CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { type PageCode, useSay } from '../speech/use-say.ts'

const keys: [keys: string[], code: PageCode][] = [
  [['J', '↓'], 'key-next'],
  [['K', '↑'], 'key-previous'],
  [['N'], 'key-next-open'],
  [['A'], 'key-accept'],
  [['X', 'R'], 'key-reject'],
  [['U'], 'key-reopen'],
  [['E'], 'key-edit'],
  [['L'], 'key-lead'],
  [['P'], 'key-support'],
  [['D'], 'key-due'],
  [['S'], 'key-split'],
  [['C'], 'key-check'],
  [['M'], 'key-merge'],
  [['/'], 'key-search'],
  [['Ctrl Z'], 'key-undo'],
  [['Ctrl Shift Z'], 'key-redo'],
  [['Esc'], 'key-close'],
  [['?'], 'key-help'],
]

interface KeysPanelProps {
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly onClose: () => void
}

export function KeysPanel({ on, onSwitch, onClose }: KeysPanelProps) {
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
