import { Button, NativeSelect, TextInput } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { vi } from '../../core/wording/vi.ts'
import { type AuditAddress, readAuditAddress } from '../address/audit-address.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

const route = getRouteApi('/signed/audit')
const actions = Object.keys(vi.audit)
  .filter(code => code.startsWith('action-'))
  .map(code => code.slice('action-'.length))
const codes = ['unit', 'office', 'subject'] as const
const days = ['from', 'to'] as const

type Entry = Readonly<Record<keyof AuditAddress, string>>

const entryOf = (address: AuditAddress): Entry => ({
  from: address.from ? showDay(address.from) : '',
  to: address.to ? showDay(address.to) : '',
  action: address.action ?? '',
  unit: address.unit ?? '',
  office: address.office ?? '',
  username: address.username ?? '',
  subject: address.subject ?? '',
})

/** Filled in and then sent in one go, for every search is written down. */
export function AuditFilters({ year }: { year: number }) {
  const say = useSay()
  const language = useLanguage()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const [entry, setEntry] = useState(() => entryOf(address))
  useEffect(() => setEntry(entryOf(address)), [address])
  const set = (name: keyof Entry, value: string) => setEntry(former => ({ ...former, [name]: value }))
  const isoOf = (name: 'from' | 'to') => readDayEntry(entry[name], year)
  const bad = days.filter(name => entry[name] !== '' && !isoOf(name))
  const search = () => {
    if (!bad.length) void navigate({ search: readAuditAddress({ ...entry, from: isoOf('from'), to: isoOf('to') }) })
  }
  return (
    <form
      className="audit-filters no-print"
      onSubmit={event => {
        event.preventDefault()
        search()
      }}
    >
      {days.map(name => (
        <DayField
          key={name}
          label={say(`audit-${name}`)}
          value={entry[name]}
          year={year}
          invalid={bad.includes(name)}
          onChange={value => set(name, value)}
        />
      ))}
      <NativeSelect
        size="sm"
        label={say('audit-action')}
        value={entry.action}
        data={[
          { value: '', label: say('any') },
          ...actions.map(value => ({ value, label: sayCode(language, `audit.action-${value}`, {}, value) })),
        ]}
        onChange={event => set('action', event.currentTarget.value)}
      />
      <FilterWord name="username" value={entry.username} set={set} />
      <Button type="submit">{say('audit-search')}</Button>
      {Object.keys(address).length > 0 && (
        <Link to="/audit" search={{}} className="audit-clear">
          {say('clear-filters')}
        </Link>
      )}
      <details className="audit-codes" open={codes.some(name => address[name] !== undefined)}>
        <summary>{say('audit-codes')}</summary>
        <div className="audit-filters">
          {codes.map(name => (
            <FilterWord key={name} name={name} value={entry[name]} set={set} />
          ))}
        </div>
      </details>
    </form>
  )
}

interface FilterWordProps {
  readonly name: 'username' | (typeof codes)[number]
  readonly value: string
  readonly set: (name: keyof Entry, value: string) => void
}

function FilterWord({ name, value, set }: FilterWordProps) {
  const say = useSay()
  return (
    <TextInput
      size="sm"
      label={say(`audit-${name}`)}
      value={value}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      onChange={event => set(name, event.currentTarget.value)}
    />
  )
}
