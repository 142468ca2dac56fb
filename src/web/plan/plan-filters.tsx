import { NativeSelect } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedPlan } from '../../api/plan.ts'
import { dueKinds, type PlanAddress, readPlanAddress, roles, taskKinds } from '../address/plan-address.ts'
import { SearchField } from '../piece/search-field.tsx'
import { useSay } from '../speech/use-say.ts'

const route = getRouteApi('/signed/plans/$planId')

export function PlanFilters({ opened }: { opened: OpenedPlan }) {
  const say = useSay()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const { planId } = route.useParams()
  const go = (name: keyof PlanAddress, value: string) =>
    void navigate({ search: former => readPlanAddress({ ...former, [name]: value }), replace: true })
  const any = { value: '', label: say('any') }
  const filtered = Object.keys(address).length > 0
  const unitId = opened.agencies.find(({ name }) => name === address.agency)?.unitId
  return (
    <div className="plan-filters no-print">
      <SearchField label={say('plan-search')} value={address.q ?? ''} onSearch={q => go('q', q)} />
      <NativeSelect
        label={say('filter-kind')}
        value={address.kind ?? ''}
        data={[any, ...taskKinds.map(kind => ({ value: kind, label: say(`kind-${kind}s`) }))]}
        onChange={event => go('kind', event.currentTarget.value)}
      />
      <NativeSelect
        label={say('filter-due')}
        value={address.due ?? ''}
        data={[
          any,
          ...dueKinds
            .filter(due => opened.dues[due] > 0 || address.due === due)
            .map(due => ({ value: due, label: `${say(`due-filter-${due}`)} (${opened.dues[due]})` })),
        ]}
        onChange={event => go('due', event.currentTarget.value)}
      />
      {address.agency !== undefined && (
        <NativeSelect
          label={say('filter-role')}
          value={address.role ?? ''}
          data={[any, ...roles.map(role => ({ value: role, label: say(`role-of-${role}`) }))]}
          onChange={event => go('role', event.currentTarget.value)}
        />
      )}
      {filtered && (
        <Link to="/plans/$planId" params={{ planId }} search={{}} replace className="plan-clear">
          {say('clear-filters')}
        </Link>
      )}
      {address.agency !== undefined && (
        <p className="plan-of">
          {say('plan-of-agency')} <strong>{address.agency}</strong>
          {unitId && (
            <>
              {' · '}
              <Link to="/units/$unitId" params={{ unitId }} search={{}}>
                {say('plan-open-unit')}
              </Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}
