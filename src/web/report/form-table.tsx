import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { TemplateProblem } from '../../core/report/check-template.ts'
import type { AggregateRule, TemplateCheck, TemplateColumn, TemplateRow, TemplateTable } from '../../core/report/template.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { changedAt, movedBy, newColumn, newRow, orNull, withoutAt } from './form-draft.ts'
import { FormTools } from './form-tools.tsx'
import { problemWords } from './problem-words.ts'

interface TableProps {
  readonly table: TemplateTable
  readonly problems: readonly TemplateProblem[]
  readonly onChange: (table: TemplateTable) => void
}

const rules: readonly AggregateRule[] = ['sum', 'average', 'latest', 'count', 'none']

/** The columns, rows and checks of a table. */
export function FormTable({ table, problems, onChange }: TableProps) {
  const say = useSay()
  const { columns, rows, checks } = table
  const problemAt = (at: string): string | null => {
    const found = problems.find(each => each.at === at)
    return found ? problemWords(say, found) : null
  }
  return (
    <>
      <h3>{say('form-columns')}</h3>
      {columns.map((column, at) => (
        <ColumnLine
          key={column.key}
          column={column}
          problem={problemAt(`${table.key}.${column.key}`) ?? firstOf(problems, `${table.key}.${column.key}`, say)}
          onChange={next => onChange({ ...table, columns: changedAt(columns, at, next) })}
          onMove={by => onChange({ ...table, columns: movedBy(columns, at, by) })}
          onRemove={() => onChange({ ...table, columns: withoutAt(columns, at) })}
        />
      ))}
      <Add label={say('form-add-column')} onAdd={() => onChange({ ...table, columns: [...columns, newColumn(table)] })} />
      <h3>{say('form-rows')}</h3>
      {rows.map((row, at) => (
        <RowLine
          key={row.key}
          row={row}
          problem={row.formula === null ? null : firstOfRow(problems, table.key, row.key, say)}
          onChange={next => onChange({ ...table, rows: changedAt(rows, at, next) })}
          onMove={by => onChange({ ...table, rows: movedBy(rows, at, by) })}
          onRemove={() => onChange({ ...table, rows: withoutAt(rows, at) })}
        />
      ))}
      <Add label={say('form-add-row')} onAdd={() => onChange({ ...table, rows: [...rows, newRow(table)] })} />
      <h3>{say('form-checks')}</h3>
      {checks.map((check, at) => (
        <CheckLine
          // biome-ignore lint/suspicious/noArrayIndexKey: checks have no names; their place is what they are.
          key={at}
          check={check}
          problem={problemAt(`${table.key}.?${at + 1}`)}
          onChange={next => onChange({ ...table, checks: changedAt(checks, at, next) })}
          onMove={by => onChange({ ...table, checks: movedBy(checks, at, by) })}
          onRemove={() => onChange({ ...table, checks: withoutAt(checks, at) })}
        />
      ))}
      <Add
        label={say('form-add-check')}
        onAdd={() => onChange({ ...table, checks: [...checks, { written: '', message: '', severity: 'error' }] })}
      />
    </>
  )
}

const firstOf = (problems: readonly TemplateProblem[], column: string, say: Say): string | null => {
  const found = problems.find(({ at, code }) => new RegExp(`^${column}\\d+$`).test(at) && code.startsWith('formula'))
  return found ? problemWords(say, found) : null
}

const firstOfRow = (problems: readonly TemplateProblem[], table: string, row: number, say: Say): string | null => {
  const found = problems.find(({ at, code }) => new RegExp(`^${table}\\.[A-Z]+${row}$`).test(at) && code.startsWith('formula'))
  return found ? problemWords(say, found) : null
}

function Add({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div>
      <Button size="compact-sm" variant="default" onClick={onAdd}>
        {label}
      </Button>
    </div>
  )
}

interface LineProps {
  readonly problem: string | null
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function ColumnLine({
  column,
  problem,
  onChange,
  ...tools
}: LineProps & { column: TemplateColumn; onChange: (column: TemplateColumn) => void }) {
  const say = useSay()
  const set = (part: Partial<TemplateColumn>) => onChange({ ...column, ...part })
  return (
    <div className="template-line">
      <span className="form-key">{column.key}</span>
      <TextInput
        size="xs"
        label={say('form-column-title')}
        lang="vi"
        value={column.title}
        error={problem}
        onChange={event => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={say('form-type')}
        value={column.type}
        data={[
          { value: 'number', label: say('form-type-number') },
          { value: 'text', label: say('form-type-text') },
        ]}
        onChange={event => set(event.currentTarget.value === 'text' ? { type: 'text', formula: null } : { type: 'number' })}
      />
      <TextInput
        size="xs"
        label={say('form-unit')}
        lang="vi"
        value={column.unit}
        onChange={event => set({ unit: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={say('form-decimals')}
        value={String(column.decimals)}
        data={['0', '1', '2', '3', '4', '5', '6']}
        disabled={column.type === 'text'}
        onChange={event => set({ decimals: Number(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={say('form-rule')}
        value={column.aggregate}
        disabled={column.type === 'text'}
        data={rules.map(rule => ({ value: rule, label: say(`rule-${rule}`) }))}
        onChange={event => set({ aggregate: rules.find(rule => rule === event.currentTarget.value) ?? 'sum' })}
      />
      <FormTools name={column.title || column.key} {...tools} />
      {column.type === 'number' && <ColumnMore column={column} set={set} />}
    </div>
  )
}

function ColumnMore({ column, set }: { column: TemplateColumn; set: (part: Partial<TemplateColumn>) => void }) {
  const say = useSay()
  const isSaid = column.formula !== null || column.least !== null || column.most !== null || column.mayDiffer !== null || column.required
  return (
    <details open={isSaid || undefined}>
      <summary className="small">{say('form-more')}</summary>
      <div className="form-grid">
        <TextInput
          size="xs"
          label={say('form-formula')}
          placeholder={say('form-formula-column-hint')}
          value={column.formula ?? ''}
          onChange={event => set({ formula: orNull(event.currentTarget.value) })}
        />
        <TextInput
          size="xs"
          label={say('form-least')}
          inputMode="decimal"
          value={column.least ?? ''}
          onChange={event => set({ least: orNull(event.currentTarget.value.replace(',', '.')) })}
        />
        <TextInput
          size="xs"
          label={say('form-most')}
          inputMode="decimal"
          value={column.most ?? ''}
          onChange={event => set({ most: orNull(event.currentTarget.value.replace(',', '.')) })}
        />
        <TextInput
          size="xs"
          label={say('form-may-differ')}
          inputMode="numeric"
          value={column.mayDiffer === null ? '' : String(column.mayDiffer)}
          onChange={event => {
            const text = event.currentTarget.value.replace(/\D/g, '')
            set({ mayDiffer: text === '' ? null : Number(text) })
          }}
        />
        <NativeSelect
          size="xs"
          label={say('form-fill')}
          value={column.fill}
          data={(['none', 'period', 'total'] as const).map(value => ({ value, label: say(`form-fill-${value}`) }))}
          onChange={event =>
            set({ fill: (['none', 'period', 'total'] as const).find(each => each === event.currentTarget.value) ?? 'none' })
          }
        />
        <Checkbox
          size="xs"
          label={say('form-required')}
          checked={column.required}
          disabled={column.formula !== null}
          onChange={event => set({ required: event.currentTarget.checked })}
        />
      </div>
    </details>
  )
}

function RowLine({ row, problem, onChange, ...tools }: LineProps & { row: TemplateRow; onChange: (row: TemplateRow) => void }) {
  const say = useSay()
  const set = (part: Partial<TemplateRow>) => onChange({ ...row, ...part })
  return (
    <div className="template-line template-line-row">
      <span className="form-key">{row.key}</span>
      <TextInput
        size="xs"
        label={say('form-column-title')}
        lang="vi"
        value={row.title}
        onChange={event => set({ title: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={say('form-unit')}
        lang="vi"
        placeholder={say('form-rule-column')}
        value={row.unit ?? ''}
        onChange={event => set({ unit: orNull(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        label={say('form-rule')}
        value={row.aggregate ?? ''}
        data={[{ value: '', label: say('form-rule-column') }, ...rules.map(rule => ({ value: rule, label: say(`rule-${rule}`) }))]}
        onChange={event => set({ aggregate: rules.find(rule => rule === event.currentTarget.value) ?? null })}
      />
      <TextInput
        size="xs"
        label={say('form-formula')}
        placeholder={say('form-formula-row-hint')}
        value={row.formula ?? ''}
        error={problem}
        onChange={event => set({ formula: orNull(event.currentTarget.value) })}
      />
      <FormTools name={row.title || String(row.key)} {...tools} />
    </div>
  )
}

function CheckLine({ check, problem, onChange, ...tools }: LineProps & { check: TemplateCheck; onChange: (check: TemplateCheck) => void }) {
  const say = useSay()
  return (
    <div className="template-line template-line-check">
      <TextInput
        size="xs"
        label={say('form-check')}
        placeholder={say('form-check-hint')}
        value={check.written}
        error={problem}
        onChange={event => onChange({ ...check, written: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={say('form-message')}
        lang="vi"
        value={check.message}
        onChange={event => onChange({ ...check, message: event.currentTarget.value })}
      />
      <NativeSelect
        size="xs"
        label={say('form-severity')}
        value={check.severity}
        data={(['error', 'warning'] as const).map(value => ({ value, label: say(`form-severity-${value}`) }))}
        onChange={event => onChange({ ...check, severity: event.currentTarget.value === 'warning' ? 'warning' : 'error' })}
      />
      <FormTools name={check.message || check.written} {...tools} />
    </div>
  )
}
