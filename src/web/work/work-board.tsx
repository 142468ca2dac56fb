import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { type Stage, stages } from '../../core/obligation/work-filter.ts'
import type { WorkFilterAddress } from '../address/work-address.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { workCountsQuery, workQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { WorkWords } from './work-line.tsx'

/** The same work by how far it has come; each column goes on by itself. What has become void is no column of its own. */
export function WorkBoard({ filter }: { filter: WorkFilterAddress }) {
  const counts = useQuery({ ...workCountsQuery(filter), placeholderData: former => former })
  const shown = filter.stage ? [filter.stage] : stages.filter(stage => stage !== 'void')
  return (
    <div className="board" data-columns={shown.length}>
      {shown.map(stage => (
        <Column key={stage} stage={stage} filter={{ ...filter, stage }} total={counts.data?.stages[stage] ?? null} />
      ))}
    </div>
  )
}

interface ColumnProps {
  readonly stage: Stage
  readonly filter: WorkFilterAddress
  readonly total: number | null
}

function Column({ stage, filter, total }: ColumnProps) {
  const say = useSay()
  const list = useInfiniteQuery({ ...workQuery(filter), placeholderData: former => former })
  const lines = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <section className="board-column" aria-labelledby={`stage-${stage}`}>
      <h2 id={`stage-${stage}`}>
        {say(`stage-${stage}`)} {total !== null && <span className="count">{countWords(total)}</span>}
      </h2>
      {list.isPending && <FreshLines count={4} />}
      {list.isError && !list.data && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && lines.length === 0 && <p className="soft small board-none">{say('board-none')}</p>}
      <ol>
        {lines.map(line => (
          <li key={line.id} className="paper board-card">
            <WorkWords line={line} short />
          </li>
        ))}
      </ol>
      {lines.length > 0 && <LoadMore shown={lines.length} total={Math.max(lines.length, total ?? 0)} list={list} />}
    </section>
  )
}
