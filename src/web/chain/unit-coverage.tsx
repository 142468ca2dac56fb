import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { unitCoverageQuery } from '../remote/chain.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { CoverageFilter } from './coverage-filter.tsx'

const route = getRouteApi('/signed/plans/$planId/chain')

/** What of the plan its units have taken into plans of their own, unit by unit. */
export function UnitCoverage({ planId }: { planId: string }) {
  const say = useSay()
  const gaps = route.useSearch().show === 'gaps'
  const list = useInfiniteQuery({ ...unitCoverageQuery(planId, gaps), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={8} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const [first] = list.data.pages
  const items = list.data.pages.flatMap(page => page.items)
  if (!first || first.totals.units === 0)
    return (
      <StatePanel title={say('coverage-none')}>
        <p>{say('coverage-none-text')}</p>
      </StatePanel>
    )
  const { totals } = first
  const counted = Object.fromEntries(Object.entries(totals).map(([name, count]) => [name, countWords(count)]))
  return (
    <section className="stack" aria-label={say('chain-view-units')}>
      <p>
        {say('coverage-totals', counted)} {totals.untaken > 0 && say('coverage-untaken', { count: countWords(totals.untaken) })}{' '}
        {totals.unowed > 0 && say('coverage-unowed', { count: countWords(totals.unowed) })}
      </p>
      <CoverageFilter planId={planId} view="units" gaps={gaps} />
      {items.length === 0 ? (
        <p className="soft">{say('coverage-gaps-none')}</p>
      ) : (
        <table className="data-table coverage-table paper">
          <thead>
            <tr>
              <th scope="col">{say('coverage-unit')}</th>
              {(['coverage-plans', 'coverage-taken', 'coverage-aside', 'coverage-open'] as const).map(code => (
                <th key={code} scope="col" className="coverage-count">
                  {say(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(row => (
              <tr key={row.unit.id}>
                <th scope="row">{row.unit.name}</th>
                <Count name={say('coverage-plans')}>{countWords(row.plans)}</Count>
                <Count name={say('coverage-taken')}>{countWords(row.taken)}</Count>
                <Count name={say('coverage-aside')}>{countWords(row.aside)}</Count>
                <Count name={say('coverage-open')}>
                  {row.open === 0 ? (
                    countWords(0)
                  ) : (
                    <Link
                      to="/plans/$planId/chain"
                      params={{ planId }}
                      search={{ view: 'tasks', show: 'gaps', unit: row.unit.id }}
                      aria-label={say('coverage-of-unit', { unit: row.unit.name })}
                    >
                      {countWords(row.open)}
                    </Link>
                  )}
                </Count>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {items.length > 0 && <LoadMore shown={items.length} total={first.total} list={list} />}
    </section>
  )
}

/** On a narrow screen each count says what it is of. */
export const Count = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <td className="coverage-count">
    <span className="narrow-only small soft">{name}</span> {children}
  </td>
)
