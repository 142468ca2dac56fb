import { Checkbox } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CompletenessView } from '../../api/report.ts'
import type { PeriodKind } from '../../core/report/cycle.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { completenessQuery } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'
import { periodWords } from './period-words.ts'

const route = getRouteApi('/signed/reports/$reportId')
type Cell = CompletenessView['units'][number]['cells'][number]

/** Who has reported: by level, and unit × period; it follows what comes in. */
export function Completeness({ reportId, kind }: { reportId: string; kind: PeriodKind }) {
  const say = useSay()
  const { q, missing } = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery({ ...completenessQuery(reportId, q, missing === 'yes'), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (!list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const [first] = list.data.pages
  const units = list.data.pages.flatMap(page => page.units)
  return (
    <div className="report-content">
      {first && <Levels levels={first.levels} />}
      <section aria-labelledby="complete-units" className="report-part">
        <h2 id="complete-units">{say('complete-units')}</h2>
        <div className="list-filters no-print">
          <SearchField
            label={say('complete-search')}
            value={q ?? ''}
            onSearch={next => void navigate({ search: ({ q: _q, ...rest }) => (next ? { ...rest, q: next } : rest), replace: true })}
          />
          <Checkbox
            size="xs"
            label={say('complete-missing')}
            checked={missing === 'yes'}
            onChange={event => {
              const only = event.currentTarget.checked
              void navigate({ search: ({ missing: _missing, ...rest }) => (only ? { ...rest, missing: 'yes' } : rest), replace: true })
            }}
          />
        </div>
        {first && units.length > 0 ? <Units kind={kind} periods={first.periods} units={units} /> : <p>{say('complete-none')}</p>}
        <LoadMore shown={units.length} list={list} />
      </section>
    </div>
  )
}

const counts = ['expected', 'complete', 'onTime', 'approved', 'accepted', 'nil', 'excused', 'overdue'] as const
const codes = {
  expected: 'complete-expected',
  complete: 'complete-received',
  onTime: 'complete-on-time',
  approved: 'complete-approved',
  accepted: 'complete-accepted',
  nil: 'complete-nil',
  excused: 'complete-excused',
  overdue: 'complete-overdue',
} as const

function Levels({ levels }: { levels: CompletenessView['levels'] }) {
  const say = useSay()
  return (
    <section aria-labelledby="complete-levels" className="report-part">
      <h2 id="complete-levels">{say('complete-levels')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className="sheet-scroll" tabIndex={0} aria-label={say('complete-levels')}>
        <table className="figure-sheet">
          <thead>
            <tr>
              <th scope="col">{say('complete-level-name')}</th>
              {counts.map(count => (
                <th key={count} scope="col">
                  {say(codes[count])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {levels.map(level => (
              <tr key={level.level}>
                <th scope="row">{level.level === 0 ? say('complete-level-0') : say('complete-level', { level: level.level })}</th>
                {counts.map(count => (
                  <td key={count} className={`cell-number ${count === 'overdue' && level.overdue ? 'cell-warn' : ''}`}>
                    <span className="cell-value">{level[count]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function Units({ kind, periods, units }: Pick<CompletenessView, 'periods' | 'units'> & { kind: PeriodKind }) {
  const say = useSay()
  return (
    <div className="sheet-scroll">
      <table className="figure-sheet sheet-units">
        <thead>
          <tr>
            <th scope="col">{say('report-unit')}</th>
            {periods.map(period => (
              <th key={period.start + period.end} scope="col">
                {periodWords(say, kind, period)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map(({ unit, cells }) => (
            <tr key={unit.id}>
              <th scope="row">{unit.name}</th>
              {cells.map((cell, at) => (
                <UnitCell key={periods[at]?.start ?? at} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A few words and a link; late and missing are said, not only coloured. */
function UnitCell({ cell }: { cell: Cell }) {
  const say = useSay()
  if (!cell) return <td className="cell-none soft small">{say('complete-cell-none')}</td>
  const { facts, answer, reportId, state } = cell
  const words = facts.complete
    ? answer === 'report'
      ? say(`report-state-${state}`)
      : say(`report-answer-${answer}`)
    : say('complete-cell-waiting')
  const late = facts.onTime === false ? say(facts.complete ? 'report-late' : 'report-overdue', { days: facts.daysLate }) : ''
  const tone = facts.complete ? (facts.onTime === false ? 'cell-warn' : 'cell-good') : facts.onTime === false ? 'cell-bad' : ''
  return (
    <td className={tone}>
      <Link to="/reports/$reportId" params={{ reportId }} className="cell-link small">
        {words}
        {late && `, ${late.toLowerCase()}`}
        {cell.changesAfterApproval > 0 && `, ${say('complete-changed')}`}
      </Link>
    </td>
  )
}
