import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { PlanRow } from '../../api/plan.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import { readPlansAddress } from '../address/plan-address.ts'
import { BelongingMark } from '../piece/belonging-mark.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { WhoseField } from '../piece/whose-field.tsx'
import { plansQuery } from '../remote/plans.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import './plan.css'

const route = getRouteApi('/signed/plans')

export function PlansPage() {
  const say = useSay()
  const { q, whose } = route.useSearch()
  const navigate = route.useNavigate()
  useTitle(say('plans'))
  return (
    <div className="page stack">
      <h1>{say('plans')}</h1>
      <div className="plans-filters no-print">
        <SearchField
          label={say('plans-search')}
          value={q ?? ''}
          onSearch={next => void navigate({ search: readPlansAddress({ q: next, whose }), replace: true })}
        />
        <WhoseField value={whose} onWhose={next => void navigate({ search: readPlansAddress({ q, whose: next }), replace: true })} />
      </div>
      <Plans q={q} whose={whose} />
    </div>
  )
}

function Plans({ q, whose }: { q: string | undefined; whose: UnitRelation | undefined }) {
  const say = useSay()
  const list = useInfiniteQuery({ ...plansQuery(q, whose), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  if (!rows.length) {
    return (
      <StatePanel title={say(q || whose ? 'plans-none-found' : 'plans-empty')}>
        <p>{say(q || whose ? 'plans-none-found-text' : 'plans-empty-text')}</p>
        <Link to={q || whose ? '/plans' : '/documents'} search={{}}>
          {say(q || whose ? 'clear-filters' : 'to-documents')}
        </Link>
      </StatePanel>
    )
  }
  return (
    <>
      <ul className="plans paper">
        {rows.map(row => (
          <PlanLine key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={rows.length} total={list.data.pages[0]?.total ?? rows.length} list={list} />
    </>
  )
}

function PlanLine({ row }: { row: PlanRow }) {
  const say = useSay()
  const number = numberOfDocument(row)
  return (
    <li>
      <Link to="/plans/$planId" params={{ planId: row.id }} search={{}} className="plan-subject">
        {nameOfDocument(row, number || say('no-number'))}
      </Link>
      <p className="soft small">
        <BelongingMark row={row} /> {[number, row.issuer, row.date && showDay(row.date)].filter(Boolean).join(' · ')}
      </p>
      <p className="small">
        {say('plan-counts', row.counts)} ·{' '}
        <span className="soft">
          {say('published-by', { name: `${nameOfOffice(say, row.publishedBy)}, ${row.unit.name}`, time: showInstant(row.publishedAt) })}
        </span>
      </p>
    </li>
  )
}
