import { TextInput } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OpenedPlan } from '../../api/plan.ts'
import { foldKey } from '../../core/text/fold.ts'
import type { PlanAddress } from '../address/plan-address.ts'
import { useSay } from '../speech/use-say.ts'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/plans/$planId')
const many = 12

/** The bodies that got work, each with how much; pressing one shows its own. */
export function PlanAgencies({ agencies }: { agencies: OpenedPlan['agencies'] }) {
  const say = useSay()
  const address = route.useSearch()
  const { planId } = route.useParams()
  const [typed, setTyped] = useState('')
  const { agency: _agency, role: _role, ...others }: PlanAddress = address
  const wanted = foldKey(typed)
  const shown = agencies.filter(agency => foldKey(agency.name).includes(wanted))
  return (
    <details className="plan-agencies no-print" open={window.matchMedia('(min-width: 60em)').matches}>
      <summary>{say('plan-agencies', { count: agencies.length })}</summary>
      {agencies.length > many && (
        <TextInput
          size="xs"
          aria-label={say('plan-agencies-search')}
          placeholder={say('plan-agencies-search')}
          value={typed}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      )}
      <ul className="paper">
        <li>
          <Link to="/plans/$planId" params={{ planId }} search={others} replace activeOptions={exactly}>
            {say('plan-agencies-all')}
          </Link>
        </li>
        {shown.map(agency => (
          <li key={agency.name}>
            <Link to="/plans/$planId" params={{ planId }} search={{ ...others, agency: agency.name }} replace activeOptions={exactly}>
              <span>{agency.name}</span>
              <span className="soft small">{say('plan-agency-counts', { lead: agency.lead, support: agency.support })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
