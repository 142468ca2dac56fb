import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Chain } from '../../api/chain.ts'
import { concerning } from '../../core/chain/higher-state.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { chainQuery } from '../remote/chain.ts'
import { useMayOn } from '../remote/use-may.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { useSay } from '../speech/use-say.ts'
import { ChainPlans } from './chain-plans.tsx'
import { HigherTasks } from './higher-tasks.tsx'
import { OwnTasks } from './own-tasks.tsx'
import { TaskCoverage } from './task-coverage.tsx'
import { UnitCoverage } from './unit-coverage.tsx'
import './chain.css'

const route = getRouteApi('/signed/plans/$planId/chain')

/** How a plan hangs together with others: what it carries out, what carries it out, and what is left over on either side. */
export function ChainPage() {
  const { planId } = route.useParams()
  const opened = useQuery(chainQuery(planId))
  if (opened.data) return <Loaded chain={opened.data} />
  return (
    <div className="page">
      {opened.isError ? <ProblemPanel error={opened.error} level={1} onRetry={() => void opened.refetch()} /> : <FreshLines count={10} />}
    </div>
  )
}

function Loaded({ chain }: { chain: Chain }) {
  const say = useSay()
  const { plan } = chain
  const name = numberOfDocument(plan) || nameOfDocument(plan, plan.fileName)
  useTitle(`${say('chain')}, ${name}`)
  const mayLink = useMayOn(plan, 'link-plan') && chain.next === null
  const mayCover = useMayOn(plan, 'open-coverage')
  const address = route.useSearch()
  const view = address.view ?? (chain.higher.length > 0 || chain.proposed.length > 0 || !mayCover ? 'own' : 'units')
  const higher = chain.higher.find(each => each.id === address.higher) ?? chain.higher[0]
  return (
    <div className="page stack">
      <header>
        <h1>{say('chain')}</h1>
        <p>
          <Link to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
            {[numberOfDocument(plan), nameOfDocument(plan, plan.fileName)].filter(Boolean).join(' · ')}
          </Link>
        </p>
      </header>
      <ChainPlans chain={chain} mayLink={mayLink} />
      <Views chain={chain} view={view} higherId={higher?.id} mayCover={mayCover} />
      {view === 'own' && <OwnTasks chain={chain} mayLink={mayLink} />}
      {view === 'higher' && higher && <HigherTasks key={higher.id} chain={chain} higher={higher} mayLink={mayLink} />}
      {view === 'units' && <UnitCoverage planId={plan.id} />}
      {view === 'tasks' && <TaskCoverage planId={plan.id} />}
    </div>
  )
}

interface ViewsProps {
  readonly chain: Chain
  readonly view: string
  readonly higherId: string | undefined
  readonly mayCover: boolean
}

function Views({ chain, view, higherId, mayCover }: ViewsProps) {
  const say = useSay()
  const at = { to: '/plans/$planId/chain', params: { planId: chain.plan.id }, replace: true } as const
  const current = (isCurrent: boolean) => ({ 'aria-current': isCurrent ? ('page' as const) : undefined })
  return (
    <nav className="states chain-views no-print" aria-label={say('chain-views')}>
      <Link {...at} search={{ view: 'own' }} {...current(view === 'own')} activeOptions={{ exact: true, includeSearch: true }}>
        {say('chain-view-own')} <span className="count">{chain.own.resting + chain.own.bare}</span>
      </Link>
      {chain.higher.map(each => (
        <Link
          key={each.id}
          {...at}
          search={{ view: 'higher', higher: each.id }}
          {...current(view === 'higher' && each.id === higherId)}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say('chain-view-higher', { name: numberOfDocument(each) || nameOfDocument(each, each.fileName) })}{' '}
          <span className="count">{concerning(each.counts)}</span>
        </Link>
      ))}
      {mayCover &&
        (['units', 'tasks'] as const).map(each => (
          <Link key={each} {...at} search={{ view: each }} {...current(view === each)} activeOptions={{ exact: true, includeSearch: true }}>
            {say(`chain-view-${each}`)}
          </Link>
        ))}
    </nav>
  )
}
