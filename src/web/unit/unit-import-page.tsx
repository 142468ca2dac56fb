import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import type { UnitImported } from '../../api/unit.ts'
import { columnWords, sheetColumns } from '../../core/unit/unit-sheet.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { sendTable, tryTable, unitsKey } from '../remote/units.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { ImportReport } from './import-report.tsx'
import './unit.css'

/** First what a table would do, line by line; then all of it or nothing. */
export function UnitImportPage() {
  const say = useSay()
  const may = useMay('import-units')
  useTitle(say('import-title'))
  if (!may) {
    return (
      <div className="page">
        <StatePanel title={say('not-allowed-title')} level={1}>
          <p>{say('import-not-allowed')}</p>
          <Link to="/units" search={{}}>
            {say('units-title')}
          </Link>
        </StatePanel>
      </div>
    )
  }
  return (
    <div className="page stack">
      <h1>{say('import-title')}</h1>
      <Import />
    </div>
  )
}

function Import() {
  const say = useSay()
  const language = useLanguage()
  const client = useQueryClient()
  const year = new Date().getFullYear()
  const picker = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [dayEntry, setDay] = useState('')
  const [basis, setBasis] = useState('')
  const day = readDayEntry(dayEntry, year)
  const ready = file !== null && day !== null
  const trying = useMutation({ mutationFn: () => (file && day ? tryTable(file, day) : Promise.reject(new Error('not ready'))) })
  const sending = useMutation({
    mutationFn: () => (file && day ? sendTable(file, day, basis.trim()) : Promise.reject(new Error('not ready'))),
    onSuccess: () => client.invalidateQueries({ queryKey: unitsKey }),
  })
  const forget = () => {
    trying.reset()
    sending.reset()
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (ready) trying.mutate()
  }
  if (sending.data) return <Done imported={sending.data} day={day ?? undefined} />
  const report = trying.data
  const sound = report !== undefined && report.counts.problems === 0 && report.counts.create + report.counts.change > 0
  const fault = sending.error ?? trying.error
  return (
    <>
      <form className="unit-form paper" onSubmit={look}>
        <p>{say('import-intro', { columns: sheetColumns.map(column => columnWords(column, language)).join(', ') })}</p>
        <div className="unit-file">
          <span>{say('import-file')}</span>
          <div className="row">
            <Button variant="default" size="sm" onClick={() => picker.current?.click()}>
              {say('import-pick')}
            </Button>
            <span>{file?.name ?? say('import-none-picked')}</span>
          </div>
          <input
            ref={picker}
            hidden
            type="file"
            accept=".xlsx,.csv"
            data-testid="table-picker"
            onChange={event => {
              setFile(event.currentTarget.files?.[0] ?? null)
              forget()
            }}
          />
        </div>
        <div className="unit-form-row">
          <DayField
            label={say('unit-day')}
            value={dayEntry}
            year={year}
            invalid={false}
            onChange={value => {
              setDay(value)
              if (readDayEntry(value, year) !== day) forget()
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
        {fault && <ProblemPanel error={fault} />}
        <div className="row">
          <Button type="submit" variant={sound ? 'default' : 'filled'} disabled={!ready} loading={trying.isPending}>
            {say('import-try')}
          </Button>
          {sound && (
            <Button disabled={!basis.trim()} loading={sending.isPending} onClick={() => sending.mutate()}>
              {say('import-do')}
            </Button>
          )}
        </div>
      </form>
      {report && <ImportReport report={report} />}
    </>
  )
}

/** What was made stays to be looked at: each act has its address. */
function Done({ imported, day }: { imported: UnitImported; day: string | undefined }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <StatePanel title={say('import-done')}>
      <p>{say('import-counts', imported.counts)}</p>
      <ul>
        {imported.acts.map(({ id, kind, units }) => (
          <li key={id}>
            <Link to="/units" search={{ act: id, ...(day && { day }) }}>
              {say('import-view', { act: sayCode(language, `unit.act-${kind}`, {}, kind), count: units })}
            </Link>
          </li>
        ))}
      </ul>
    </StatePanel>
  )
}
