import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { auditQuery } from '../remote/audit.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditTable } from './audit-table.tsx'
import { ChainPanel } from './chain-panel.tsx'
import './audit.css'

const route = getRouteApi('/signed/audit')

export function AuditPage() {
  const say = useSay()
  const mayVerify = useMay('verify-audit')
  useTitle(say('audit-title'))
  return (
    <div className="page stack">
      <h1>{say('audit-title')}</h1>
      {mayVerify && <ChainPanel />}
      <AuditFilters year={new Date().getFullYear()} />
      <Events />
    </div>
  )
}

function Events() {
  const say = useSay()
  const address = route.useSearch()
  const list = useInfiniteQuery({ ...auditQuery(address), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  const filtered = Object.keys(address).length > 0
  if (!rows.length) {
    return (
      <StatePanel title={say(filtered ? 'audit-none-found' : 'audit-empty')}>
        {filtered && (
          <>
            <p>{say('audit-none-found-text')}</p>
            <Link to="/audit" search={{}}>
              {say('clear-filters')}
            </Link>
          </>
        )}
      </StatePanel>
    )
  }
  return (
    <>
      <AuditTable rows={rows} />
      <div className="row">
        <span className="soft small">{say(list.hasNextPage ? 'audit-shown' : 'audit-all-shown', { shown: rows.length })}</span>
        {list.hasNextPage && (
          <Button variant="default" size="xs" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say('load-more')}
          </Button>
        )}
      </div>
    </>
  )
}
