import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { UnitOffice } from '../../api/office.ts'
import { addDays } from '../../core/time/day.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { endDelegation } from '../remote/offices.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

type Holder = UnitOffice['holders'][number]

/** The day before the first on which it no longer holds. */
const lastDay = (until: string): string => showDay(addDays(until, -1) ?? until)

/** Who holds it today, and who will. */
export function Holders({ holders, day }: { holders: readonly Holder[]; day: string }) {
  const say = useSay()
  const current = holders.filter(({ until }) => until === null || until > day)
  return (
    <>
      {current.map(({ id, name, from, until }) =>
        from > day ? (
          <p key={id} className="soft">
            {say('office-coming', { name, day: showDay(from) })}
          </p>
        ) : (
          <p key={id}>
            {name}{' '}
            <span className="soft small">
              {say('office-since', { day: showDay(from) })}
              {until && `, ${say('office-through', { day: lastDay(until) })}`}
            </span>
          </p>
        ),
      )}
    </>
  )
}

export function Deputies({ deputies, day, mayEnd }: { deputies: UnitOffice['deputies']; day: string; mayEnd: boolean }) {
  const say = useSay()
  const client = useQueryClient()
  const ending = useMutation({
    mutationFn: endDelegation,
    onSuccess: async () => {
      tell(say('office-delegation-ended'))
      await Promise.all([['offices'], ['session']].map(queryKey => client.invalidateQueries({ queryKey })))
    },
    onError: tellProblem,
  })
  return (
    <>
      {deputies
        .filter(({ until }) => until > day)
        .map(({ id, name, from, until, reason }) => (
          <p key={id} className="small">
            <span className="soft">{say('office-deputy')}:</span> {name}{' '}
            <span className="soft">
              {say('office-between', { from: showDay(from), to: lastDay(until) })}
              {reason && ` · ${reason}`}
            </span>{' '}
            {mayEnd && (
              <button type="button" className="as-link no-print" disabled={ending.isPending} onClick={() => ending.mutate(id)}>
                {say('office-end-delegation', { name })}
              </button>
            )}
          </p>
        ))}
    </>
  )
}

/** Who held it before, from when to when. */
export function Former({ holders, day }: { holders: readonly Holder[]; day: string }) {
  const say = useSay()
  const former = holders.filter(({ until }) => until !== null && until <= day)
  if (!former.length) return null
  return (
    <details className="small">
      <summary className="soft">{say('office-former', { count: former.length })}</summary>
      <ul>
        {former.map(({ id, name, from, until }) => (
          <li key={id}>
            {name} <span className="soft">{say('office-between', { from: showDay(from), to: lastDay(until ?? day) })}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
