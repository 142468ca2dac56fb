import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AreaPreview, AreaRequest } from '../../api/area-extension.ts'
import { readCount } from '../entry/read-count.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { extendArea, previewArea } from '../remote/area-extensions.ts'
import { queryClient } from '../remote/query-client.ts'
import { useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../unit/unit-field.tsx'
import { type PickedPlan, PlanField } from './plan-field.tsx'

interface AreaEntry {
  readonly scope: 'below' | 'list'
  readonly units: readonly PickedUnit[]
  readonly plans: readonly PickedPlan[]
  readonly from: string
  readonly to: string
  readonly grant: 'days' | 'until'
  readonly days: string
  readonly until: string
  readonly basis: string
  readonly basisDay: string
}

const emptyArea: AreaEntry = {
  scope: 'below',
  units: [],
  plans: [],
  from: '',
  to: '',
  grant: 'days',
  days: '',
  until: '',
  basis: '',
  basisDay: '',
}

/** What is typed as it is sent; null while something of it is missing. */
function readArea(entry: AreaEntry, year: number): AreaRequest | null {
  const [dueFrom, dueTo, basisDay, until] = [entry.from, entry.to, entry.basisDay, entry.until].map(text => readDayEntry(text, year))
  const [top] = entry.units
  const days = readCount(entry.days)
  const grant = entry.grant === 'days' ? days && { kind: 'days' as const, days } : until && { kind: 'until' as const, day: until }
  if (!dueFrom || !dueTo || !basisDay || !grant || !top || entry.basis.trim() === '') return null
  const rule: AreaRequest['rule'] =
    entry.scope === 'below'
      ? { type: 'below', unitId: top.id, line: 'territory', kinds: [], direct: false, except: [] }
      : { type: 'list', unitIds: entry.units.map(({ id }) => id) }
  return { rule, planIds: entry.plans.map(({ id }) => id), dueFrom, dueTo, grant, basis: entry.basis, basisDay }
}

/** The scope of an act, looked at before it is made; whatever is changed afterwards is looked at again. */
export function AreaForm() {
  const say = useSay()
  const year = new Date().getFullYear()
  const [entry, setEntry] = useState(emptyArea)
  const [tried, setTried] = useState(false)
  const request = readArea(entry, year)
  const look = useMutation({ mutationFn: previewArea })
  const make = useMutation({
    mutationFn: extendArea,
    onSuccess: async ({ total }) => {
      tell(say('area-made', { count: total }))
      setEntry(emptyArea)
      setTried(false)
      look.reset()
      await queryClient.invalidateQueries()
    },
  })
  const set = (change: Partial<AreaEntry>) => {
    setEntry({ ...entry, ...change })
    look.reset()
    make.reset()
  }
  const moving = look.data?.counts.find(({ why }) => why === null)?.total ?? 0
  return (
    <form
      className="area-form paper"
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (request) look.mutate(request)
      }}
    >
      <NativeSelect
        label={say('area-scope')}
        value={entry.scope}
        data={(['below', 'list'] as const).map(value => ({ value, label: say(`area-${value}`) }))}
        onChange={event => set({ scope: event.currentTarget.value === 'list' ? 'list' : 'below', units: [] })}
      />
      <UnitField
        label={say(entry.scope === 'below' ? 'area-top' : 'area-units')}
        single={entry.scope === 'below'}
        value={entry.units}
        onChange={units => set({ units })}
      />
      <PlanField value={entry.plans} onChange={plans => set({ plans })} />
      <div className="area-row">
        <DayField label={say('area-from')} value={entry.from} year={year} invalid={false} onChange={from => set({ from })} />
        <DayField label={say('area-to')} value={entry.to} year={year} invalid={false} onChange={to => set({ to })} />
      </div>
      <div className="area-row">
        <NativeSelect
          label={say('area-grant')}
          value={entry.grant}
          data={(['days', 'until'] as const).map(value => ({ value, label: say(`area-grant-${value}`) }))}
          onChange={event => set({ grant: event.currentTarget.value === 'until' ? 'until' : 'days' })}
        />
        {entry.grant === 'days' ? (
          <TextInput
            label={say('area-days')}
            inputMode="numeric"
            value={entry.days}
            onChange={event => set({ days: event.currentTarget.value })}
          />
        ) : (
          <DayField label={say('area-until')} value={entry.until} year={year} invalid={false} onChange={until => set({ until })} />
        )}
      </div>
      <div className="area-row">
        <TextInput
          label={say('area-basis')}
          maxLength={500}
          value={entry.basis}
          onChange={event => set({ basis: event.currentTarget.value })}
        />
        <DayField
          label={say('area-basis-day')}
          value={entry.basisDay}
          year={year}
          invalid={false}
          onChange={basisDay => set({ basisDay })}
        />
      </div>
      {tried && !request && (
        <p className="note note-bad" role="alert">
          {say('area-missing')}
        </p>
      )}
      <RefusedNote error={look.error ?? make.error} />
      {look.data && <Preview counts={look.data.counts} />}
      <div className="row">
        <Button type="submit" size="xs" variant={moving > 0 ? 'default' : 'filled'} loading={look.isPending}>
          {say('area-preview')}
        </Button>
        {request && moving > 0 && (
          <Button size="xs" loading={make.isPending} onClick={() => make.mutate(request)}>
            {say('area-make', { count: moving })}
          </Button>
        )}
      </div>
    </form>
  )
}

function Preview({ counts }: AreaPreview) {
  const say = useSay()
  return (
    <div className="note" aria-live="polite">
      {!counts.length && <p>{say('area-nothing')}</p>}
      {counts.map(({ why, ...about }) => (
        <p key={why}>{say(`area-why-${why ?? 'moves'}`, about)}</p>
      ))}
    </div>
  )
}
