import { CloseButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { showFigure } from '../../core/report/read-figure.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { figureQuery } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'
import { cellName } from './finding-words.ts'

interface SourcesProps {
  readonly reportId: string
  readonly template: ReportTemplate
  readonly cell: string
  readonly onClose: () => void
}

/** Where a consolidated figure comes from: what each place below gave, each leading on to its report. */
export function FigureSources({ reportId, cell, onClose }: SourcesProps) {
  const say = useSay()
  const found = useQuery(figureQuery(reportId, cell))
  const title = say('source-title', { cell: cellName(cell) })
  return (
    <section className="sources paper" aria-label={title}>
      <div className="row sources-head">
        <h3>{title}</h3>
        <CloseButton size="sm" aria-label={say('close')} onClick={onClose} />
      </div>
      {found.isPending && <FreshLines count={3} />}
      {found.isError && <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && (
        <>
          <p className="small soft">
            {found.data.formula === null ? say(`source-rule-${found.data.rule}`) : say('source-formula', { formula: found.data.formula })}
          </p>
          {found.data.formula === null && found.data.sources.length === 0 && <p className="small">{say('source-none')}</p>}
          <table className="sources-table">
            <tbody>
              {found.data.sources.map(source => (
                <tr key={source.reportId}>
                  <th scope="row">
                    <Link to="/reports/$reportId" params={{ reportId: source.reportId }} search={source.gathers ? { cell } : {}}>
                      {source.unit.name}
                    </Link>
                    {source.count > 1 && <span className="soft small"> {say('source-of', { count: source.count })}</span>}
                  </th>
                  <td className="cell-number">{showFigure(found.data.rule === 'latest' ? source.last : source.sum)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}
