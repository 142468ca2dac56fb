import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ChainPlan } from '../../api/chain.ts'
import { chainQuery } from '../remote/chain.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { type PageCode, useSay } from '../speech/use-say.ts'

/** The plans around this one, and what is asked about those that its bases cite; quiet where there are none. */
export function PlanChain({ planId }: { planId: string }) {
  const say = useSay()
  const { data } = useQuery({ ...chainQuery(planId), retry: false })
  if (!data) return null
  const { former, next, higher, proposed } = data
  return (
    <>
      {proposed.length > 0 && (
        <p className="note row plan-around no-print" data-testid="plan-chain">
          {say('chain-asked', { count: proposed.length })}{' '}
          <Link to="/plans/$planId/chain" params={{ planId }} search={{}}>
            {say('chain-answer')}
          </Link>
        </p>
      )}
      <Around code="chain-former" plans={former ? [former] : []} />
      <Around code="chain-next" plans={next ? [next] : []} />
      <Around code="chain-higher" plans={higher} />
    </>
  )
}

function Around({ code, plans }: { code: PageCode; plans: readonly ChainPlan[] }) {
  const say = useSay()
  if (!plans.length) return null
  return (
    <p className="row plan-around">
      <span className="soft small">{say(code)}</span>
      {plans.map(plan => (
        <Link key={plan.id} to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
          {numberOfDocument(plan) || nameOfDocument(plan, plan.fileName)}
        </Link>
      ))}
    </p>
  )
}
