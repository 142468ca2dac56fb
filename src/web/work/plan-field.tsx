import { Combobox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PillSearch } from '../piece/pill-search.tsx'
import { useSettled } from '../piece/use-settled.ts'
import { plansQuery } from '../remote/plans.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { useSay } from '../speech/use-say.ts'

interface PlanFieldProps {
  readonly label: string
  readonly value: { readonly id: string; readonly name: string } | null
  readonly onChange: (id: string | undefined) => void
}

const mostOffers = 12

/** One plan by its number or its subject, without diacritics. */
export function PlanField({ label, value, onChange }: PlanFieldProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
  const found = useInfiniteQuery({ ...plansQuery(settled, undefined), enabled: settled !== '', placeholderData: former => former })
  const offers = settled === '' ? [] : (found.data?.pages[0]?.items ?? []).slice(0, mostOffers)
  return (
    <PillSearch
      label={label}
      placeholder={say('work-plan-pick')}
      picked={value ? [{ key: value.id, name: value.name }] : []}
      typed={typed}
      removeLabel={name => say('unit-unpick', { name })}
      onType={setTyped}
      onAdd={id => {
        onChange(id)
        setTyped('')
      }}
      onRemove={() => onChange(undefined)}
      hasOffers={offers.length > 0}
    >
      {offers.map(plan => (
        <Combobox.Option key={plan.id} value={plan.id}>
          {numberOfDocument(plan) || say('no-number')}
          <span className="soft small"> · {nameOfDocument(plan, '')}</span>
        </Combobox.Option>
      ))}
    </PillSearch>
  )
}
