import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { AccountRow } from '../../api/accounts.ts'
import { type AccountsAddress, accountStates } from '../address/accounts-address.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { accountsQuery, factorRulesQuery } from '../remote/accounts.ts'
import { useMay } from '../remote/use-may.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { FactorRules } from './factor-rules.tsx'
import { postsOf } from './posts-of.ts'
import '../account/account.css'
import '../register/register.css'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/accounts')

export function AccountsPage() {
  const say = useSay()
  const [mayList, mayInvite] = [useMay('list-accounts'), useMay('invite-account')]
  const rules = useQuery(factorRulesQuery)
  useTitle(say('accounts'))
  return (
    <div className="page">
      <div className="title-row">
        <h1>{say('accounts')}</h1>
        {mayInvite && <Link to="/accounts/invite">{say('accounts-invite')}</Link>}
      </div>
      {rules.data?.mailIsKept && <p className="note note-warn">{say('mail-kept-note')}</p>}
      {mayList && <Filters />}
      <Accounts />
      {rules.data && <FactorRules chosen={rules.data.posts} />}
    </div>
  )
}

function Filters() {
  const say = useSay()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const go = (part: AccountsAddress | { q: undefined }) =>
    void navigate({ search: { ...address, ...part } as AccountsAddress, replace: true })
  return (
    <div className="list-filters">
      <SearchField label={say('accounts-search')} value={address.q ?? ''} onSearch={q => go(q ? { q } : { q: undefined })} />
      <nav className="states" aria-label={say('filter-by-state')}>
        {[undefined, ...accountStates].map(state => (
          <Link
            key={state ?? 'all'}
            to="/accounts"
            search={{ ...(address.q ? { q: address.q } : {}), ...(state ? { state } : {}) }}
            replace
            activeOptions={exactly}
          >
            {say(state ? `account-state-${state}` : 'accounts-all')}
          </Link>
        ))}
      </nav>
    </div>
  )
}

function Accounts() {
  const say = useSay()
  const address = route.useSearch()
  const list = useInfiniteQuery({ ...accountsQuery(address), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  if (!rows.length) {
    return (
      <StatePanel title={say('accounts-none-found')}>
        <p>{say('accounts-none-found-text')}</p>
        <Link to="/accounts" search={{}}>
          {say('clear-filters')}
        </Link>
      </StatePanel>
    )
  }
  return (
    <>
      <AccountTable rows={rows} />
      <LoadMore shown={rows.length} total={list.data.pages[0]?.total ?? 0} list={list} />
    </>
  )
}

const tones = { active: 'tag tag-accepted', invited: 'tag tag-open', ended: 'tag tag-rejected' } as const

function AccountTable({ rows }: { rows: readonly AccountRow[] }) {
  const say = useSay()
  return (
    <table className="accounts-table paper">
      <thead>
        <tr>
          <th scope="col">{say('column-name')}</th>
          <th scope="col" className="wide-only">
            {say('column-posts')}
          </th>
          <th scope="col">{say('column-account-state')}</th>
          <th scope="col" className="wide-only">
            {say('column-factor')}
          </th>
          <th scope="col" className="wide-only">
            {say('column-seen')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id}>
            <td>
              <Link to="/accounts/$accountId" params={{ accountId: row.id }}>
                {row.name}
              </Link>
              <p className="small soft">{row.email ?? row.username}</p>
              <p className="small narrow-only">{postsOf(say, row.posts)}</p>
            </td>
            <td className="wide-only">{postsOf(say, row.posts)}</td>
            <td>
              <span className={tones[row.state]}>{say(`account-state-${row.state}`)}</span>
            </td>
            <td className="wide-only">{say(row.secondFactor ? 'factor-yes' : 'factor-no')}</td>
            <td className="wide-only">{row.seenAt ? showInstant(row.seenAt) : <span className="soft">{say('seen-never')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
