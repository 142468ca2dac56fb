import { CloseButton } from '@mantine/core'
import { useSay } from '../speech/use-say.ts'
import { dismiss, useMessages, useSpoken } from './messages.ts'
import './piece.css'

export function MessageRegion() {
  const say = useSay()
  const messages = useMessages()
  const spoken = useSpoken()
  return (
    <>
      <div className="unseen" aria-live="polite" data-testid="spoken">
        {spoken}
      </div>
      <div className="messages no-print" role="status" aria-live="polite">
        {messages.map(message => (
          <div key={message.id} className={message.tone === 'bad' ? 'message message-bad' : 'message'}>
            <p>{message.text}</p>
            <CloseButton size="sm" aria-label={say('close')} onClick={() => dismiss(message.id)} />
          </div>
        ))}
      </div>
    </>
  )
}
