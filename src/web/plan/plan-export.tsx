import { planExportAddress } from '../remote/plans.ts'
import { useSay } from '../speech/use-say.ts'

const formats = ['docx', 'pdf', 'xlsx'] as const

/** Links to what the plan gives to whom, as files. */
export function PlanExport({ planId }: { planId: string }) {
  const say = useSay()
  return (
    <span className="row no-print">
      <span className="soft small">{say('plan-export')}</span>
      {formats.map(format => (
        <a key={format} href={planExportAddress(planId, format)} download>
          {say(`plan-export-${format}`)}
        </a>
      ))}
    </span>
  )
}
