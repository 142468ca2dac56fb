import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import { readAmount } from '../entry/read-amount.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { sendSplit } from '../remote/obligations.ts'
import { useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../unit/unit-field.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { FormFoot } from './form-foot.tsx'
import { useVersionedSend } from './use-versioned-send.ts'

interface PartEntry {
  readonly key: number
  readonly text: string
  readonly product: string
  readonly units: readonly PickedUnit[]
  readonly part: 'lead' | 'support'
  readonly day: string
  /** Typed amounts, by the unit of measurement of a target. */
  readonly amounts: Readonly<Record<string, string>>
  readonly required: boolean
}

const emptyPart = (key: number): PartEntry => ({
  key,
  text: '',
  product: '',
  units: [],
  part: 'lead',
  day: '',
  amounts: {},
  required: true,
})

/** Amounts as they are sent; null while one of them is no number above nought. */
function quantitiesOf({ amounts }: Pick<PartEntry, 'amounts'>): { n: number; unit: string }[] | null {
  const typed = Object.entries(amounts).filter(([, text]) => text.trim() !== '')
  const read = typed.flatMap(([unit, text]) => {
    const n = readAmount(text)
    return n !== null && n > 0 ? [{ n, unit }] : []
  })
  return read.length === typed.length ? read : null
}

const isWhole = (part: PartEntry, year: number): boolean =>
  part.text.trim() !== '' &&
  part.units.length > 0 &&
  (part.day === '' || readDayEntry(part.day, year) !== null) &&
  quantitiesOf(part) !== null

/** The parts, each with its units and day; what is typed stays until it has been given on. */
export function SplitForm({ obligation, onClose }: { obligation: OpenedObligation; onClose: () => void }) {
  const say = useSay()
  const year = new Date().getFullYear()
  const [parts, setParts] = useState<readonly PartEntry[]>([emptyPart(1)])
  const [confirmed, setConfirmed] = useState(false)
  const [tried, setTried] = useState(false)
  const { seen, see, busy, isStale, error, ...sending } = useVersionedSend(
    obligation,
    version =>
      sendSplit(obligation.id, {
        version,
        confirmed,
        parts: parts.map(({ text, product, units, part, day, required, amounts }) => ({
          text,
          quantities: quantitiesOf({ amounts }) ?? [],
          product: product.trim() || null,
          unitIds: units.map(({ id }) => id),
          part,
          last: day === '' ? null : readDayEntry(day, year),
          required,
        })),
      }),
    onClose,
  )
  /** What somebody has looked at holds for those parts alone. */
  const write = (next: readonly PartEntry[]) => {
    setParts(next)
    setConfirmed(false)
  }
  const send = (version: number) => {
    setTried(true)
    see(version)
    if (parts.every(part => isWhole(part, year))) sending.send(version)
  }
  return (
    <form
      className="obligation-form"
      onSubmit={event => {
        event.preventDefault()
        send(seen)
      }}
    >
      {isStale && (
        <ConflictPanel
          obligation={obligation}
          seen={seen}
          move="split"
          mine={{ words: parts.map(({ text }) => text).join('\n'), told: [] }}
          busy={busy}
          onSend={() => send(obligation.version)}
          onEdit={() => see(obligation.version)}
          onDrop={onClose}
        />
      )}
      {parts.map((part, at) => (
        <PartFields
          key={part.key}
          targets={obligation.progress.targets}
          number={at + 1}
          value={part}
          year={year}
          tried={tried}
          onChange={next => write(parts.map(each => (each.key === part.key ? next : each)))}
          onDrop={parts.length > 1 ? () => write(parts.filter(each => each.key !== part.key)) : null}
        />
      ))}
      <FormFoot
        act={say('part-send')}
        busy={busy}
        error={error}
        confirmed={confirmed}
        onConfirm={setConfirmed}
        onClose={onClose}
        canSend={!isStale}
      >
        <Button size="xs" variant="default" onClick={() => write([...parts, emptyPart((parts.at(-1)?.key ?? 0) + 1)])}>
          {say('part-add')}
        </Button>
      </FormFoot>
    </form>
  )
}

interface PartFieldsProps {
  readonly targets: OpenedObligation['progress']['targets']
  readonly number: number
  readonly value: PartEntry
  readonly year: number
  readonly tried: boolean
  readonly onChange: (value: PartEntry) => void
  readonly onDrop: (() => void) | null
}

function PartFields({ targets, number, value, year, tried, onChange, onDrop }: PartFieldsProps) {
  const say = useSay()
  const set = (change: Partial<PartEntry>) => onChange({ ...value, ...change })
  return (
    <fieldset className="criteria">
      <legend>{say('part-number', { number })}</legend>
      <Textarea
        label={say('part-text')}
        autosize
        minRows={2}
        maxLength={5000}
        value={value.text}
        error={tried && value.text.trim() === '' ? say('part-text-missing') : null}
        onChange={event => set({ text: event.currentTarget.value })}
      />
      <UnitField label={say('part-units')} value={value.units} onChange={units => set({ units })} />
      {tried && !value.units.length && <p className="field-error">{say('part-units-missing')}</p>}
      <NativeSelect
        label={say('part-role')}
        value={value.part}
        data={(['lead', 'support'] as const).map(part => ({ value: part, label: say(`part-${part}`) }))}
        onChange={event => set({ part: event.currentTarget.value === 'support' ? 'support' : 'lead' })}
      />
      <DayField label={say('part-last')} value={value.day} year={year} invalid={false} onChange={day => set({ day })} />
      {targets.map(({ unit }) => (
        <TextInput
          key={unit}
          label={say('part-amount', { unit })}
          inputMode="decimal"
          maxLength={20}
          value={value.amounts[unit] ?? ''}
          error={tried && quantitiesOf({ amounts: { [unit]: value.amounts[unit] ?? '' } }) === null ? say('part-amount-bad') : null}
          onChange={event => set({ amounts: { ...value.amounts, [unit]: event.currentTarget.value } })}
        />
      ))}
      <TextInput
        label={say('part-product')}
        maxLength={500}
        value={value.product}
        onChange={event => set({ product: event.currentTarget.value })}
      />
      <Checkbox label={say('part-required')} checked={value.required} onChange={event => set({ required: event.currentTarget.checked })} />
      {onDrop && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onDrop}>
          {say('part-drop')}
        </Button>
      )}
    </fieldset>
  )
}
