import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { addDays } from '../../core/time/day.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { delegate } from '../remote/offices.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { OfficeForm } from './office-form.tsx'
import { PersonField } from './person-field.tsx'

interface DelegateFormProps {
  readonly unitId: string
  readonly officeId: string
  readonly today: string
  readonly onClose: () => void
}

/** Somebody stands in for the holder through a last day. */
export function DelegateForm({ unitId, officeId, today, onClose }: DelegateFormProps) {
  const say = useSay()
  const year = Number(today.slice(0, 4))
  const [accountId, setAccount] = useState<string | null>(null)
  const [fromEntry, setFrom] = useState(showDay(today))
  const [lastEntry, setLast] = useState('')
  const [reason, setReason] = useState('')
  const from = readDayEntry(fromEntry, year)
  const last = readDayEntry(lastEntry, year)
  const until = last && addDays(last, 1)
  const send = () =>
    accountId && from && until
      ? delegate(officeId, { accountId, from, until, reason: reason.trim() })
      : Promise.reject(new Error('not ready'))
  return (
    <OfficeForm
      title={say('office-delegate')}
      act={say('office-delegate')}
      done="office-delegated"
      ready={Boolean(accountId && from && until)}
      send={send}
      onClose={onClose}
    >
      <div className="office-fields">
        <PersonField unitId={unitId} label={say('office-person')} value={accountId} onChange={setAccount} />
        <DayField label={say('office-from')} value={fromEntry} year={year} invalid={false} onChange={setFrom} />
        <DayField label={say('office-to')} value={lastEntry} year={year} invalid={false} onChange={setLast} />
        <TextInput
          size="sm"
          label={say('office-reason')}
          value={reason}
          maxLength={300}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </div>
    </OfficeForm>
  )
}
