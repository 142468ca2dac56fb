import { Button, Checkbox, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LendRequest } from '../../api/lending.ts'
import { type LentRight, lentRights } from '../../core/policy/lent-right.ts'
import { addDays } from '../../core/time/day.ts'
import { readCount } from '../entry/read-count.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { GuardNote } from '../piece/guard-note.tsx'
import { tell } from '../piece/messages.ts'
import { lend, lendingsKey } from '../remote/lendings.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../unit/unit-field.tsx'

interface Entry {
  readonly to: readonly PickedUnit[]
  readonly rights: readonly LentRight[]
  readonly from: string
  readonly last: string
  readonly backup: boolean
  readonly after: string
  readonly reason: string
}

const isBackup = ({ rights, backup }: Entry): boolean => backup && rights.join() === 'confirm'

/** What is typed as it is sent; null while something of it is missing. */
function readLending(entry: Entry, year: number): LendRequest | null {
  const [unit] = entry.to
  const [from, last] = [readDayEntry(entry.from, year), readDayEntry(entry.last, year)]
  const until = last && addDays(last, 1)
  const afterDays = isBackup(entry) ? readCount(entry.after) : null
  if (!unit || !from || !until || entry.rights.length === 0 || entry.reason.trim() === '') return null
  if (isBackup(entry) && !(afterDays !== null && afterDays >= 1 && afterDays <= 60)) return null
  return { toUnitId: unit.id, rights: [...entry.rights], from, until, afterDays, reason: entry.reason.trim() }
}

/** To whom, which rights, until when, on what basis; what is missing is said at its field. */
export function LendingForm({ today, onClose }: { readonly today: string; readonly onClose: () => void }) {
  const say = useSay()
  const client = useQueryClient()
  const year = Number(today.slice(0, 4))
  const [entry, setEntry] = useState<Entry>({ to: [], rights: [], from: showDay(today), last: '', backup: false, after: '3', reason: '' })
  const [tried, setTried] = useState(false)
  const [confirmed, setConfirmed] = useState(false)
  const request = readLending(entry, year)
  const send = useMutation({
    mutationFn: lend,
    onSuccess: async () => {
      tell(say('lending-done'))
      onClose()
      await client.invalidateQueries({ queryKey: lendingsKey })
    },
  })
  const set = (change: Partial<Entry>) => setEntry({ ...entry, ...change })
  const toggle = (right: LentRight, on: boolean) =>
    set({ rights: lentRights.filter(each => (each === right ? on : entry.rights.includes(each))) })
  const missing = (is: boolean, code: Parameters<typeof say>[0]) => (tried && is ? say(code) : null)
  return (
    <form
      className="paper lending-form"
      aria-label={say('lending-add')}
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (request) send.mutate({ ...request, confirmed })
      }}
    >
      <h2>{say('lending-add')}</h2>
      <div>
        <UnitField label={say('lending-to')} single value={entry.to} onChange={to => set({ to })} />
        <Missing words={missing(entry.to.length === 0, 'lending-unit-needed')} />
      </div>
      <fieldset className="lending-rights">
        <legend>{say('lending-rights')}</legend>
        {lentRights.map(right => (
          <Checkbox
            key={right}
            label={say(`lent-${right}`)}
            description={say(`lent-${right}-about`)}
            checked={entry.rights.includes(right)}
            onChange={event => toggle(right, event.currentTarget.checked)}
          />
        ))}
        <Missing words={missing(entry.rights.length === 0, 'lending-rights-needed')} />
      </fieldset>
      {entry.rights.join() === 'confirm' && (
        <div className="lending-fields">
          <Checkbox label={say('lending-backup')} checked={entry.backup} onChange={event => set({ backup: event.currentTarget.checked })} />
          {entry.backup && (
            <TextInput
              label={say('lending-after')}
              inputMode="numeric"
              value={entry.after}
              error={missing(request === null && readCount(entry.after) === null, 'lending-after-needed')}
              onChange={event => set({ after: event.currentTarget.value })}
            />
          )}
        </div>
      )}
      <div className="lending-fields">
        <DayField
          label={say('office-from')}
          value={entry.from}
          year={year}
          invalid={tried && !readDayEntry(entry.from, year)}
          onChange={from => set({ from })}
        />
        <DayField
          label={say('office-to')}
          value={entry.last}
          year={year}
          invalid={tried && !readDayEntry(entry.last, year)}
          onChange={last => set({ last })}
        />
      </div>
      <TextInput
        label={say('lending-basis')}
        lang="vi"
        value={entry.reason}
        maxLength={1000}
        error={missing(entry.reason.trim() === '', 'lending-basis-needed')}
        onChange={event => set({ reason: event.currentTarget.value })}
      />
      <GuardNote error={send.error} confirmed={confirmed} onConfirm={setConfirmed} />
      <div className="row">
        <Button type="submit" loading={send.isPending}>
          {say('lending-add')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('office-cancel')}
        </Button>
      </div>
    </form>
  )
}

const Missing = ({ words }: { readonly words: string | null }) =>
  words && (
    <p className="small lending-missing" role="alert">
      {words}
    </p>
  )
