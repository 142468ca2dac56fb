import type { OpenedObligation } from '../../api/obligation.ts'
import { showDay } from '../speech/show-day.ts'
import { type Say, useSay } from '../speech/use-say.ts'

type Dated = Pick<OpenedObligation, 'term' | 'extendedTo' | 'standing'>

/** Until when, in a few words; after an extension both days. */
export function termWords(say: Say, { term, extendedTo }: Dated): string {
  switch (term.kind) {
    case 'day':
      return extendedTo
        ? say('term-extended', { day: showDay(extendedTo), former: showDay(term.last) })
        : say('term-day', { day: showDay(term.last) })
    case 'event':
      return say('term-event', { event: [term.amount, term.unit, term.from].filter(Boolean).join(' ') })
    case 'standing':
      return say('due-standing')
    case 'none':
      return say('no-due')
  }
}

/** The same work by other documents, a mark for each. */
export function TwinTags({ twins }: { twins: readonly { readonly plan: string; readonly day: string | null }[] }) {
  const say = useSay()
  return twins.map(({ plan, day }) => (
    <span key={plan} className="tag">
      {day ? say('twin-line', { plan, day: showDay(day) }) : say('twin-line-undated', { plan })}
    </span>
  ))
}

/** Late is said in words, never by colour alone. */
export function StandingTag({ obligation }: { obligation: Dated }) {
  const say = useSay()
  const { now, daysLate } = obligation.standing
  if (now === 'overdue') return <span className="tag tag-late">{say('standing-overdue', { days: daysLate })}</span>
  if (now === 'late') return <span className="tag tag-held">{say('standing-late', { days: daysLate })}</span>
  return now === 'on-time' ? <span className="tag tag-accepted">{say('standing-on-time')}</span> : null
}
