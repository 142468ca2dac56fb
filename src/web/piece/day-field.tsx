import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

const DayCalendar = lazy(async () => ({ default: (await import('./day-calendar.tsx')).DayCalendar }))

interface DayFieldProps {
  readonly label: string
  readonly value: string
  readonly year: number
  readonly invalid: boolean
  readonly autoFocus?: boolean
  readonly onChange: (value: string) => void
}

/** A day typed as `31/01/2026`, `31/1` or `31012026`; the calendar is there for those who look rather than type. */
export function DayField({ label, value, year, invalid, autoFocus = false, onChange }: DayFieldProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const iso = readDayEntry(value, year)
  const bad = value !== '' && !iso
  return (
    <TextInput
      label={label}
      size="sm"
      value={value}
      placeholder="31/01/2026"
      inputMode="numeric"
      autoComplete="off"
      autoFocus={autoFocus}
      error={invalid || bad ? say('day-invalid') : null}
      onChange={event => onChange(event.currentTarget.value)}
      onBlur={() => iso && onChange(showDay(iso))}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" preventPositionChangeWhenVisible={false} trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={say('open-calendar', { field: label })} onClick={() => setOpen(!open)}>
              <IconCalendar size={17} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={say('loading')}>
              <DayCalendar
                value={iso}
                year={year}
                onPick={day => {
                  onChange(showDay(day))
                  setOpen(false)
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  )
}
