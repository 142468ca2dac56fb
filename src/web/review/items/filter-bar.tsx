import { getRouteApi, Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { type ReviewAddress, shows } from '../../address/review-address.ts'
import { SearchField } from '../../piece/search-field.tsx'
import { useSay } from '../../speech/use-say.ts'
import type { Board } from '../desk/board.ts'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/documents/$documentId')

/** Which items are listed; what there is none of is not offered. */
export function FilterBar({ board, searchRef }: { board: Board; searchRef: RefObject<HTMLInputElement | null> }) {
  const say = useSay()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const { documentId } = route.useParams()
  const without = ({ show: _show, ...rest }: ReviewAddress): ReviewAddress => rest
  const offered = [undefined, ...shows.filter(show => board.counts[show] > 0 || show === address.show)]
  return (
    <div className="filter-bar no-print">
      <SearchField
        label={say('items-search')}
        value={address.q ?? ''}
        inputRef={searchRef}
        onSearch={q => void navigate({ search: ({ q: _q, ...rest }) => (q ? { ...rest, q } : rest), replace: true })}
      />
      <nav aria-label={say('filter-items')} className="shows">
        {offered.map(show => (
          <Link
            key={show ?? 'all'}
            to="/documents/$documentId"
            params={{ documentId }}
            search={show ? { ...without(address), show } : without(address)}
            replace
            activeOptions={exactly}
          >
            {say(`show-${show ?? 'all'}`)} <span className="count">{board.counts[show ?? 'all']}</span>
          </Link>
        ))}
      </nav>
    </div>
  )
}
