import type { Finding } from '../../core/report/check-content.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { useSay } from '../speech/use-say.ts'
import { cellName, findingWords } from './finding-words.ts'

interface FindingsProps {
  readonly template: ReportTemplate
  readonly findings: readonly Finding[]
}

/** What is to be looked at, each leading to its cell. */
export function ReportFindings({ template, findings }: FindingsProps) {
  const say = useSay()
  const nameOf = (at: string) => template.parts.find(part => part.key === at)?.title ?? say('report-mark-cell', { cell: cellName(at) })
  const go = (at: string) => document.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus()
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{say('report-findings')}</h2>
      {findings.length === 0 && <p className="small soft">{say('report-findings-none')}</p>}
      <ul className="report-findings small">
        {findings.slice(0, 30).map(finding => (
          <li key={finding.at + finding.code + finding.about}>
            <button type="button" className="as-link" onClick={() => go(finding.at)}>
              {nameOf(finding.at)}
            </button>{' '}
            <span className={finding.severity === 'error' ? 'finding-error' : 'soft'}>{findingWords(say, finding)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
