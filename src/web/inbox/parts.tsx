import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { PartPage } from '../../api/part.ts'
import { ColumnHeads } from '../piece/column-heads.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { partsQuery } from '../remote/obligations.ts'
import { useSay } from '../speech/use-say.ts'
import { StandingTag, termWords } from './term-words.tsx'

/** What has been given on, how it stands, and the way down; at the top how far all of it is. */
export function Parts({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const { parts } = obligation
  if (parts.total + parts.void === 0) return null
  return (
    <section aria-labelledby="parts-title">
      <h2 id="parts-title">{say('parts')}</h2>
      <div className="parts-sum">
        <ProgressBar
          label={say('parts-summary', { confirmed: parts.confirmed, total: parts.total })}
          done={parts.confirmed}
          total={parts.total}
        />
        <p>
          {[
            say('parts-summary', { confirmed: parts.confirmed, total: parts.total }),
            ...(parts.submitted ? [say('parts-submitted', { count: parts.submitted })] : []),
            ...(parts.overdue ? [say('parts-overdue', { count: parts.overdue })] : []),
            ...(parts.requiredOpen ? [say('parts-required-open', { count: parts.requiredOpen })] : []),
          ].join(' · ')}
        </p>
      </div>
      <PartTable id={obligation.id} total={parts.total + parts.void} />
    </section>
  )
}

function PartTable({ id, total }: { id: string; total: number }) {
  const list = useInfiniteQuery(partsQuery(id))
  if (list.isPending) return <FreshLines count={3} />
  if (!list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const items = list.data.pages.flatMap(page => page.items)
  return (
    <>
      <div className="data-table-wrap paper">
        <table className="data-table parts-table">
          <ColumnHeads codes={['part-column', 'part-unit', 'part-due', 'part-state', 'part-below']} />
          <tbody>
            {items.map(item => (
              <PartRow key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      </div>
      <LoadMore shown={items.length} total={Math.max(total, items.length)} list={list} />
    </>
  )
}

function PartRow({ item }: { item: PartPage['items'][number] }) {
  const say = useSay()
  const { below, percent } = item
  return (
    <tr>
      <td data-label={say('part-column')}>
        <Link to="/obligations/$obligationId" params={{ obligationId: item.id }} lang="vi">
          {item.text}
        </Link>
        <p className="small soft">
          {say(`part-${item.part}`)}
          {!item.required && ` · ${say('part-optional')}`}
        </p>
      </td>
      <td data-label={say('part-unit')} lang="vi">
        {item.unit.name}
      </td>
      <td data-label={say('part-due')}>
        {termWords(say, item)} <StandingTag obligation={item} />
      </td>
      <td data-label={say('part-state')}>
        {say(`obligation-${item.state}`)}
        {percent !== null && <p className="small soft">{say('told-percent', { percent })}</p>}
      </td>
      <td data-label={say('part-below')}>
        {below.total > 0 && (
          <>
            <ProgressBar label={say('part-below-count', below)} done={below.confirmed} total={below.total} />
            <span className="small">{say('part-below-count', below)}</span>
          </>
        )}
      </td>
    </tr>
  )
}

/** Up and beside: what it is a part of, and who else does the same task. */
export function WholeAndBeside({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const { whole, beside } = obligation
  return (
    <>
      {whole && (
        <p className="small obligation-whole">
          {say('part-of')}{' '}
          {whole.canOpen ? (
            <Link to="/obligations/$obligationId" params={{ obligationId: whole.id }} lang="vi">
              {whole.text}
            </Link>
          ) : (
            <span lang="vi">{whole.text}</span>
          )}{' '}
          {say('part-of-unit', { unit: whole.unit })}
        </p>
      )}
      {beside.length > 0 && (
        <section aria-labelledby="beside-title">
          <h2 id="beside-title">{say('beside')}</h2>
          <ul className="obligation-steps">
            {beside.map(({ unit, part, state, standing }) => (
              <li key={`${unit} ${part}`}>
                <span lang="vi">{unit}</span> · {say(`part-${part}`)} · {say(`obligation-${state}`)}{' '}
                {standing.now === 'overdue' && <span className="tag tag-late">{say('standing-overdue', { days: standing.daysLate })}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
