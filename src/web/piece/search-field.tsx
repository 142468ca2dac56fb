import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useSay } from '../speech/use-say.ts'
import './piece.css'

interface SearchFieldProps {
  readonly label: string
  readonly value: string
  readonly onSearch: (q: string) => void
  readonly inputRef?: RefObject<HTMLInputElement | null>
}

/** Searches shortly after the last key, and at once on Enter; what is searched stands in the address, so the field follows it. */
export function SearchField({ label, value, onSearch, inputRef }: SearchFieldProps) {
  const say = useSay()
  const [typed, setTyped] = useState(value)
  const sent = useRef(value)
  useEffect(() => {
    if (value !== sent.current) setTyped(value)
    sent.current = value
  }, [value])
  const search = useRef(onSearch)
  search.current = onSearch
  const send = (text: string) => {
    if (text.trim() === sent.current) return
    sent.current = text.trim()
    search.current(text.trim())
  }
  useEffect(() => {
    const timer = setTimeout(() => send(typed), 250)
    return () => clearTimeout(timer)
  })
  const clear = () => {
    setTyped('')
    send('')
  }
  return (
    <TextInput
      ref={inputRef}
      className="search-field"
      type="search"
      aria-label={label}
      placeholder={label}
      value={typed}
      maxLength={200}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed ? <CloseButton size="sm" aria-label={say('clear-search')} onClick={clear} /> : null}
      onChange={event => setTyped(event.currentTarget.value)}
      onKeyDown={event => {
        if (event.key === 'Enter') send(typed)
        if (event.key === 'Escape' && typed) clear()
      }}
    />
  )
}
