import { Link } from '@tanstack/react-router'
import { useSay } from '../speech/use-say.ts'

/** All of a list of coverage, or only what is not taken up; in the address. */
export function CoverageFilter({ planId, view, gaps }: { planId: string; view: 'units' | 'tasks'; gaps: boolean }) {
  const say = useSay()
  return (
    <nav className="states no-print" aria-label={say('chain-filter')}>
      {([false, true] as const).map(each => (
        <Link
          key={String(each)}
          to="/plans/$planId/chain"
          params={{ planId }}
          search={each ? { view, show: 'gaps' } : { view }}
          replace
          aria-current={gaps === each ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(each ? `coverage-gaps-${view}` : 'coverage-all')}
        </Link>
      ))}
    </nav>
  )
}
