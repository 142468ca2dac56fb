import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { DraftAgency } from '../../core/task/draft.ts'
import { foldKey } from '../../core/text/fold.ts'
import { agenciesQuery } from '../remote/agencies.ts'
import { useSay } from '../speech/use-say.ts'

interface AgencyFieldProps {
  readonly label: string
  readonly documentId: string
  readonly value: readonly DraftAgency[]
  readonly autoFocus: boolean
  readonly onChange: (value: readonly DraftAgency[]) => void
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 150)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

/** Bodies by search without diacritics (`so yte`, `ubnd`); a name that no list has can be typed as it is. */
export function AgencyField({ label, documentId, value, autoFocus, onChange }: AgencyFieldProps) {
  const say = useSay()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const [typed, setTyped] = useState('')
  const settled = useSettled(typed.trim())
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
  return (
    <Combobox store={combobox} onOptionSubmit={add} size="sm">
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="sm">
          <Pill.Group>
            {value.map(body => (
              <Pill
                key={body.name}
                withRemoveButton
                onRemove={() => remove(body.name)}
                removeButtonProps={{ 'aria-label': say('remove-agency', { name: body.name }), tabIndex: 0, 'aria-hidden': false }}
              >
                {body.name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                value={typed}
                autoFocus={autoFocus}
                placeholder={value.length ? '' : say('agency-search')}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onChange={event => {
                  setTyped(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={event => {
                  const last = value.at(-1)
                  if (event.key === 'Escape' && combobox.dropdownOpened) event.preventDefault()
                  if (event.key === 'Backspace' && !typed && last) remove(last.name)
                  if (event.key === 'Enter' && !event.ctrlKey && free && combobox.getSelectedOptionIndex() < 0) {
                    event.preventDefault()
                    add(offers[0] && foldKey(offers[0].name) === foldKey(free) ? offers[0].name : free)
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!offers.length && !free}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }} aria-label={label}>
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
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
