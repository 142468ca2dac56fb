import { Button, Checkbox, CloseButton, Popover, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { parsePlainSearch, stringifyPlainSearch } from '../address/plain-search.ts'
import { readWorkAddress, type WorkAddress } from '../address/work-address.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { tellProblem } from '../piece/tell-problem.ts'
import { queryClient } from '../remote/query-client.ts'
import { deleteFilter, savedFiltersQuery, saveFilter } from '../remote/work.ts'
import { useSay } from '../speech/use-say.ts'

const again = () => queryClient.invalidateQueries({ queryKey: savedFiltersQuery.queryKey })

/** Lists that one wants to see again, one's own and those of the office; each is an address. */
export function SavedFilters({ address }: { address: WorkAddress }) {
  const say = useSay()
  const saved = useQuery(savedFiltersQuery).data?.items ?? []
  const remove = useMutation({ mutationFn: deleteFilter, onSettled: again, onError: tellProblem })
  const here = addressOf(address)
  return (
    <div className="row saved-filters no-print">
      {saved.map(({ id, name, address: kept, isOffices }) => (
        <span key={id} className={kept === here ? 'saved-one saved-here' : 'saved-one'}>
          <Link to="/work" search={readWorkAddress(parsePlainSearch(kept))} activeOptions={{ exact: true, includeSearch: true }}>
            {name}
          </Link>
          {isOffices && <span className="small soft">{say('work-saved-office')}</span>}
          <CloseButton size="xs" aria-label={say('work-saved-delete', { name })} onClick={() => remove.mutate(id)} />
        </span>
      ))}
      {here !== '' && !saved.some(({ address: kept }) => kept === here) && <SaveForm address={here} />}
    </div>
  )
}

/** A way to look by itself is nothing to keep. */
const addressOf = ({ month: _month, day: _day, ...rest }: WorkAddress): string =>
  Object.keys(rest).every(name => name === 'view') ? '' : stringifyPlainSearch({ ...rest }).slice(1)

function SaveForm({ address }: { address: string }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [isOffices, setIsOffices] = useState(false)
  const save = useMutation({
    mutationFn: () => saveFilter(name.trim(), address, isOffices),
    onSuccess: () => {
      setOpen(false)
      setName('')
      tell(say('work-saved'))
    },
    onSettled: again,
  })
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="as-link small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('work-save')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            if (name.trim()) save.mutate()
          }}
        >
          <TextInput
            size="sm"
            label={say('work-save-name')}
            value={name}
            maxLength={100}
            onChange={event => setName(event.currentTarget.value)}
          />
          <Checkbox
            size="sm"
            label={say('work-save-office')}
            checked={isOffices}
            onChange={event => setIsOffices(event.currentTarget.checked)}
          />
          <RefusedNote error={save.error} />
          <Button type="submit" size="xs" disabled={name.trim() === ''} loading={save.isPending}>
            {say('save')}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
