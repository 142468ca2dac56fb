import { useMutation } from '@tanstack/react-query'
import { RefusedNote } from '../piece/refused-note.tsx'
import { useFilePicker } from '../piece/use-file-picker.tsx'
import { fillPlanTemplate, planExportAddress } from '../remote/plans.ts'
import { useSay } from '../speech/use-say.ts'

const formats = ['docx', 'pdf', 'xlsx'] as const

/** Links to what the plan gives to whom, as files, and the same in a Word file that the office drew itself. */
export function PlanExport({ planId }: { planId: string }) {
  const say = useSay()
  const filling = useMutation({ mutationFn: (template: File) => fillPlanTemplate(planId, template) })
  const picker = useFilePicker({ accept: '.docx', onPick: filling.mutate })
  return (
    <div className="stack no-print">
      <p className="row">
        <span className="soft small">{say('plan-export')}</span>
        {formats.map(format => (
          <a key={format} href={planExportAddress(planId, format)} download>
            {say(`plan-export-${format}`)}
          </a>
        ))}
        <button
          type="button"
          className="as-link"
          disabled={filling.isPending}
          title={say('plan-export-template-hint')}
          onClick={() => picker.open()}
        >
          {say('plan-export-template')}
        </button>
        {picker.field}
      </p>
      <RefusedNote error={filling.error} />
    </div>
  )
}
