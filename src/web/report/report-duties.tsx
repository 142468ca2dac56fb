import { Link } from '@tanstack/react-router'
import type { OpenedReport } from '../../api/report.ts'
import { useSay } from '../speech/use-say.ts'

/** The plans' duties that the report fulfils; whoever reports moves them along. */
export function ReportDuties({ report: { duties } }: { report: OpenedReport }) {
  const say = useSay()
  if (!duties.length) return null
  return (
    <section aria-labelledby="report-duties-title">
      <h2 id="report-duties-title">{say('report-duties')}</h2>
      <ul className="report-findings small">
        {duties.map(duty => (
          <li key={duty.id}>
            <Link to="/obligations/$obligationId" params={{ obligationId: duty.id }} lang="vi">
              {duty.task}
            </Link>{' '}
            <span className="soft">· {say(`obligation-${duty.state}`)}</span>
          </li>
        ))}
      </ul>
      <p className="small soft">{say('report-duties-hint')}</p>
    </section>
  )
}
