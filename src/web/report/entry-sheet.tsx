import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import type { CheckedEntrySheet } from '../../api/report-sheet.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { useFilePicker } from '../piece/use-file-picker.tsx'
import { freshId } from '../remote/fresh-id.ts'
import { entrySheetAddress, sendEntrySheet, tryEntrySheet } from '../remote/report-sheets.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { findingWords } from './finding-words.ts'

interface Chosen {
  readonly file: File
  readonly checked: CheckedEntrySheet
}

/** A report filled in without a network: the sheet out and in, with what it changes before anything is stored. */
export function EntrySheet({ report, onDone }: { report: OpenedReport; onDone: () => Promise<unknown> }) {
  const say = useSay()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const trying = useMutation({
    mutationFn: async (file: File): Promise<Chosen> => ({ file, checked: await tryEntrySheet(report.id, file) }),
    onSuccess: setChosen,
    onError: () => setChosen(null),
  })
  const picker = useFilePicker({ accept: '.xlsx', onPick: trying.mutate })
  const saving = useMutation({
    mutationFn: ({ file, checked }: Chosen) => sendEntrySheet(report.id, file, checked.version, freshId()),
    onSuccess: async (_, { checked }) => {
      setChosen(null)
      tell(say('entry-sheet-saved', { count: checked.changes.length }))
      await onDone()
    },
  })
  const problem = trying.error ?? saving.error
  return (
    <section className="stack no-print">
      <h2>{say('entry-sheet')}</h2>
      <p className="soft small">{say('entry-sheet-text')}</p>
      <a href={entrySheetAddress(report.id)} download>
        {say('entry-sheet-take')}
      </a>
      {picker.field}
      <Button variant="default" loading={trying.isPending} onClick={() => picker.open()}>
        {say('entry-sheet-choose')}
      </Button>
      <RefusedNote error={problem} />
      {chosen && <Checked say={say} checked={chosen.checked} saving={saving.isPending} onSave={() => saving.mutate(chosen)} />}
    </section>
  )
}

interface CheckedProps {
  readonly say: Say
  readonly checked: CheckedEntrySheet
  readonly saving: boolean
  readonly onSave: () => void
}

const mostShown = 50

function Checked({ say, checked: { changes, faults }, saving, onSave }: CheckedProps) {
  if (faults.length > 0)
    return (
      <section className="stack" aria-live="polite">
        <h3>{say('entry-sheet-faults', { count: faults.length })}</h3>
        <p>{say('entry-sheet-faults-text')}</p>
        <CellTable
          heads={[say('entry-sheet-place'), say('entry-sheet-why')]}
          rows={faults.slice(0, mostShown).map(fault => [fault.place, faultWords(say, fault)])}
        />
      </section>
    )
  if (changes.length === 0) return <p aria-live="polite">{say('entry-sheet-nothing')}</p>
  return (
    <section className="stack" aria-live="polite">
      <h3>{say('entry-sheet-changes', { count: changes.length })}</h3>
      <CellTable
        heads={[say('entry-sheet-place'), say('entry-sheet-before'), say('entry-sheet-after')]}
        rows={changes.slice(0, mostShown).map(({ place, before, after }) => [place, short(before), short(after)])}
      />
      <Button loading={saving} onClick={onSave}>
        {say('entry-sheet-save', { count: changes.length })}
      </Button>
    </section>
  )
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)

function faultWords(say: Say, { code, about }: CheckedEntrySheet['faults'][number]): string {
  if (code === 'text-too-long' || code === 'part-locked' || code === 'changed-meanwhile')
    return say(`entry-fault-${code}`, { about: short(about) })
  return findingWords(say, { code, about })
}

function CellTable({ heads, rows }: { heads: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <div className="data-table-wrap paper">
      <table className="data-table">
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([place = '', ...cells]) => (
            <tr key={place}>
              <td>{place}</td>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
