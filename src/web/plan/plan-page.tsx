import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedPlan } from '../../api/plan.ts'
import { type Fact, Facts } from '../piece/facts.tsx'
import { SharingField } from '../piece/sharing-field.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { planQuery } from '../remote/plans.ts'
import { useMay, useMayOn } from '../remote/use-may.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { PlanAgencies } from './plan-agencies.tsx'
import { PlanChain } from './plan-chain.tsx'
import { PlanExport } from './plan-export.tsx'
import { PlanFilters } from './plan-filters.tsx'
import { PlanNames } from './plan-names.tsx'
import { PlanSameWork } from './plan-same-work.tsx'
import { PlanTasks } from './plan-tasks.tsx'
import './plan.css'

const route = getRouteApi('/signed/plans/$planId')

export function PlanPage() {
  const { planId } = route.useParams()
  const opened = useQuery(planQuery(planId))
  if (opened.data) return <Loaded opened={opened.data} />
  return <UnopenedPage asked={opened} />
}

function Loaded({ opened }: { opened: OpenedPlan }) {
  const { plan } = opened
  const number = numberOfDocument(plan)
  useTitle(number || (plan.subject ?? ''))
  return (
    <div className="page">
      <PlanHead plan={plan} number={number} />
      <PlanNames documentId={plan.documentId} replaced={plan.nextId !== null} />
      <PlanChain planId={plan.id} />
      <PlanSameWork plan={plan} />
      <div className="plan-columns">
        <PlanAgencies agencies={opened.agencies} />
        <section className="plan-main">
          <PlanFilters opened={opened} />
          <PlanTasks plan={plan} />
        </section>
      </div>
    </div>
  )
}

function PlanHead({ plan, number }: { plan: OpenedPlan['plan']; number: string }) {
  const say = useSay()
  const mayWork = useMay('list-work')
  const { period } = plan
  const mayExport = useMayOn(plan, 'export-plan')
  const maySame = useMayOn(plan, 'open-same-work')
  const facts: Fact[] = [
    ['plan-number', number || null],
    ['plan-date', plan.date && [plan.place, showDay(plan.date)].filter(Boolean).join(', ')],
    ['plan-issuer', plan.issuer],
    ['plan-period', period && [period.start, period.end].map(day => (day ? showDay(day) : '…')).join(' – ')],
    [
      'plan-published',
      say('published-by', { name: `${nameOfOffice(say, plan.publishedBy)}, ${plan.unit.name}`, time: showInstant(plan.publishedAt) }),
    ],
  ]
  return (
    <header className="plan-head">
      <h1>{nameOfDocument(plan, plan.fileName)}</h1>
      <Facts facts={facts} />
      <div className="row no-print">
        <span className="soft small">{say('sharing')}</span>
        <SharingField kind="plans" thing={plan} />
      </div>
      <p className="row">
        <strong>{say('plan-counts', plan.counts)}</strong>
        <Link to="/documents/$documentId" params={{ documentId: plan.documentId }} search={{}} className="no-print">
          {say('plan-to-document')}
        </Link>
        <Link to="/plans/$planId/chain" params={{ planId: plan.id }} search={{}} className="no-print">
          {say('chain-link')}
        </Link>
        {maySame && (
          <Link to="/plans/$planId/same-work" params={{ planId: plan.id }} className="no-print">
            {say('same-work-link')}
          </Link>
        )}
        {mayWork && (
          <>
            <Link to="/work" search={{ plan: plan.id }} className="no-print">
              {say('plan-to-work')}
            </Link>
            <Link to="/work" search={{ view: 'score', plan: plan.id }} className="no-print">
              {say('work-view-score')}
            </Link>
            <Link to="/work" search={{ view: 'changes', plan: plan.id }} className="no-print">
              {say('work-view-changes')}
            </Link>
          </>
        )}
      </p>
      {mayExport && <PlanExport planId={plan.id} />}
    </header>
  )
}
