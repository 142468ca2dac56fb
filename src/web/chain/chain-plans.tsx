import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Chain, ChainPlan } from '../../api/chain.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { PlanField } from '../work/plan-field.tsx'
import { useChainMove } from './use-chain-move.ts'

interface PlansProps {
  readonly chain: Chain
  readonly mayLink: boolean
}

const nameOf = (plan: ChainPlan): string => numberOfDocument(plan) || nameOfDocument(plan, plan.fileName)

/** The plans above and below, the versions, and what is asked about plans that the bases cite. */
export function ChainPlans({ chain, mayLink }: PlansProps) {
  const say = useSay()
  return (
    <>
      {chain.next && <p className="note note-warn">{say('chain-replaced')}</p>}
      {mayLink && chain.proposed.length > 0 && <Proposed chain={chain} />}
      <div className="chain-plans paper">
        {chain.former && <PlanGroup title={say('chain-former')} plans={[chain.former]} />}
        {chain.next && <PlanGroup title={say('chain-next')} plans={[chain.next]} />}
        <Higher chain={chain} mayLink={mayLink} />
        <section>
          <h2>{say('chain-lower')}</h2>
          {chain.lower.length ? <PlanLines plans={chain.lower} /> : <p className="soft small">{say('chain-lower-none')}</p>}
        </section>
      </div>
    </>
  )
}

const PlanGroup = ({ title, plans }: { title: string; plans: readonly ChainPlan[] }) => (
  <section>
    <h2>{title}</h2>
    <PlanLines plans={plans} />
  </section>
)

function PlanLines({ plans, beside }: { plans: readonly ChainPlan[]; beside?: (plan: ChainPlan) => ReactNode }) {
  return (
    <ul className="chain-plan-lines">
      {plans.map(plan => (
        <li key={plan.id}>
          <div>
            <PlanName plan={plan} />
          </div>
          {beside?.(plan)}
        </li>
      ))}
    </ul>
  )
}

function PlanName({ plan }: { plan: ChainPlan }) {
  return (
    <>
      <Link to="/plans/$planId/chain" params={{ planId: plan.id }} search={{}}>
        {[numberOfDocument(plan), nameOfDocument(plan, plan.fileName)].filter(Boolean).join(' · ')}
      </Link>
      <p className="soft small">{[plan.unit.name, plan.date && showDay(plan.date)].filter(Boolean).join(' · ')}</p>
    </>
  )
}

/** Nothing is linked by itself: each cited plan is asked about. */
function Proposed({ chain }: { chain: Chain }) {
  const say = useSay()
  const move = useChainMove(chain.plan.id)
  return (
    <section className="note chain-proposed no-print" aria-label={say('chain-asked', { count: chain.proposed.length })}>
      <p>{say('chain-asked', { count: chain.proposed.length })}</p>
      <ul>
        {chain.proposed.map(plan => (
          <li key={plan.id}>
            <PlanName plan={plan} />
            <p className="small" lang="vi">
              {say('chain-cited', { cited: plan.cited })}
            </p>
            {plan.match === 'undated' && <p className="small">{say('chain-undated')}</p>}
            <div className="row">
              <Button
                size="xs"
                loading={move.isPending}
                onClick={() =>
                  move.mutate({ move: { type: 'carry-out', higherId: plan.id }, done: 'chain-carried', about: { name: nameOf(plan) } })
                }
              >
                {say('chain-carry')}
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={move.isPending}
                onClick={() =>
                  move.mutate({ move: { type: 'not-carried', higherId: plan.id }, done: 'chain-said-not', about: { name: nameOf(plan) } })
                }
              >
                {say('chain-not-carried')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Higher({ chain, mayLink }: PlansProps) {
  const say = useSay()
  const move = useChainMove(chain.plan.id)
  const { higher, hiddenHigher, notCarried } = chain
  return (
    <section>
      <h2>{say('chain-higher')}</h2>
      {higher.length === 0 && hiddenHigher === 0 && (
        <p className="soft small">
          {say('chain-higher-none')} {mayLink && say('chain-higher-none-text')}
        </p>
      )}
      <PlanLines plans={higher} beside={plan => mayLink && <Unlink plan={plan} chain={chain} />} />
      {hiddenHigher > 0 && <p className="soft small">{say('chain-hidden', { count: hiddenHigher })}</p>}
      {mayLink && (
        <div className="chain-find no-print">
          <PlanField
            label={say('chain-find')}
            value={null}
            onChange={id => id && move.mutate({ move: { type: 'carry-out', higherId: id }, done: 'chain-linked' })}
          />
        </div>
      )}
      {notCarried.length > 0 && (
        <details className="small no-print">
          <summary>{say('chain-nots', { count: notCarried.length })}</summary>
          <PlanLines
            plans={notCarried}
            beside={plan =>
              mayLink && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => move.mutate({ move: { type: 'unlink-plan', higherId: plan.id }, done: 'chain-taken-back' })}
                >
                  {say('chain-take-back')}
                </Button>
              )
            }
          />
        </details>
      )}
    </section>
  )
}

/** Asks first where tasks are linked: their links go with it. */
function Unlink({ plan, chain }: { plan: ChainPlan; chain: Chain }) {
  const say = useSay()
  const [asked, setAsked] = useState(false)
  const move = useChainMove(chain.plan.id)
  const linked = chain.higher.find(each => each.id === plan.id)?.counts.here ?? 0
  const unlink = () => move.mutate({ move: { type: 'unlink-plan', higherId: plan.id }, done: 'chain-unlinked' })
  if (asked)
    return (
      <div className="row no-print" role="alert">
        <span className="small">{say('chain-unlink-question', { count: linked })}</span>
        <Button size="compact-sm" color="red" loading={move.isPending} onClick={unlink}>
          {say('chain-unlink')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsked(false)}>
          {say('chain-unlink-keep')}
        </Button>
      </div>
    )
  return (
    <Button
      className="no-print"
      size="compact-sm"
      variant="default"
      loading={move.isPending}
      aria-label={say('chain-unlink-plan', { name: nameOf(plan) })}
      onClick={() => (linked ? setAsked(true) : unlink())}
    >
      {say('chain-unlink')}
    </Button>
  )
}
