import { Select } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSettled } from '../piece/use-settled.ts'
import { candidatesQuery } from '../remote/offices.ts'
import { useSay } from '../speech/use-say.ts'

interface PersonFieldProps {
  readonly unitId: string
  readonly label: string
  readonly value: string | null
  readonly onChange: (accountId: string | null) => void
}

/** An account to give an office to, by a part of the name or the user name. */
export function PersonField({ unitId, label, value, onChange }: PersonFieldProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
  const found = useQuery({ ...candidatesQuery(unitId, settled), placeholderData: keepPreviousData })
  const items = found.data?.items ?? []
  return (
    <Select
      label={label}
      size="sm"
      searchable
      clearable
      value={value}
      data={items.map(({ id, name, username }) => ({ value: id, label: `${name} (${username})` }))}
      filter={({ options }) => options}
      placeholder={say('office-person-pick')}
      nothingFoundMessage={say('office-person-none')}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={onChange}
    />
  )
}
