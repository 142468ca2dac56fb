import { Combobox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DraftAgency } from '../../core/task/draft.ts'
import { foldKey } from '../../core/text/fold.ts'
import { agenciesQuery } from '../remote/agencies.ts'
import { useSay } from '../speech/use-say.ts'
import { PillSearch } from './pill-search.tsx'
import { useSettled } from './use-settled.ts'

interface AgencyFieldProps {
  readonly label: string
  readonly documentId: string
  readonly value: readonly DraftAgency[]
  readonly autoFocus: boolean
  readonly onChange: (value: readonly DraftAgency[]) => void
}

/** Bodies by search without diacritics (`so yte`, `ubnd`); a name that no list has can be typed as it is. */
export function AgencyField({ label, documentId, value, autoFocus, onChange }: AgencyFieldProps) {
  const say = useSay()
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed)
  const found = useQuery({ ...agenciesQuery(documentId, settled), placeholderData: keepPreviousData })
  const taken = new Set(value.map(body => foldKey(body.name)))
  const offers = (found.data?.items ?? []).filter(body => !taken.has(foldKey(body.name))).slice(0, 12)
  const free = typed.trim().replace(/\s+/g, ' ')
  const exact = offers.some(body => body.name.normalize('NFC') === free.normalize('NFC')) || taken.has(foldKey(free))
  const add = (name: string) => {
    const offer = offers.find(body => body.name === name)
    if (!taken.has(foldKey(name))) onChange([...value, { name, kind: offer?.kind ?? 'one', span: null }])
    setTyped('')
  }
  const remove = (name: string) => onChange(value.filter(body => body.name !== name))
  /** What was typed, or the offer that it means. */
  const take = () => {
    if (free) add(offers[0] && foldKey(offers[0].name) === foldKey(free) ? offers[0].name : free)
    return free !== ''
  }
  return (
    <PillSearch
      label={label}
      placeholder={say('agency-search')}
      picked={value.map(({ name }) => ({ key: name, name }))}
      typed={typed}
      autoFocus={autoFocus}
      removeLabel={name => say('remove-agency', { name })}
      onType={setTyped}
      onAdd={add}
      onRemove={remove}
      onEnter={take}
      hasOffers={offers.length > 0 || free !== ''}
    >
      {offers.map(body => (
        <Combobox.Option key={body.name} value={body.name}>
          {body.name}
          {body.kind === 'group' && <span className="soft small"> · {say('agency-group')}</span>}
        </Combobox.Option>
      ))}
      {free && !exact && (
        <Combobox.Option value={free}>
          {say('agency-free')} <strong>{free}</strong>
        </Combobox.Option>
      )}
    </PillSearch>
  )
}
