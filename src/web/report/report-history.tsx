import type { OpenedReport } from '../../api/report.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import { type PageCode, useSay } from '../speech/use-say.ts'
import { cellName } from './finding-words.ts'
import { keyOfTarget, targetWords } from './targets.ts'

type StepMove = PageCode extends infer Code ? (Code extends `report-step-${infer Move}` ? Move : never) : never

/** What is different from the version that was handed in before. */
export function ReportChanges({ report: { changes, template } }: { report: OpenedReport }) {
  const say = useSay()
  if (!changes.length) return null
  const nameOf = (at: string) => template.parts.find(part => part.key === at)?.title ?? say('report-mark-cell', { cell: cellName(at) })
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{say('report-changes')}</h2>
      <ul className="report-findings small">
        {changes.slice(0, 50).map(({ at, kind, before, after }) => (
          <li key={at}>
            <strong lang="vi">{nameOf(at)}</strong>
            {kind === 'figure' ? (
              <span>
                : <del>{before || say('report-change-empty')}</del> → <ins>{after || say('report-change-empty')}</ins>
              </span>
            ) : (
              <>
                <p className="report-words" lang="vi">
                  <del>{before || say('report-change-empty')}</del>
                </p>
                <p className="report-words" lang="vi">
                  <ins>{after || say('report-change-empty')}</ins>
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What happened, the last first. */
export function ReportSteps({ report: { steps, template } }: { report: OpenedReport }) {
  const say = useSay()
  if (!steps.length) return null
  return (
    <section aria-labelledby="report-steps-title">
      <h2 id="report-steps-title">{say('report-steps')}</h2>
      <ol className="report-steps small">
        {steps.toReversed().map(step => (
          <li key={step.version}>
            <p>
              <strong>{say(`report-step-${step.move as StepMove}`)}</strong>
              {step.about?.gaps ? ` (${say('report-step-gaps', { count: step.about.gaps })})` : ''}
            </p>
            {step.about?.reason && <p lang="vi">{step.about.reason}</p>}
            {step.about?.marks?.map(mark => (
              <p key={keyOfTarget(mark.target)} lang="vi">
                {targetWords(say, template, mark.target)}: {mark.reason}
              </p>
            ))}
            <p className="soft">
              {nameOfOffice(say, step.by)}, {step.unit} · {showInstant(step.at)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
