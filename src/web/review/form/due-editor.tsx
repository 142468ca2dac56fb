import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type DueEntry, type DueProblem, dueKinds, emptyDue, rhythms } from '../../entry/due-entry.ts'
import { DayField } from '../../piece/day-field.tsx'
import { type Say, useSay } from '../../speech/use-say.ts'
import type { DueRow } from './item-entry.ts'

interface DueEditorProps {
  readonly rows: readonly DueRow[]
  readonly year: number
  readonly problems: ReadonlyMap<number, DueProblem>
  readonly autoFocus: boolean
  readonly onChange: (rows: readonly DueRow[]) => void
}

export function DueEditor({ rows, year, problems, autoFocus, onChange }: DueEditorProps) {
  const say = useSay()
  const set = (key: number, part: Partial<DueEntry>) =>
    onChange(rows.map(row => (row.key === key ? { ...row, entry: { ...row.entry, ...part } } : row)))
  const add = () => onChange([...rows, { key: Math.max(0, ...rows.map(row => row.key)) + 1, entry: emptyDue, from: null }])
  return (
    <fieldset className="form-group">
      <legend>{say('field-due')}</legend>
      {rows.length === 0 && <p className="soft small">{say('no-due')}</p>}
      {rows.map((row, index) => (
        <DueLine
          key={row.key}
          entry={row.entry}
          year={year}
          problem={problems.get(index)}
          autoFocus={autoFocus && index === 0}
          onChange={part => set(row.key, part)}
          onRemove={() => onChange(rows.filter(each => each.key !== row.key))}
        />
      ))}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={15} />}
        autoFocus={autoFocus && rows.length === 0}
        onClick={add}
      >
        {say('due-add')}
      </Button>
    </fieldset>
  )
}

interface DueLineProps {
  readonly entry: DueEntry
  readonly year: number
  readonly problem: DueProblem | undefined
  readonly autoFocus: boolean
  readonly onChange: (part: Partial<DueEntry>) => void
  readonly onRemove: () => void
}

function DueLine({ entry, year, problem, autoFocus, onChange, onRemove }: DueLineProps) {
  const say = useSay()
  return (
    <div className="form-line">
      <NativeSelect
        label={say('due-kind')}
        size="sm"
        value={entry.kind === 'date' ? entry.bound : entry.kind}
        autoFocus={autoFocus && entry.kind !== 'date'}
        data={kindChoices(say)}
        onChange={event => {
          const chosen = event.currentTarget.value
          if (chosen === 'before' || chosen === 'by') onChange({ kind: 'date', bound: chosen })
          else onChange({ kind: dueKinds.find(kind => kind === chosen) ?? 'standing' })
        }}
      />
      <DueFields entry={entry} year={year} problem={problem} autoFocus={autoFocus} onChange={onChange} />
      <Button size="compact-sm" variant="subtle" color="gray" className="form-line-remove" onClick={onRemove}>
        {say('due-remove')}
      </Button>
      {problem && problem !== 'day' && (
        <p className="field-error" role="alert">
          {say(`due-problem-${problem}`)}
        </p>
      )}
    </div>
  )
}

const kindChoices = (say: Say) => [
  { value: 'before', label: say('due-kind-before') },
  { value: 'by', label: say('due-kind-by') },
  ...dueKinds.filter(kind => kind !== 'date').map(kind => ({ value: kind, label: say(`due-kind-${kind}`) })),
]

function DueFields({ entry, year, problem, autoFocus, onChange }: Omit<DueLineProps, 'onRemove'>) {
  const say = useSay()
  const bad = problem === 'day'
  switch (entry.kind) {
    case 'date':
      return (
        <DayField
          label={say('due-date')}
          value={entry.date}
          year={year}
          invalid={bad}
          autoFocus={autoFocus}
          onChange={date => onChange({ date })}
        />
      )
    case 'period':
      return (
        <>
          <DayField
            label={say('due-start')}
            value={entry.start}
            year={year}
            invalid={bad && !entry.start}
            onChange={start => onChange({ start })}
          />
          <DayField label={say('due-end')} value={entry.end} year={year} invalid={bad && !entry.end} onChange={end => onChange({ end })} />
        </>
      )
    case 'recurring':
      return <RhythmFields entry={entry} onChange={onChange} />
    case 'relative':
      return (
        <>
          <TextInput
            className="form-short"
            label={say('due-amount')}
            inputMode="numeric"
            value={entry.amount}
            onChange={event => onChange({ amount: event.currentTarget.value })}
          />
          <TextInput
            label={say('due-unit')}
            placeholder={say('due-unit-hint')}
            value={entry.unit}
            onChange={event => onChange({ unit: event.currentTarget.value })}
          />
          <TextInput
            label={say('due-from')}
            placeholder={say('due-from-hint')}
            value={entry.from}
            onChange={event => onChange({ from: event.currentTarget.value })}
          />
        </>
      )
    case 'standing':
      return null
  }
}

function RhythmFields({ entry, onChange }: Pick<DueLineProps, 'entry' | 'onChange'>) {
  const say = useSay()
  const yearly = entry.every === 'quarter' || entry.every === 'half-year' || entry.every === 'year'
  return (
    <>
      <NativeSelect
        label={say('due-every')}
        value={entry.every}
        data={rhythms.map(every => ({ value: every, label: say(`every-${every}`) }))}
        onChange={event => onChange({ every: rhythms.find(every => every === event.currentTarget.value) ?? 'month' })}
      />
      {entry.every !== 'day' && (
        <TextInput
          className="form-short"
          label={say('due-day')}
          inputMode="numeric"
          value={entry.day}
          onChange={event => onChange({ day: event.currentTarget.value })}
        />
      )}
      {entry.every !== 'day' && entry.every !== 'week' && (
        <NativeSelect
          label={say('due-bound')}
          value={entry.bound}
          data={(['before', 'by'] as const).map(bound => ({ value: bound, label: say(`due-bound-${bound}`) }))}
          onChange={event => onChange({ bound: event.currentTarget.value === 'before' ? 'before' : 'by' })}
        />
      )}
      {yearly && (
        <TextInput
          className="form-short"
          label={say('due-month')}
          inputMode="numeric"
          value={entry.month}
          onChange={event => onChange({ month: event.currentTarget.value })}
        />
      )}
    </>
  )
}
