import { Button } from '@mantine/core'
import { IconFileOff } from '@tabler/icons-react'
import type { GoneItem } from '../../../core/task/draft.ts'
import { describeDue } from '../../speech/describe-due.ts'
import { useSay } from '../../speech/use-say.ts'
import { useHands } from '../desk/hands.ts'

/** What the former version gave out and this one no longer says: to be seen before its work ends. */
export function GoneList({ gone }: { gone: readonly GoneItem[] }) {
  const say = useSay()
  const hands = useHands()
  if (!gone.length) return null
  const unseen = gone.filter(({ seen }) => !seen).map(({ item }) => item.id)
  const acknowledge = (ids: readonly string[]) => hands.move({ type: 'acknowledge', ids })
  return (
    <section className="held" aria-labelledby="gone-title">
      <h2 id="gone-title">
        <IconFileOff size={18} aria-hidden /> {say('gone-title', { count: gone.length })}
      </h2>
      <p className="small">{say('gone-text')}</p>
      {unseen.length > 1 && !hands.readOnly && (
        <Button size="xs" variant="light" onClick={() => acknowledge(unseen)}>
          {say('gone-all-seen', { count: unseen.length })}
        </Button>
      )}
      <ul>
        {gone.map(({ item, seen }) => (
          <li key={item.id} className="held-entry">
            <p lang="vi">{item.text}</p>
            <p className="small soft">
              {[item.lead.map(body => body.name).join(', '), item.due.map(due => describeDue(say, due)).join('; ')]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {seen || hands.readOnly ? (
              <p className="small soft">{seen && say('gone-seen')}</p>
            ) : (
              <Button size="xs" variant="default" onClick={() => acknowledge([item.id])}>
                {say('gone-see')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
