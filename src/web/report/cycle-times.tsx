import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { type PeriodKind, periodKinds } from '../../core/report/cycle.ts'
import { cycleDays } from '../../core/report/cycle-days.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { type CycleEntry, periodsAround, timingOf } from './cycle-entry.ts'
import { periodWords } from './period-words.ts'

interface TimesProps {
  readonly entry: CycleEntry
  readonly today: IsoDay
  readonly onChange: (part: Partial<CycleEntry>) => void
}

/** Which period, which days' figures, and until when each level reports; every day that comes of it is shown. */
export function CycleTimes({ entry, today, onChange }: TimesProps) {
  const say = useSay()
  const { kind, period, closing, due } = entry
  const days = cycleDays(timingOf(entry), vietnamCalendar)
  const setKind = (next: PeriodKind) => {
    const found = next === 'once' ? { start: today, end: addDays(today, 7) ?? today } : periodAt(next, today)
    onChange({ kind: next, period: found ?? period })
  }
  return (
    <section className="cycle-part paper" aria-label={say('cycle-period')}>
      <div className="form-grid">
        <NativeSelect
          label={say('cycle-kind')}
          value={kind}
          data={periodKinds.map(value => ({ value, label: say(`kind-${value}`) }))}
          onChange={event => setKind(periodKinds.find(each => each === event.currentTarget.value) ?? 'month')}
        />
        {kind === 'once' ? (
          <OnceDays period={period} onChange={found => onChange({ period: found })} />
        ) : (
          <NativeSelect
            label={say('cycle-period')}
            value={period.start}
            data={periodsAround(kind, today).map(each => ({ value: each.start, label: periodWords(say, kind, each) }))}
            onChange={event => {
              const found = periodsAround(kind, today).find(({ start }) => start === event.currentTarget.value)
              if (found) onChange({ period: found })
            }}
          />
        )}
        {kind !== 'once' && (
          <NativeSelect
            label={say('cycle-closing')}
            value={closing}
            data={(kind === 'week' ? (['decree', 'calendar'] as const) : (['decree', 'calendar', 'day'] as const)).map(value => ({
              value,
              label: say(`cycle-closing-${value}`),
            }))}
            onChange={event =>
              onChange({ closing: (['decree', 'calendar', 'day'] as const).find(each => each === event.currentTarget.value) ?? 'decree' })
            }
          />
        )}
        {kind !== 'once' && closing === 'day' && (
          <TextInput
            label={say('cycle-closing-day-of')}
            inputMode="numeric"
            value={String(entry.closingDay)}
            onChange={event =>
              onChange({ closingDay: Math.min(31, Math.max(1, Number(event.currentTarget.value.replace(/\D/g, '')) || 1)) })
            }
          />
        )}
      </div>
      <p>{say('cycle-data', { start: showDay(days.data.start), end: showDay(days.data.end) })}</p>
      <h3>{say('cycle-due')}</h3>
      {due.map((rule, level) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level is its place.
        <div key={level} className="cycle-due">
          <span>{level === 0 ? say('cycle-due-level-0') : say('cycle-due-level', { level })}</span>
          <TextInput
            aria-label={say('cycle-due-days')}
            inputMode="numeric"
            value={String(rule.days)}
            onChange={event => {
              const count = Math.min(400, Number(event.currentTarget.value.replace(/\D/g, '')) || 0)
              onChange({ due: due.map((each, at) => (at === level ? { ...each, days: count } : each)) })
            }}
          />
          <NativeSelect
            aria-label={say('cycle-due-working')}
            value={rule.working ? 'working' : 'calendar'}
            data={[
              { value: 'working', label: say('cycle-due-working') },
              { value: 'calendar', label: say('cycle-due-calendar') },
            ]}
            onChange={event => {
              const working = event.currentTarget.value === 'working'
              onChange({ due: due.map((each, at) => (at === level ? { ...each, working } : each)) })
            }}
          />
          <span>{say('cycle-due-on', { day: showDay(days.due[level] ?? '') })}</span>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onChange({ due: [...due, { days: (due.at(-1)?.days ?? 0) + 3, working: true }] })}
        >
          {say('cycle-add-level')}
        </Button>
      </div>
    </section>
  )
}

const periodAt = (kind: Exclude<PeriodKind, 'once'>, today: IsoDay) =>
  periodsAround(kind, today).find(({ start, end }) => start <= today && today <= end)

function OnceDays({ period, onChange }: { period: CycleEntry['period']; onChange: (period: CycleEntry['period']) => void }) {
  const say = useSay()
  const year = Number(period.start.slice(0, 4))
  const [typed, setTyped] = useState({ start: showDay(period.start), end: showDay(period.end) })
  const set = (part: Partial<typeof typed>) => {
    const next = { ...typed, ...part }
    setTyped(next)
    const [start, end] = [readDayEntry(next.start, year), readDayEntry(next.end, year)]
    if (start && end && start <= end) onChange({ start, end })
  }
  return (
    <>
      <DayField label={say('cycle-from')} value={typed.start} year={year} invalid={false} onChange={start => set({ start })} />
      <DayField label={say('cycle-to')} value={typed.end} year={year} invalid={false} onChange={end => set({ end })} />
    </>
  )
}
