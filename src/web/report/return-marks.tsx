import { Button, Checkbox, CloseButton, Textarea } from '@mantine/core'
import type { ReturnMark } from '../../core/report/submission.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { useSay } from '../speech/use-say.ts'
import { keyOfTarget, targetWords } from './targets.ts'

interface MarksProps {
  readonly template: ReportTemplate
  readonly marks: readonly ReturnMark[]
  readonly busy: boolean
  readonly onMarks: (marks: readonly ReturnMark[]) => void
  readonly onSend: () => void
}

/** The parts that are to be mended, each with its reason; the rest stays locked. */
export function ReturnMarks({ template, marks, busy, onMarks, onSend }: MarksProps) {
  const say = useSay()
  const hasWhole = marks.some(({ target }) => target.type === 'whole')
  const withoutWhole = marks.filter(({ target }) => target.type !== 'whole')
  const isReady = marks.length > 0 && marks.every(({ reason }) => reason.trim())
  return (
    <section className="report-form" aria-labelledby="marks-title">
      <h2 id="marks-title">{say('report-marks')}</h2>
      <p className="small soft">{say('report-marks-hint')}</p>
      <Checkbox
        size="xs"
        label={say('report-mark-whole')}
        checked={hasWhole}
        onChange={() => onMarks(hasWhole ? withoutWhole : [...marks, { target: { type: 'whole' }, reason: '' }])}
      />
      <ul className="report-marks">
        {marks.map((mark, at) => {
          const part = targetWords(say, template, mark.target)
          return (
            <li key={keyOfTarget(mark.target)}>
              <p className="row">
                <strong lang="vi">{part}</strong>
                <CloseButton
                  size="sm"
                  aria-label={say('report-mark-remove', { part })}
                  onClick={() => onMarks(marks.filter((_, position) => position !== at))}
                />
              </p>
              <Textarea
                aria-label={say('report-mark-reason', { part })}
                placeholder={say('report-reason')}
                lang="vi"
                autosize
                minRows={1}
                maxLength={5000}
                value={mark.reason}
                onChange={event => {
                  const reason = event.currentTarget.value
                  onMarks(marks.map((each, position) => (position === at ? { ...each, reason } : each)))
                }}
              />
            </li>
          )
        })}
      </ul>
      <Button size="xs" disabled={!isReady} loading={busy} onClick={onSend}>
        {say('report-send-marks')}
      </Button>
    </section>
  )
}
