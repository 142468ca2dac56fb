import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { WorkChanges as Changes } from '../../api/work-change.ts'
import { changeGroups } from '../../core/obligation/change.ts'
import { addDays } from '../../core/time/day.ts'
import { dayInVietnam } from '../../core/time/day-in-vietnam.ts'
import type { WorkAddress, WorkFilterAddress } from '../address/work-address.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { stepCode } from '../inbox/move-words.ts'
import { DayField } from '../piece/day-field.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { workChangesQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { type PageCode, type Say, useSay } from '../speech/use-say.ts'

interface ChangesProps {
  readonly address: WorkAddress
  readonly filter: WorkFilterAddress
  readonly today: string
}

/** What was decided, what arrived, what moved and what went overdue since the last meeting, day by day, the last first. */
export function WorkChanges({ address, filter, today }: ChangesProps) {
  const say = useSay()
  const { since, group } = address
  const list = useInfiniteQuery({ ...workChangesQuery(filter, since, group), placeholderData: former => former })
  const first = list.data?.pages[0]
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="stack">
      <Since address={address} today={today} first={first} />
      {first && <Groups address={address} counts={first.counts} />}
      {list.isPending && <FreshLines count={8} />}
      {list.isError && !list.data && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {first && !items.length && (
        <StatePanel title={say('changes-none')}>
          <p>{say('changes-none-text', { since: showInstant(first.since) })}</p>
        </StatePanel>
      )}
      {[...Map.groupBy(items, ({ at }) => dayInVietnam(new Date(at)))].map(([day, lines]) => (
        <section key={day} aria-label={showDay(day)}>
          <h2 className="changes-day">{showDay(day)}</h2>
          <ol className="lines paper">
            {lines.map(line => (
              <li key={line.key} className="work-line">
                <div className="work-words">
                  <ChangeWords line={line} />
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {first && items.length > 0 && (
        <LoadMore
          shown={items.length}
          total={Math.max(items.length, group ? first.counts[group] : changeGroups.reduce((sum, each) => sum + first.counts[each], 0))}
          list={list}
        />
      )}
    </div>
  )
}

/** Since when: the last visit, a week, a month, or the day of a meeting. */
function Since({ address, today, first }: { address: WorkAddress; today: string; first: Changes | undefined }) {
  const say = useSay()
  const navigate = useNavigate()
  const { since } = address
  const [typed, setTyped] = useState(since ? showDay(since) : '')
  const year = Number(today.slice(0, 4))
  const week = addDays(today, -7) ?? today
  const month = addDays(today, -30) ?? today
  const { since: _, ...others } = address
  return (
    <div className="row changes-since">
      <nav className="states" aria-label={say('changes-since')}>
        <Link
          to="/work"
          search={others}
          replace
          aria-current={since === undefined ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(first?.lastVisit === null && since === undefined ? 'changes-week' : 'changes-last-visit')}
        </Link>
        {([week, month] as const).map((day, at) => (
          <Link
            key={day}
            to="/work"
            search={{ ...address, since: day }}
            replace
            aria-current={since === day ? 'page' : undefined}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {say(at === 0 ? 'changes-week' : 'changes-month')}
          </Link>
        ))}
      </nav>
      <DayField
        label={say('changes-since-day')}
        value={typed}
        year={year}
        invalid={false}
        onChange={value => {
          setTyped(value)
          const day = readDayEntry(value, year)
          if (day) void navigate({ to: '/work', search: { ...address, since: day }, replace: true })
        }}
      />
      {first && <p className="small soft changes-from">{say('changes-from', { since: showInstant(first.since) })}</p>}
    </div>
  )
}

function Groups({ address, counts }: { address: WorkAddress; counts: Changes['counts'] }) {
  const say = useSay()
  const { group, ...others } = address
  const total = changeGroups.reduce((sum, each) => sum + counts[each], 0)
  return (
    <nav className="states" aria-label={say('changes-groups')}>
      <Link
        to="/work"
        search={others}
        replace
        aria-current={group === undefined ? 'page' : undefined}
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {say('any')} <span className="count">{countWords(total)}</span>
      </Link>
      {changeGroups.map(each => (
        <Link
          key={each}
          to="/work"
          search={{ ...address, group: each }}
          replace
          aria-current={group === each ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {say(`changes-${each}`)} <span className="count">{countWords(counts[each])}</span>
        </Link>
      ))}
    </nav>
  )
}

type Line = Changes['items'][number]
type Having<Prefix extends string> = PageCode extends infer Code ? (Code extends `${Prefix}${string}` ? Code : never) : never

/** What happened, in the words that its own page has for it. */
function happened(say: Say, { kind, what, count }: Line): string {
  switch (kind) {
    case 'step':
      return say(stepCode(what), { day: '', unit: '' })
    case 'difficulty':
      return say('changes-difficulty', { step: say(`difficulty-step-${what}` as Having<'difficulty-step-'>) })
    case 'report':
      return say('changes-report', { step: say(`report-step-${what}` as Having<'report-step-'>) })
    case 'evidence':
      return say('changes-evidence')
    case 'plan':
      return say('changes-plan', { count: countWords(count) })
    case 'urging':
      return say('changes-urging', { count: countWords(count) })
    case 'overdue':
      return say('changes-now-overdue')
  }
}

function ChangeWords({ line }: { line: Line }) {
  const say = useSay()
  return (
    <>
      <Where line={line} />
      <span className="line-facts small">
        <span className={line.group === 'overdue' ? 'tag tag-held' : line.group === 'decided' ? 'tag tag-open' : 'tag'}>
          {happened(say, line)}
        </span>
        <span className="soft">
          {[line.unit ?? line.by, line.plan].filter(Boolean).join(' · ')}
          {line.unit && line.by && line.by !== line.unit && ` · ${say('changes-by', { unit: line.by })}`}
          {line.kind !== 'overdue' && ` · ${showInstant(line.at).slice(-5)}`}
        </span>
      </span>
      {line.words && (
        <span className="work-said small soft" lang="vi">
          {line.words}
        </span>
      )}
    </>
  )
}

function Where({ line: { obligationId, reportId, urgingId, planId, text, plan } }: { line: Line }) {
  const say = useSay()
  if (obligationId)
    return (
      <Link to="/obligations/$obligationId" params={{ obligationId }} className="work-text" lang="vi" title={text}>
        {text}
      </Link>
    )
  if (reportId)
    return (
      <Link to="/reports/$reportId" params={{ reportId }} search={{}} className="work-text" lang="vi" title={text}>
        {text}
      </Link>
    )
  if (urgingId)
    return (
      <Link to="/urgings/$urgingId" params={{ urgingId }} className="work-text">
        {say('changes-urging-open')}
      </Link>
    )
  return planId ? (
    <Link to="/plans/$planId" params={{ planId }} search={{}} className="work-text" lang="vi" title={text}>
      {text || plan || say('changes-plan-open')}
    </Link>
  ) : null
}
