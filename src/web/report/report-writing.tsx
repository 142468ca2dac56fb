import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useMemo } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import { readExact } from '../../core/formula/exact.ts'
import { cellsOf, type ReportCell } from '../../core/report/cells.ts'
import { checkContent } from '../../core/report/check-content.ts'
import type { ReportContent } from '../../core/report/content.ts'
import { type Locks, locksOf } from '../../core/report/locks.ts'
import type { ReportTemplate, TemplateSection } from '../../core/report/template.ts'
import { enteredFigures, renderCell, workOutReport } from '../../core/report/work-out-report.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { freshId } from '../remote/fresh-id.ts'
import { queryClient } from '../remote/query-client.ts'
import { reportQuery, takeOverWork } from '../remote/reports.ts'
import { sayNow, useSay } from '../speech/use-say.ts'
import { FigureOrigin, OriginLink } from './figure-origin.tsx'
import { FigureSheet } from './figure-sheet.tsx'
import { ReportFindings } from './report-findings.tsx'
import { ReportFrame, SectionHead } from './report-frame.tsx'
import { ReturnedHere } from './returned-here.tsx'
import { type Autosave, useAutosave } from './use-autosave.ts'

interface WritingProps {
  readonly report: OpenedReport
  readonly acts: (flush: () => Promise<boolean>, errors: number) => ReactNode
  readonly side: ReactNode
  readonly onReload: () => Promise<unknown>
}

/** A report while it is written: what is entered is checked at once and stored by itself, the period before stands beside it. */
export function ReportWriting({ report, acts, side, onReload }: WritingProps) {
  const say = useSay()
  const { template, former } = report
  const words = useMemo(() => new Set(cellsOf(template).flatMap(cell => (cell.column.type === 'text' ? [cell.key] : []))), [template])
  const saving = useAutosave(report.id, report, (cell, value) => words.has(cell) || value === '' || readExact(value) !== null)
  const { content } = saving
  const findings = useMemo(() => checkContent(template, content, former?.content ?? null), [template, content, former])
  const shownAt = useValues(template, content)
  const formerAt = useValues(template, former?.content ?? null)
  const locks = locksOf(report)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <ReportFrame
      aside={
        <>
          <SaveLine saving={saving} onReload={onReload} />
          <TakeOver report={report} flush={saving.flush} onDone={onReload} />
          {acts(saving.flush, errors)}
          <ReportFindings template={template} findings={findings} />
          {side}
        </>
      }
    >
      {report.marks.map(mark => mark.target.type === 'whole' && <ReturnedHere key={mark.reason} reason={mark.reason} />)}
      {template.parts.map(part =>
        part.kind === 'section' ? (
          <SectionField key={part.key} section={part} report={report} locks={locks} saving={saving} />
        ) : (
          <section key={part.key} className="report-part">
            <SectionHead title={part.title} level={2} />
            {report.marks.map(
              ({ target, reason }) =>
                ((target.type === 'table' && target.key === part.key) ||
                  (target.type === 'figure' && target.cell.startsWith(`${part.key}.`))) && (
                  <ReturnedHere
                    key={target.type + reason}
                    reason={target.type === 'figure' ? `${target.cell.slice(target.cell.indexOf('.') + 1)} – ${reason}` : reason}
                  />
                ),
            )}
            <p className="small soft wide-only">{say('report-hint')}</p>
            <FigureSheet
              table={part}
              shownAt={shownAt}
              formerAt={former ? formerAt : () => ''}
              findings={findings}
              originOf={cell => report.origins[cell.key] && <OriginLink report={report} at={cell.key} />}
              isOpen={cell => locks.isCellOpen(cell.key)}
              onChange={saving.setFigures}
            />
            <FigureOrigin report={report} part={part.key} />
          </section>
        ),
      )}
    </ReportFrame>
  )
}

/** What stands in each cell: entered, or worked out from what is entered. */
export function useValues(template: ReportTemplate, content: ReportContent | null): (cell: ReportCell) => string {
  const figures = content?.figures ?? empty
  const report = useMemo(() => workOutReport(template, enteredFigures(figures)), [template, figures])
  return cell => {
    if (cell.formula === null) return figures[cell.key] ?? ''
    const value = report.figures.get(cell.key)
    return value ? renderCell(cell, value) : ''
  }
}
const empty: Readonly<Record<string, string>> = {}

interface SectionFieldProps {
  readonly section: TemplateSection
  readonly report: OpenedReport
  readonly locks: Locks
  readonly saving: Autosave
}

function SectionField({ section, report, locks, saving }: SectionFieldProps) {
  const say = useSay()
  const former = report.former?.content.texts[section.key]
  const isOpen = locks.isSectionOpen(section.key)
  return (
    <section className="report-part">
      <SectionHead title={section.title} level={section.level} />
      {report.marks.map(
        ({ target, reason }) => target.type === 'section' && target.key === section.key && <ReturnedHere key={reason} reason={reason} />,
      )}
      <Textarea
        aria-label={section.title}
        data-cell={section.key}
        lang="vi"
        description={section.hint || undefined}
        autosize
        minRows={3}
        maxLength={100_000}
        disabled={!isOpen}
        value={saving.content.texts[section.key] ?? ''}
        onChange={event => saving.setText(section.key, event.currentTarget.value)}
      />
      <p className="small soft">
        <OriginLink report={report} at={section.key} />
      </p>
      <FigureOrigin report={report} part={section.key} />
      {former && (
        <details className="small">
          <summary>{say('report-former-text')}</summary>
          <p className="report-words soft" lang="vi">
            {former}
          </p>
        </details>
      )}
    </section>
  )
}

const isFilled = (template: ReportTemplate): boolean =>
  template.parts.some(part => (part.kind === 'section' ? part.fill : part.columns.some(({ fill }) => fill !== 'none')))

/** What was told of the work goes into what is still empty; the page begins anew with it. */
function TakeOver({ report, flush, onDone }: { report: OpenedReport; flush: () => Promise<boolean>; onDone: () => Promise<unknown> }) {
  const say = useSay()
  const go = useMutation({
    mutationFn: async () => {
      // What could not be stored is said beside it already.
      if (!(await flush())) return null
      const { version } = await queryClient.fetchQuery(reportQuery(report.id))
      return takeOverWork(report.id, version, freshId())
    },
    onSuccess: async taken => {
      if (!taken) return
      const { filled } = taken
      tell(filled ? sayNow('report-prefilled', { count: filled }) : sayNow('report-prefilled-none'))
      await onDone()
    },
    onError: tellProblem,
  })
  if (!isFilled(report.template)) return null
  return (
    <div>
      <Button size="xs" variant="light" loading={go.isPending} onClick={() => go.mutate()}>
        {say('report-prefill')}
      </Button>
    </div>
  )
}

/** Whether what was written is stored. */
export function SaveLine({ saving: { state, problem }, onReload }: { saving: Autosave; onReload: () => Promise<unknown> }) {
  const say = useSay()
  if (state === 'conflict')
    return (
      <div className="note note-warn" role="alert">
        <p>{say('report-conflict')}</p>
        <Button size="compact-sm" variant="default" onClick={() => void onReload().then(() => window.location.reload())}>
          {say('report-reload')}
        </Button>
      </div>
    )
  if (state === 'refused')
    return (
      <p className="note note-bad" role="alert">
        {problem}
      </p>
    )
  return (
    <p className="small soft" role="status" data-testid="report-saved">
      {say(state === 'saved' ? 'report-saved' : state === 'saving' ? 'report-saving' : 'report-unsaved')}
    </p>
  )
}
