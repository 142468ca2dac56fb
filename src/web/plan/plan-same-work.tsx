import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OpenedPlan } from '../../api/plan.ts'
import { sameWorkQuery } from '../remote/same-work.ts'
import { useMayOn } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'

/** What is asked about tasks that look like work of other documents; quiet where nothing is, or where others have to answer. */
export function PlanSameWork({ plan }: { plan: OpenedPlan['plan'] }) {
  const say = useSay()
  const mayLink = useMayOn(plan, 'link-same-work') && plan.nextId === null
  const { data } = useInfiniteQuery({ ...sameWorkQuery(plan.id), enabled: mayLink, retry: false, staleTime: 60_000 })
  const alike = data?.pages[0]?.counts.alike ?? 0
  if (!mayLink || alike === 0) return null
  return (
    <p className="note row plan-around no-print" data-testid="plan-same-work">
      {say('same-work-asked', { count: alike })}{' '}
      <Link to="/plans/$planId/same-work" params={{ planId: plan.id }}>
        {say('same-work-answer')}
      </Link>
    </p>
  )
}
