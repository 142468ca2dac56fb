import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { UnitOffice } from '../../api/office.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { handOver, openMattersQuery } from '../remote/offices.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { OfficeForm } from './office-form.tsx'
import { PersonField } from './person-field.tsx'

interface HandOverFormProps {
  readonly unitId: string
  readonly officeId: string
  readonly office: UnitOffice
  readonly today: string
  readonly onClose: () => void
}

/** One ends and another begins on the same day; what stays with the office is told before. */
export function HandOverForm({ unitId, officeId, office, today, onClose }: HandOverFormProps) {
  const say = useSay()
  const year = Number(today.slice(0, 4))
  const leavers = office.holders.filter(holder => holder.until === null || holder.until > today)
  const [holdingId, setHolding] = useState(leavers[0]?.id ?? '')
  const [to, setTo] = useState<string | null>(null)
  const [entry, setEntry] = useState(showDay(today))
  const { data: open } = useQuery(openMattersQuery(officeId))
  const day = readDayEntry(entry, year)
  const send = () => (day ? handOver(officeId, { holdingId, to, day }) : Promise.reject(new Error('not ready')))
  return (
    <OfficeForm
      title={say('office-hand-over')}
      act={say('office-hand-over')}
      done="office-handed-over"
      ready={Boolean(holdingId && day)}
      send={send}
      onClose={onClose}
    >
      <div className="office-fields">
        <NativeSelect
          size="sm"
          label={say('office-leaver')}
          value={holdingId}
          data={leavers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => setHolding(event.currentTarget.value)}
        />
        <PersonField unitId={unitId} label={say('office-successor')} value={to} onChange={setTo} />
        <DayField label={say('office-from')} value={entry} year={year} invalid={false} onChange={setEntry} />
      </div>
      {open && (
        <p className="small">
          {say('office-stays', { reviews: open.reviews, plans: open.plans })}{' '}
          {open.deputies > 0 && say('office-deputies-end', { count: open.deputies })}
        </p>
      )}
    </OfficeForm>
  )
}
