import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import type { ReturnTarget } from '../../core/report/submission.ts'
import { useSay } from '../speech/use-say.ts'
import { FigureOrigin, OriginLink } from './figure-origin.tsx'
import { FigureSheet } from './figure-sheet.tsx'
import { ReportFrame, SectionHead } from './report-frame.tsx'
import { useValues } from './report-writing.tsx'
import { cellTarget, isMarked, type Marking } from './targets.ts'

interface ViewProps {
  readonly report: OpenedReport
  readonly marking: Marking | null
  readonly acts: ReactNode
  readonly side: ReactNode
}

/** A report that is looked at; while it is being sent back, its parts can be marked. */
export function ReportView({ report, marking, acts, side }: ViewProps) {
  const say = useSay()
  const { template, content, former } = report
  const shownAt = useValues(template, content)
  const formerAt = useValues(template, former?.content ?? null)
  const isEmpty = !Object.keys(content.figures).length && !Object.keys(content.texts).length && report.answer === 'report'
  return (
    <ReportFrame
      aside={
        <>
          {acts}
          {side}
        </>
      }
    >
      {isEmpty && !report.facts.approved && !report.sides.some(side_ => side_ !== 'receiver') && (
        <p className="note">{say('report-not-signed')}</p>
      )}
      {template.parts.map(part => (
        <section key={part.key} className="report-part">
          <SectionHead title={part.title} level={part.kind === 'section' ? part.level : 2} />
          {part.kind === 'section' ? (
            <>
              <p className="report-words" lang="vi">
                {content.texts[part.key] || '–'}
              </p>
              <p className="small soft">
                <OriginLink report={report} at={part.key} />
              </p>
              <MarkBox marking={marking} target={{ type: 'section', key: part.key }} label={say('report-mark-section')} />
            </>
          ) : (
            <>
              <FigureSheet
                table={part}
                shownAt={shownAt}
                formerAt={former ? formerAt : () => ''}
                originOf={cell => report.origins[cell.key] && <OriginLink report={report} at={cell.key} />}
                onPick={marking ? cell => marking.toggle(cellTarget(cell)) : undefined}
                canPick={cell => cell.formula === null}
                isPicked={cell => isMarked(marking, cellTarget(cell))}
              />
              <MarkBox marking={marking} target={{ type: 'table', key: part.key }} label={say('report-mark-table')} />
            </>
          )}
          <FigureOrigin report={report} part={part.key} />
        </section>
      ))}
    </ReportFrame>
  )
}

/** Sends a whole part back, while parts are being marked. */
export function MarkBox({ marking, target, label }: { marking: Marking | null; target: ReturnTarget; label: string }) {
  if (!marking) return null
  return <Checkbox size="xs" label={label} checked={isMarked(marking, target)} onChange={() => marking.toggle(target)} />
}
