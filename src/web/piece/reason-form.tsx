import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { useSay } from '../speech/use-say.ts'
import { DayField } from './day-field.tsx'
import { RefusedNote } from './refused-note.tsx'

interface ReasonFormProps {
  /** The words on the button. */
  readonly act: string
  /** The day that is asked for beside the reason; left out where none is. `year` completes what is typed without one. */
  readonly day?: { readonly label: string; readonly year: number }
  readonly busy: boolean
  readonly error: unknown
  /** `day` is empty where none is asked for. */
  readonly onSend: (reason: string, day: string) => void
}

/** A step that must say why, and sometimes until when; what is missing is said at its field. */
export function ReasonForm({ act, day, busy, error, onSend }: ReasonFormProps) {
  const say = useSay()
  const [entry, setEntry] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const iso = day ? readDayEntry(entry, day.year) : ''
  const lacksReason = reason.trim() === ''
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (iso !== null && !lacksReason) onSend(reason, iso)
      }}
    >
      {day && <DayField label={day.label} value={entry} year={day.year} invalid={tried && iso === null} onChange={setEntry} />}
      <Textarea
        label={say('act-reason')}
        lang="vi"
        autosize
        minRows={2}
        maxLength={5000}
        value={reason}
        error={tried && lacksReason ? say('act-reason-needed') : null}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <RefusedNote error={error} />
      <div>
        <Button type="submit" size="xs" loading={busy}>
          {act}
        </Button>
      </div>
    </form>
  )
}
