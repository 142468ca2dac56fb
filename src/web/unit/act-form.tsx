import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { OpenedUnit, UnitPreview } from '../../api/unit.ts'
import type { UnitActName } from '../address/unit-address.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { tell } from '../piece/messages.ts'
import { ProblemPanel } from '../piece/state-panel.tsx'
import { previewChange, sendChange, unitsKey } from '../remote/units.ts'
import { useSay } from '../speech/use-say.ts'
import { type ActEntry, beginEntry, readEntry } from './act-entry.ts'
import { ActFields } from './act-fields.tsx'
import { ActPreview } from './act-preview.tsx'

const route = getRouteApi('/signed/units/$unitId')

/** First what an act would do, then the act: nothing is done that has not been shown. */
export function ActForm({ act, opened }: { act: UnitActName; opened: OpenedUnit }) {
  const say = useSay()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { unitId } = route.useParams()
  const year = new Date().getFullYear()
  const [entry, setEntry] = useState<ActEntry>(() => beginEntry(act, opened))
  const [dayEntry, setDay] = useState('')
  const [basis, setBasis] = useState('')
  const [preview, setPreview] = useState<UnitPreview | null>(null)
  const day = readDayEntry(dayEntry, year)
  const request = readEntry(act, entry)
  const ready = request !== null && day !== null
  const looking = useMutation({
    mutationFn: () =>
      request && day ? previewChange(unitId, { request, day, basis: basis.trim() }) : Promise.reject(new Error('not ready')),
    onSuccess: setPreview,
  })
  const doing = useMutation({
    mutationFn: () => (request && day ? sendChange(unitId, { request, day, basis: basis.trim() }) : Promise.reject(new Error('not ready'))),
    onSuccess: async changed => {
      tell(say('unit-done'))
      const to = act === 'create' ? unitId : changed.unitId
      await navigate({
        to: '/units/$unitId',
        params: { unitId: to },
        search: day && day > new Date().toISOString().slice(0, 10) ? { day } : {},
      })
      await client.invalidateQueries({ queryKey: unitsKey })
    },
  })
  const change = (next: ActEntry) => {
    setEntry(next)
    setPreview(null)
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (ready) looking.mutate()
  }
  const fault = doing.error ?? looking.error
  return (
    <form className="unit-form paper" onSubmit={look}>
      <h3>{say(`unit-act-${act}`)}</h3>
      <ActFields act={act} opened={opened} entry={entry} onChange={change} />
      <div className="unit-form-row">
        <DayField
          label={say('unit-day')}
          value={dayEntry}
          year={year}
          invalid={false}
          onChange={value => {
            setDay(value)
            setPreview(null)
          }}
        />
        <TextInput
          label={say('unit-basis-field')}
          size="sm"
          value={basis}
          maxLength={500}
          onChange={event => setBasis(event.currentTarget.value)}
        />
      </div>
      <p className="soft small">{say('unit-past-stays')}</p>
      {preview && <ActPreview preview={preview} />}
      {fault && <ProblemPanel error={fault} />}
      <div className="row">
        <Button type="submit" variant={preview?.change ? 'default' : 'filled'} disabled={!ready} loading={looking.isPending}>
          {say('unit-preview')}
        </Button>
        {preview?.change && (
          <Button disabled={!basis.trim()} loading={doing.isPending} onClick={() => doing.mutate()}>
            {say('unit-do')}
          </Button>
        )}
      </div>
    </form>
  )
}
