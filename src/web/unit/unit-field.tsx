import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { unitChoiceQuery } from '../remote/units.ts'
import { useSay } from '../speech/use-say.ts'

export interface PickedUnit {
  readonly id: string
  readonly name: string
}

interface UnitFieldProps {
  readonly label: string
  readonly value: readonly PickedUnit[]
  /** One at most. */
  readonly single?: boolean
  readonly onChange: (value: readonly PickedUnit[]) => void
}

/** Units by search without diacritics; each offer says where it is, since seven communes may share a name. */
export function UnitField({ label, value, single = false, onChange }: UnitFieldProps) {
  const say = useSay()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState('')
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), 150)
    return () => clearTimeout(timer)
  }, [typed])
  const found = useQuery({ ...unitChoiceQuery(settled), enabled: settled !== '', placeholderData: keepPreviousData })
  const offers = settled === '' ? [] : (found.data?.items ?? []).filter(({ id }) => !value.some(each => each.id === id))
  const add = (id: string) => {
    const offer = offers.find(each => each.id === id)
    if (!offer) return
    const unit = { id, name: offer.parentName ? `${offer.name}, ${offer.parentName}` : offer.name }
    onChange(single ? [unit] : [...value, unit])
    setTyped('')
  }
  return (
    <Combobox store={combobox} onOptionSubmit={add} size="sm">
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="sm">
          <Pill.Group>
            {value.map(unit => (
              <Pill
                key={unit.id}
                withRemoveButton
                onRemove={() => onChange(value.filter(({ id }) => id !== unit.id))}
                removeButtonProps={{ 'aria-label': say('unit-unpick', { name: unit.name }), tabIndex: 0, 'aria-hidden': false }}
              >
                {unit.name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                value={typed}
                placeholder={value.length ? '' : say('unit-pick')}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onChange={event => {
                  setTyped(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={event => {
                  const last = value.at(-1)
                  if (event.key === 'Backspace' && !typed && last) onChange(value.filter(({ id }) => id !== last.id))
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!offers.length}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {offers.map(({ id, name, parentName, code }) => (
            <Combobox.Option key={id} value={id}>
              {name}
              <span className="soft small">
                {parentName ? `, ${parentName}` : ''} · {code}
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
