import { Combobox } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanPage } from '../../api/plan.ts'
import { PillSearch } from '../piece/pill-search.tsx'
import { useSettled } from '../piece/use-settled.ts'
import { plansQuery } from '../remote/plans.ts'
import { useSay } from '../speech/use-say.ts'

export interface PickedPlan {
  readonly id: string
  readonly name: string
}

const nameOf = ({ number, symbol, subject }: PlanPage['items'][number]): string =>
  [[number, symbol].filter(Boolean).join('/'), subject].filter(Boolean).join(' · ')

/** Plans by search without diacritics. */
export function PlanField({ value, onChange }: { value: readonly PickedPlan[]; onChange: (value: readonly PickedPlan[]) => void }) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
  const found = useInfiniteQuery({ ...plansQuery(settled, undefined), enabled: settled !== '', placeholderData: keepPreviousData })
  const plans = settled === '' ? [] : (found.data?.pages[0]?.items ?? []).slice(0, 10)
  const offers = plans.filter(({ id }) => !value.some(each => each.id === id))
  return (
    <PillSearch
      label={say('area-plans')}
      placeholder={say('area-plan-pick')}
      picked={value.map(({ id, name }) => ({ key: id, name }))}
      typed={typed}
      removeLabel={name => say('area-plan-unpick', { name })}
      onType={setTyped}
      onAdd={id => {
        const plan = offers.find(each => each.id === id)
        if (plan) onChange([...value, { id, name: nameOf(plan) }])
        setTyped('')
      }}
      onRemove={id => onChange(value.filter(each => each.id !== id))}
      hasOffers={offers.length > 0}
    >
      {offers.map(plan => (
        <Combobox.Option key={plan.id} value={plan.id} lang="vi">
          {nameOf(plan)}
        </Combobox.Option>
      ))}
    </PillSearch>
  )
}
