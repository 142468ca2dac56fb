import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { dayParts, daysInMonth, type IsoDay, isoDay, weekday } from '../../core/time/day.ts'
import { monthOf } from '../../core/time/stretch.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import { isWorkingDay, knowsDay } from '../../core/time/working-calendar.ts'
import type { WorkAddress, WorkFilterAddress } from '../address/work-address.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { workCountsQuery, workDaysQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { WorkList } from './work-list.tsx'

interface WorkCalendarProps {
  readonly address: WorkAddress
  readonly filter: WorkFilterAddress
  readonly today: IsoDay
}

interface DayCell {
  readonly day: IsoDay
  readonly total: number
  readonly open: number
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** A month with how much is due on each day; a day opens its list below, however long that is. */
export function WorkCalendar({ address, filter, today }: WorkCalendarProps) {
  const say = useSay()
  const month = address.month ?? (address.day ?? today).slice(0, 7)
  const { year = 2026, month: at = 1 } = dayParts(`${month}-01`) ?? {}
  const stretch = monthOf(year, at)
  const { from: _from, to: _to, ...anyDay } = filter
  const days = useQuery({ ...workDaysQuery(anyDay, stretch?.start ?? today, stretch?.end ?? today), placeholderData: former => former })
  const counts = useQuery(workCountsQuery(anyDay))
  if (days.isPending) return <FreshLines count={10} />
  if (days.isError && !days.data) return <ProblemPanel error={days.error} onRetry={() => void days.refetch()} />
  const of = new Map(days.data.days.map(each => [each.day, each]))
  const cells = daysOf(year, at).map((day): DayCell => of.get(day) ?? { day, total: 0, open: 0 })
  const isFree = cells.every(({ total }) => total === 0)
  const noTerm = counts.data?.late['no-term'] ?? 0
  return (
    <div className="stack">
      <div className="row calendar-head">
        <MonthLink address={address} month={monthBeside(year, at, -1)} label="‹" title={say('calendar-previous')} />
        <h2>{say('work-month', { month: at, year })}</h2>
        <MonthLink address={address} month={monthBeside(year, at, 1)} label="›" title={say('calendar-next')} />
        <MonthLink address={address} month={today.slice(0, 7)} label={say('work-this-month')} />
        {noTerm > 0 && (
          <Link to="/work" search={{ ...filterOnly(address), late: 'no-term' }} className="small">
            {say('work-without-term', { count: countWords(noTerm) })}
          </Link>
        )}
      </div>
      {isFree && <p className="soft">{say('calendar-free')}</p>}
      <ol className={isFree ? 'calendar wide-only' : 'calendar'} aria-label={say('work-month', { month: at, year })}>
        {weekdays.map(each => (
          <li key={each} className="calendar-weekday small soft" aria-hidden>
            {say(`weekday-${each}`)}
          </li>
        ))}
        {cells.map((cell, index) => (
          <Day key={cell.day} cell={cell} address={address} month={month} today={today} first={index === 0} />
        ))}
      </ol>
      {address.day && (
        <section className="stack" aria-labelledby="day-title">
          <h2 id="day-title">{say('work-on-day', { day: showDay(address.day) })}</h2>
          <WorkList filter={{ ...filter, from: address.day, to: address.day }} />
        </section>
      )}
    </div>
  )
}

interface DayProps {
  readonly cell: DayCell
  readonly address: WorkAddress
  readonly month: string
  readonly today: IsoDay
  readonly first: boolean
}

function Day({ cell: { day, total, open }, address, month, today, first }: DayProps) {
  const say = useSay()
  const late = day < today && open > 0
  const isFree = knowsDay(vietnamCalendar, day) && !isWorkingDay(vietnamCalendar, day)
  const classes = [
    'calendar-day',
    isFree && 'calendar-free',
    day === today && 'calendar-today',
    total === 0 && 'calendar-none',
    first && `calendar-from-${weekday(day)}`,
  ]
  return (
    <li className={classes.filter(Boolean).join(' ')} aria-current={day === today ? 'date' : undefined}>
      <span className="calendar-date">
        {Number(day.slice(8))}
        <span className="narrow-part">
          /{Number(day.slice(5, 7))} · {say(`weekday-${(weekday(day) ?? 1) as 1}`)}
        </span>
      </span>
      {total > 0 && (
        <Link
          to="/work"
          search={{ ...address, month, day }}
          replace
          aria-current={address.day === day ? 'true' : undefined}
          className={late ? 'calendar-count calendar-late' : 'calendar-count'}
          aria-label={say('work-day-of', { day: showDay(day), total: countWords(total), open: countWords(open) })}
        >
          <span className="small">{say(dayCode(total, open), { total: countWords(total), open: countWords(open) })}</span>
        </Link>
      )}
    </li>
  )
}

function dayCode(total: number, open: number) {
  if (open === 0) return 'work-day-done'
  return open === total ? 'work-day-open' : 'work-day-some'
}

function MonthLink({ address, month, label, title }: { address: WorkAddress; month: string; label: string; title?: string }) {
  const { day: _, ...rest } = address
  return (
    <Link to="/work" search={{ ...rest, view: 'calendar', month }} replace className="calendar-go" aria-label={title} title={title}>
      {label}
    </Link>
  )
}

const filterOnly = ({ view: _view, month: _month, day: _day, line: _line, ...filter }: WorkAddress): WorkFilterAddress => filter

const daysOf = (year: number, month: number): IsoDay[] =>
  Array.from({ length: daysInMonth(year, month) }, (_, at) => isoDay(year, month, at + 1)).filter(day => day !== null)

function monthBeside(year: number, month: number, by: 1 | -1): string {
  const at = year * 12 + (month - 1) + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
