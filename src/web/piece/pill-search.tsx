import { Combobox, Pill, PillsInput, useCombobox } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'

export interface Picked {
  readonly key: string
  readonly name: string
}

interface PillSearchProps {
  readonly label: string
  readonly placeholder: string
  readonly picked: readonly Picked[]
  readonly typed: string
  readonly autoFocus?: boolean
  /** The words on the button that takes one away. */
  readonly removeLabel: (name: string) => string
  readonly onType: (typed: string) => void
  readonly onAdd: (key: string) => void
  readonly onRemove: (key: string) => void
  /** Enter while no offer is chosen: takes what was typed, and says whether it did. */
  readonly onEnter?: () => boolean
  /** The offers, each a `Combobox.Option`; nothing drops down where there are none. */
  readonly children: ReactNode
  readonly hasOffers: boolean
}

/** Several things picked by search: each a pill in front of what is typed; Backspace takes the last one away. */
export function PillSearch(props: PillSearchProps) {
  const { label, placeholder, picked, typed, autoFocus = false, removeLabel, onType, onAdd, onRemove, onEnter, children, hasOffers } = props
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const press = (event: KeyboardEvent) => {
    const last = picked.at(-1)
    // Escape closes the offers first; the form around them stays.
    if (event.key === 'Escape' && combobox.dropdownOpened) event.preventDefault()
    if (event.key === 'Backspace' && !typed && last) onRemove(last.key)
    if (event.key === 'Enter' && !event.ctrlKey && combobox.getSelectedOptionIndex() < 0 && onEnter?.()) event.preventDefault()
  }
  return (
    <Combobox store={combobox} onOptionSubmit={onAdd} size="sm">
      <Combobox.DropdownTarget>
        <PillsInput label={label} size="sm">
          <Pill.Group>
            {picked.map(({ key, name }) => (
              <Pill
                key={key}
                withRemoveButton
                onRemove={() => onRemove(key)}
                removeButtonProps={{ 'aria-label': removeLabel(name), tabIndex: 0, 'aria-hidden': false }}
              >
                {name}
              </Pill>
            ))}
            <Combobox.EventsTarget>
              <PillsInput.Field
                aria-label={label}
                value={typed}
                autoFocus={autoFocus}
                placeholder={picked.length ? '' : placeholder}
                onFocus={() => combobox.openDropdown()}
                onBlur={() => combobox.closeDropdown()}
                onChange={event => {
                  onType(event.currentTarget.value)
                  combobox.openDropdown()
                  combobox.updateSelectedOptionIndex()
                }}
                onKeyDown={press}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <Combobox.Dropdown hidden={!hasOffers}>
        <Combobox.Options mah={280} style={{ overflowY: 'auto' }} aria-label={label}>
          {children}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
