import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import { filterIn, type WorkAddress, workViews } from '../address/work-address.ts'
import { useTitle } from '../piece/use-title.ts'
import { sessionQuery } from '../remote/session.ts'
import { useMay } from '../remote/use-may.ts'
import { workExportAddress } from '../remote/work.ts'
import { useSay } from '../speech/use-say.ts'
import { SavedFilters } from './saved-filters.tsx'
import { WorkBoard } from './work-board.tsx'
import { WorkCalendar } from './work-calendar.tsx'
import { WorkChanges } from './work-changes.tsx'
import { WorkFilters } from './work-filters.tsx'
import { WorkList } from './work-list.tsx'
import { WorkScore } from './work-score.tsx'
import './work.css'

const route = getRouteApi('/signed/work')

/** The same work as a list, a board, a calendar, or counted by unit; what is filtered stands in the address and holds for all of them. */
export function WorkPage() {
  const say = useSay()
  const address = route.useSearch()
  const today = dayInVietnam(new Date())
  const mayInbox = useMay('list-obligations')
  useTitle(say('work'))
  const view = address.view ?? 'list'
  return (
    <div className="page stack page-wide">
      <div className="row work-title">
        <h1>{say('work')}</h1>
        <Views address={address} />
        {view !== 'score' && view !== 'changes' && <Tables address={address} />}
      </div>
      <p className="soft small">
        {say('work-about')} {mayInbox && <Link to="/inbox">{say('work-to-inbox')}</Link>}
      </p>
      {view !== 'score' && <WorkFilters year={Number(today.slice(0, 4))} />}
      <SavedFilters address={address} />
      <Shown address={address} today={today} />
    </div>
  )
}

function Shown({ address, today }: { address: WorkAddress; today: string }) {
  const account = useQuery(sessionQuery).data
  const filter = filterIn(address)
  switch (address.view ?? 'list') {
    case 'board':
      return <WorkBoard filter={filter} />
    case 'calendar':
      return <WorkCalendar address={address} filter={filter} today={today} />
    case 'score': {
      const unitId = account?.offices.find(({ id }) => id === account.officeId)?.unitId
      return unitId === undefined ? null : <WorkScore address={address} ownUnitId={unitId} />
    }
    case 'changes':
      return <WorkChanges address={address} filter={filter} today={today} />
    case 'list':
      return <WorkList filter={filter} />
  }
}

function Views({ address }: { address: WorkAddress }) {
  const say = useSay()
  const { view = 'list', month: _, day: __, line: ___, since: ____, group: _____, ...filter } = address
  return (
    <nav className="states no-print" aria-label={say('work-views')}>
      {workViews.map(each => (
        <Link
          key={each}
          to="/work"
          search={each === 'score' ? scoreAddress(address) : { ...filter, ...(each === 'list' ? {} : { view: each }) }}
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={each === view ? 'page' : undefined}
        >
          {say(`work-view-${each}`)}
        </Link>
      ))}
    </nav>
  )
}

/** The score is of a unit and a plan, whatever else the lists are filtered by. */
const scoreAddress = ({ unit, plan }: WorkAddress): WorkAddress => ({ view: 'score', ...(unit ? { unit } : {}), ...(plan ? { plan } : {}) })

function Tables({ address }: { address: WorkAddress }) {
  const say = useSay()
  if (!useMay('export-work')) return null
  return (
    <p className="row small no-print work-tables">
      {(['xlsx', 'csv'] as const).map(format => (
        <a key={format} href={workExportAddress(filterIn(address), format)} download>
          {say('work-export', { format: `.${format}` })}
        </a>
      ))}
    </p>
  )
}
