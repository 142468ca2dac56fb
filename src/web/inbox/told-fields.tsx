import { NativeSelect, TextInput } from '@mantine/core'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ProgressTold } from '../../core/obligation/progress.ts'
import { readAmount, showAmount } from '../entry/read-amount.ts'
import { useSay } from '../speech/use-say.ts'

type Target = OpenedObligation['progress']['targets'][number]

/** What is typed: by unit of measure, and the estimate where the task asks for no numbers. */
export interface ToldEntry {
  readonly percent: string
  readonly amounts: Readonly<Record<string, { readonly reckoning: 'total' | 'addition'; readonly text: string }>>
}

export const emptyTold: ToldEntry = { percent: '', amounts: {} }

const isPercent = (text: string): boolean => /^(?:\d{1,2}|100)$/.test(text.trim())

/** What is typed as it is sent; null while something of it cannot be read. */
export function readTold({ percent, amounts }: ToldEntry): ProgressTold | null {
  const typed = Object.entries(amounts).filter(([, { text }]) => text.trim() !== '')
  const read = typed.flatMap(([unit, { reckoning, text }]) => {
    const n = readAmount(text)
    return n === null ? [] : [{ unit, reckoning, n }]
  })
  if (read.length < typed.length || (percent.trim() !== '' && !isPercent(percent))) return null
  return { percent: percent.trim() === '' ? null : Number(percent), amounts: read }
}

interface ToldFieldsProps {
  readonly targets: readonly Target[]
  readonly value: ToldEntry
  readonly onChange: (value: ToldEntry) => void
}

/** One line for each target: how many, and whether that comes on top or is the total. */
export function ToldFields({ targets, value, onChange }: ToldFieldsProps) {
  const say = useSay()
  if (!targets.length)
    return (
      <TextInput
        label={say('progress-percent')}
        inputMode="numeric"
        autoComplete="off"
        w="12rem"
        value={value.percent}
        error={value.percent.trim() !== '' && !isPercent(value.percent) ? say('progress-percent-invalid') : null}
        onChange={event => onChange({ ...value, percent: event.currentTarget.value })}
      />
    )
  return targets.map(target => <TargetField key={target.unit} target={target} value={value} onChange={onChange} />)
}

function TargetField({ target, value, onChange }: Omit<ToldFieldsProps, 'targets'> & { readonly target: Target }) {
  const say = useSay()
  const { unit, n, reached } = target
  const entry = value.amounts[unit] ?? { reckoning: 'addition', text: '' }
  const set = (change: Partial<typeof entry>) => onChange({ ...value, amounts: { ...value.amounts, [unit]: { ...entry, ...change } } })
  const amount = readAmount(entry.text)
  const after = amount === null ? null : entry.reckoning === 'total' ? amount : reached + amount
  return (
    <div className="told-target">
      <TextInput
        label={say('progress-amount', { unit })}
        inputMode="decimal"
        autoComplete="off"
        value={entry.text}
        error={entry.text.trim() !== '' && amount === null ? say('progress-amount-invalid') : null}
        onChange={event => set({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={say('progress-how')}
        aria-label={say('progress-reckoning', { unit })}
        value={entry.reckoning}
        data={[
          { value: 'addition', label: say('progress-addition') },
          { value: 'total', label: say('progress-total') },
        ]}
        onChange={event => set({ reckoning: event.currentTarget.value === 'total' ? 'total' : 'addition' })}
      />
      {after !== null && (
        <p className="small soft" aria-live="polite">
          {say('progress-becomes', { reached: showAmount(after), n: showAmount(n), unit })}
        </p>
      )}
    </div>
  )
}
