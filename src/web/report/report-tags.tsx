import type { ReportPage } from '../../api/report.ts'
import { useSay } from '../speech/use-say.ts'

type Standing = Pick<ReportPage['items'][number], 'state' | 'answer' | 'facts'>

const tones = {
  draft: 'tag-rejected',
  submitted: 'tag-open',
  approved: 'tag-accepted',
  accepted: 'tag-accepted',
  returned: 'tag-held',
} as const

/** How a report stands: its state, what kind of answer it is, and how it stands to its day; each in words. */
export function ReportTags({ report }: { report: Standing }) {
  const say = useSay()
  const { state, answer, facts } = report
  return (
    <>
      <span className={`tag ${tones[state]}`}>{say(`report-state-${state}`)}</span>
      {answer !== 'report' && facts.complete && <span className="tag">{say(`report-answer-${answer}`)}</span>}
      <DayTag facts={facts} />
    </>
  )
}

function DayTag({ facts: { complete, onTime, withinWindow, daysLate } }: Pick<Standing, 'facts'>) {
  const say = useSay()
  if (onTime === null) return null
  if (onTime) return <span className="tag tag-accepted">{say('report-on-time')}</span>
  return (
    <span className={complete ? 'tag tag-open' : 'tag tag-late'}>
      {say(complete ? 'report-late' : 'report-overdue', { days: daysLate })}
      {withinWindow && `, ${say('report-within-window')}`}
    </span>
  )
}
