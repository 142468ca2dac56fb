import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ScorePage } from '../../api/work.ts'
import { type Score, scoreClasses } from '../../core/obligation/score.ts'
import type { WorkAddress } from '../address/work-address.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { scorePagesQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

/** How units stand, the most overdue first: each number opens its list, each unit what is below it. */
export function WorkScore({ address, ownUnitId }: { address: WorkAddress; ownUnitId: string }) {
  const say = useSay()
  const unitId = address.unit ?? ownUnitId
  const line = address.line ?? 'territory'
  const pages = useInfiniteQuery({ ...scorePagesQuery(unitId, line, address.plan), placeholderData: former => former })
  if (pages.isPending) return <FreshLines count={10} />
  if (pages.isError && !pages.data) return <ProblemPanel error={pages.error} onRetry={() => void pages.refetch()} />
  const [first] = pages.data.pages
  if (!first) return null
  const items = pages.data.pages.flatMap(page => page.items)
  const { unit: _, ...rest } = address
  if (sumOf(first.all) === 0)
    return (
      <StatePanel title={say('score-none')}>
        <p>{say('score-none-text')}</p>
      </StatePanel>
    )
  return (
    <div className="stack">
      <nav className="row" aria-label={say('score-path')}>
        {first.path.map(({ id, name }) => (
          <span key={id}>
            <Link to="/work" search={{ ...rest, ...(id === ownUnitId ? {} : { unit: id }) }}>
              {name}
            </Link>{' '}
            ›
          </span>
        ))}
        <strong>{first.unit.name}</strong>
        <span className="soft small">{say('score-day', { day: showDay(first.day) })}</span>
        <span className="states">
          {(['territory', 'sector'] as const).map(each => (
            <Link
              key={each}
              to="/work"
              search={{ ...withoutLine(address), ...(each === 'sector' ? { line: each } : {}) }}
              replace
              aria-current={line === each ? 'true' : undefined}
              activeOptions={{ exact: true }}
            >
              {say(`score-line-${each}`)}
            </Link>
          ))}
        </span>
      </nav>
      <div className="data-table-wrap paper">
        <table className="data-table score">
          <Head />
          <tbody>
            <Row name={say('score-all')} score={first.all} unitId={unitId} deep plan={address.plan} strong />
            {sumOf(first.own) > 0 && <Row name={say('score-own')} score={first.own} unitId={unitId} plan={address.plan} />}
            {items.map(item => (
              <UnitRow key={item.unit.id} item={item} address={address} />
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage && <LoadMore shown={items.length} list={pages} />}
    </div>
  )
}

const withoutLine = ({ line: _line, ...rest }: WorkAddress): WorkAddress => rest
const sumOf = (score: Score): number => scoreClasses.reduce((sum, each) => sum + score[each], 0)

function Head() {
  const say = useSay()
  return (
    <thead>
      <tr>
        <th scope="col">{say('obligation-unit')}</th>
        {(['overdue', 'late', 'in-term', 'on-time', 'no-term'] as const).map(each => (
          <th key={each} scope="col" className="number">
            {say(`score-${each}`)}
          </th>
        ))}
        <th scope="col" className="number">
          {say('score-sum')}
        </th>
        <th scope="col">{say('score-share')}</th>
      </tr>
    </thead>
  )
}

function UnitRow({ item, address }: { item: ScorePage['items'][number]; address: WorkAddress }) {
  const { unit, hasBelow, score } = item
  const name = hasBelow ? (
    <Link to="/work" search={{ ...address, view: 'score', unit: unit.id }}>
      {unit.name}
    </Link>
  ) : (
    unit.name
  )
  return <Row name={name} score={score} unitId={unit.id} deep plan={address.plan} />
}

interface RowProps {
  readonly name: React.ReactNode
  readonly score: Score
  readonly unitId: string
  readonly deep?: boolean
  readonly plan?: string | undefined
  readonly strong?: boolean
}

function Row({ name, score, unitId, deep = false, plan, strong = false }: RowProps) {
  const say = useSay()
  const list = { unit: unitId, ...(deep ? { deep: 'yes' as const } : {}), ...(plan ? { plan } : {}) }
  const all = sumOf(score)
  const dated = all - score['no-term']
  const good = score['on-time'] + score['in-term']
  return (
    <tr className={strong ? 'score-strong' : ''}>
      <th scope="row">{name}</th>
      {(['overdue', 'late', 'in-term', 'on-time', 'no-term'] as const).map(each => (
        <td key={each} className="number">
          {score[each] === 0 ? (
            <span className="soft">0</span>
          ) : (
            <Link to="/work" search={{ ...list, late: each }} className={each === 'overdue' ? 'score-overdue' : ''}>
              {countWords(score[each])}
            </Link>
          )}
        </td>
      ))}
      <td className="number">
        <Link to="/work" search={list}>
          {countWords(all)}
        </Link>
      </td>
      <td>
        {dated > 0 && (
          <>
            <Shares score={score} dated={dated} />
            <span className="small soft">{say('score-good', { share: Math.round((good / dated) * 100) })}</span>
          </>
        )}
      </td>
    </tr>
  )
}

/** Of what has a term, as a bar; the numbers beside it say the same. */
function Shares({ score, dated }: { score: Score; dated: number }) {
  return (
    <span className="shares" aria-hidden>
      {(['on-time', 'in-term', 'late', 'overdue'] as const).map(each => (
        <span key={each} className={`share-${each}`} style={{ width: `${(score[each] / dated) * 100}%` }} />
      ))}
    </span>
  )
}
