import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { DraftAgency } from '../../../core/task/draft.ts'
import { AgencyField } from '../../piece/agency-field.tsx'
import { speak, tell } from '../../piece/messages.ts'
import { useSay } from '../../speech/use-say.ts'
import { useHands } from '../desk/hands.ts'

interface LeadForManyProps {
  /** Tasks, at least one. */
  readonly ids: readonly string[]
  readonly autoFocus: boolean
  readonly onDone?: () => void
}

/** One lead for many tasks: plans often name it once, in words that only a person understands. Undone in one step. */
export function LeadForMany({ ids, autoFocus, onDone }: LeadForManyProps) {
  const say = useSay()
  const hands = useHands()
  const [lead, setLead] = useState<readonly DraftAgency[]>([])
  const give = (event: FormEvent) => {
    event.preventDefault()
    const said = hands.move({ type: 'lead', ids, lead })
    if (said !== null) return tell(said, 'bad')
    speak(say('did-lead', { count: ids.length }))
    onDone?.()
  }
  return (
    <form className="lead-for-many" onSubmit={give}>
      <AgencyField
        label={say('lead-for-many-field', { count: ids.length })}
        documentId={hands.documentId}
        value={lead}
        autoFocus={autoFocus}
        onChange={setLead}
      />
      <Button type="submit" variant="light" disabled={lead.length === 0}>
        {say('lead-for-many-give', { count: ids.length })}
      </Button>
    </form>
  )
}
