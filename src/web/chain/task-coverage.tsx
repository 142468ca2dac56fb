import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { taskCoverageQuery } from '../remote/chain.ts'
import { unitQuery } from '../remote/units.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { CoverageFilter } from './coverage-filter.tsx'
import { Count } from './unit-coverage.tsx'

const route = getRouteApi('/signed/plans/$planId/chain')

/** The tasks of the plan by how many units have taken them up; of one unit, those that it left open. */
export function TaskCoverage({ planId }: { planId: string }) {
  const say = useSay()
  const { show, unit } = route.useSearch()
  const gaps = show === 'gaps'
  const list = useInfiniteQuery({ ...taskCoverageQuery(planId, gaps, unit), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={8} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const items = list.data.pages.flatMap(page => page.items)
  return (
    <section className="stack" aria-label={say('chain-view-tasks')}>
      {unit ? <OfUnit planId={planId} unitId={unit} /> : <CoverageFilter planId={planId} view="tasks" gaps={gaps} />}
      {items.length === 0 ? (
        <p className="soft">{say(gaps ? 'coverage-gaps-none' : 'chain-none-here')}</p>
      ) : (
        <table className="data-table coverage-table paper">
          <thead>
            <tr>
              <th scope="col">{say('coverage-task')}</th>
              {(['coverage-taken', 'coverage-aside', 'coverage-open'] as const).map(code => (
                <th key={code} scope="col" className="coverage-count">
                  {say(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map(task => (
              <tr key={task.id}>
                <th scope="row" lang="vi">
                  <span className="soft">{task.number}.</span> {task.text}
                </th>
                <Count name={say('coverage-taken')}>{countWords(task.taken)}</Count>
                <Count name={say('coverage-aside')}>{countWords(task.aside)}</Count>
                <Count name={say('coverage-open')}>{countWords(task.open)}</Count>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {items.length > 0 && <LoadMore shown={items.length} list={list} />}
    </section>
  )
}

function OfUnit({ planId, unitId }: { planId: string; unitId: string }) {
  const say = useSay()
  const unit = useQuery(unitQuery(unitId, undefined))
  return (
    <div>
      <h2>{say('coverage-of-unit', { unit: unit.data?.now?.name ?? '…' })}</h2>
      <Link to="/plans/$planId/chain" params={{ planId }} search={{ view: 'units' }} className="small no-print">
        {say('coverage-back')}
      </Link>
    </div>
  )
}
