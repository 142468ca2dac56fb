import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { readCount } from '../../entry/read-count.ts'
import { useSay } from '../../speech/use-say.ts'
import type { QuantityRow } from './item-entry.ts'

interface QuantityEditorProps {
  readonly rows: readonly QuantityRow[]
  readonly autoFocus: boolean
  readonly onChange: (rows: readonly QuantityRow[]) => void
}

export function QuantityEditor({ rows, autoFocus, onChange }: QuantityEditorProps) {
  const say = useSay()
  const set = (key: number, part: Partial<QuantityRow>) => onChange(rows.map(row => (row.key === key ? { ...row, ...part } : row)))
  const add = () => onChange([...rows, { key: Math.max(0, ...rows.map(row => row.key)) + 1, n: '', unit: '', min: false, from: null }])
  return (
    <fieldset className="form-group">
      <legend>{say('field-quantity')}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className="form-line">
          <TextInput
            className="form-short"
            label={say('quantity-number')}
            inputMode="numeric"
            value={row.n}
            autoFocus={autoFocus && index === 0}
            error={row.n !== '' && readCount(row.n) === null ? say('quantity-invalid') : null}
            onChange={event => set(row.key, { n: event.currentTarget.value })}
          />
          <TextInput
            label={say('quantity-unit')}
            placeholder={say('quantity-unit-hint')}
            value={row.unit}
            onChange={event => set(row.key, { unit: event.currentTarget.value })}
          />
          <Checkbox
            className="form-check"
            label={say('at-least')}
            checked={row.min}
            onChange={event => set(row.key, { min: event.currentTarget.checked })}
          />
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            className="form-line-remove"
            onClick={() => onChange(rows.filter(each => each.key !== row.key))}
          >
            {say('due-remove')}
          </Button>
        </div>
      ))}
      <Button size="compact-sm" variant="default" leftSection={<IconPlus size={15} />} autoFocus={autoFocus && !rows.length} onClick={add}>
        {say('quantity-add')}
      </Button>
    </fieldset>
  )
}
