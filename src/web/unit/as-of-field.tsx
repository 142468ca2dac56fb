import { useEffect, useState } from 'react'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { showDay } from '../speech/show-day.ts'

/** The day that the tree is looked at; empty for today. */
export function AsOfField({ label, day, onDay }: { label: string; day: string | undefined; onDay: (day: string) => void }) {
  const year = new Date().getFullYear()
  const [entry, setEntry] = useState(day ? showDay(day) : '')
  useEffect(() => setEntry(day ? showDay(day) : ''), [day])
  const send = (value: string) => {
    setEntry(value)
    const iso = value === '' ? '' : readDayEntry(value, year)
    // A day that is still being typed is no day yet: only a whole one goes into the address.
    if (iso !== null && iso !== (day ?? '') && (value === '' || /^\d{1,2}\D\d{1,2}\D\d{4}$|^\d{8}$/.test(value.trim()))) onDay(iso)
  }
  return <DayField label={label} value={entry} year={year} invalid={false} onChange={send} />
}
