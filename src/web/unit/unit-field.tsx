import { Combobox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PillSearch } from '../piece/pill-search.tsx'
import { useSettled } from '../piece/use-settled.ts'
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
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
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
    <PillSearch
      label={label}
      placeholder={say('unit-pick')}
      picked={value.map(({ id, name }) => ({ key: id, name }))}
      typed={typed}
      removeLabel={name => say('unit-unpick', { name })}
      onType={setTyped}
      onAdd={add}
      onRemove={id => onChange(value.filter(unit => unit.id !== id))}
      hasOffers={offers.length > 0}
    >
      {offers.map(({ id, name, parentName, code }) => (
        <Combobox.Option key={id} value={id}>
          {name}
          <span className="soft small">
            {parentName ? `, ${parentName}` : ''} · {code}
          </span>
        </Combobox.Option>
      ))}
    </PillSearch>
  )
}
