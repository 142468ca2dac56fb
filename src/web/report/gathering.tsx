import { Checkbox, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { ConsolidationView, OpenedReport } from '../../api/report.ts'
import type { PassageGroup } from '../../core/report/passage.ts'
import type { TemplateSection } from '../../core/report/template.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { consolidationQuery } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'
import { FigureSheet } from './figure-sheet.tsx'
import { FigureSources } from './figure-sources.tsx'
import { Gaps } from './gaps.tsx'
import { PassageGroups } from './passage-groups.tsx'
import { ReportFrame, SectionHead } from './report-frame.tsx'
import { MarkBox } from './report-view.tsx'
import { SaveLine } from './report-writing.tsx'
import { cellTarget, isMarked, type Marking } from './targets.ts'
import { type Autosave, useAutosave } from './use-autosave.ts'

const route = getRouteApi('/signed/reports/$reportId')

interface GatheringProps {
  readonly report: OpenedReport
  readonly writes: boolean
  readonly marking: Marking | null
  readonly acts: (flush: () => Promise<boolean>, errors: number) => ReactNode
  readonly side: ReactNode
  readonly onGaps: (gaps: readonly string[] | null) => void
}

/** What the places below reported, as one: figures that lead to their sources, passages with who wrote them, the own words above. */
export function Gathering(props: GatheringProps) {
  const { report } = props
  const found = useQuery(consolidationQuery(report.id))
  if (found.isPending) return <FreshLines />
  if (!found.data) return <ProblemPanel error={found.error} onRetry={() => void found.refetch()} />
  return <Gathered {...props} view={found.data} />
}

function Gathered({ report, writes, marking, acts, side, onGaps, view }: GatheringProps & { view: ConsolidationView }) {
  const say = useSay()
  const { cell: shownCell } = route.useSearch()
  const navigate = route.useNavigate()
  const [seen, setSeen] = useState(false)
  const saving = useAutosave(report.id, { version: report.version, content: { figures: {}, texts: view.own } }, () => false)
  const missing = view.gaps.map(({ unit }) => unit.id)
  const gaps = missing.join(' ')
  // Seen is the list as it stood: a report that comes in or is taken back asks anew; where none is missing there is nothing to ask.
  useEffect(() => {
    setSeen(false)
    onGaps(gaps === '' ? [] : null)
  }, [gaps, onGaps])
  const show = (cell: string | undefined) =>
    void navigate({ search: ({ cell: _cell, ...rest }) => (cell ? { ...rest, cell } : rest), replace: true, resetScroll: false })
  const see = (checked: boolean) => {
    setSeen(checked)
    onGaps(checked ? missing : null)
  }
  return (
    <ReportFrame
      aside={
        <>
          {writes && <SaveLine saving={saving} onReload={async () => undefined} />}
          <Gaps view={view} />
          <Acknowledge count={missing.length} seen={seen} moves={report.moves} onSee={see} />
          {acts(saving.flush, 0)}
          {side}
        </>
      }
    >
      {view.since.length > 0 && (
        <p className="note note-warn">{say('gather-since', { units: view.since.map(({ name }) => name).join('; ') })}</p>
      )}
      {report.template.parts.map(part =>
        part.kind === 'section' ? (
          <GatheredSection
            key={part.key}
            section={part}
            groups={view.parts.find(each => each.part === part.key)?.groups ?? []}
            own={writes ? null : (view.own[part.key] ?? '')}
            saving={saving}
            marking={marking}
          />
        ) : (
          <section key={part.key} className="report-part">
            <SectionHead title={part.title} level={2} />
            <p className="small soft">{say('gather-figures-hint')}</p>
            <FigureSheet
              table={part}
              shownAt={cell => view.figures[cell.key] ?? ''}
              onPick={cell => (marking ? marking.toggle(cellTarget(cell)) : show(cell.key))}
              canPick={cell => cell.column.type === 'number' && (marking === null || cell.formula === null)}
              isPicked={cell => (marking ? isMarked(marking, cellTarget(cell)) : cell.key === shownCell)}
            />
            <MarkBox marking={marking} target={{ type: 'table', key: part.key }} label={say('report-mark-table')} />
            {shownCell?.startsWith(`${part.key}.`) && (
              <FigureSources reportId={report.id} template={report.template} cell={shownCell} onClose={() => show(undefined)} />
            )}
            {view.parts
              .filter(each => each.part.startsWith(`${part.key}.`))
              .map(({ part: cell, groups }) => (
                <div key={cell} className="gather-cell">
                  <h3>{say('report-mark-cell', { cell: cell.slice(cell.indexOf('.') + 1) })}</h3>
                  <PassageGroups groups={groups} />
                </div>
              ))}
          </section>
        ),
      )}
    </ReportFrame>
  )
}

interface AcknowledgeProps {
  readonly count: number
  readonly seen: boolean
  readonly moves: OpenedReport['moves']
  readonly onSee: (seen: boolean) => void
}

/** Who hands in or signs says that they know what is missing; where nothing is, there is nothing to say. */
function Acknowledge({ count, seen, moves, onSee }: AcknowledgeProps) {
  const say = useSay()
  const matters = moves.includes('submit') || moves.includes('approve')
  if (!matters || count === 0) return null
  return (
    <Checkbox size="xs" label={say('gather-gaps-seen', { count })} checked={seen} onChange={event => onSee(event.currentTarget.checked)} />
  )
}

interface SectionProps {
  readonly section: TemplateSection
  readonly groups: readonly PassageGroup[]
  /** What was handed in; null while it is being written. */
  readonly own: string | null
  readonly saving: Autosave
  readonly marking: Marking | null
}

function GatheredSection({ section, groups, own, saving, marking }: SectionProps) {
  const say = useSay()
  const written = saving.content.texts[section.key] ?? ''
  return (
    <section className="report-part">
      <SectionHead title={section.title} level={section.level} />
      {own === null ? (
        <Textarea
          label={say('gather-own')}
          description={say('gather-own-hint')}
          lang="vi"
          autosize
          minRows={2}
          maxLength={100_000}
          value={written}
          onChange={event => saving.setText(section.key, event.currentTarget.value)}
        />
      ) : (
        own && (
          <p className="report-words gather-own" lang="vi">
            {own}
          </p>
        )
      )}
      <MarkBox marking={marking} target={{ type: 'section', key: section.key }} label={say('report-mark-section')} />
      {groups.length === 0 && <p className="small soft">{say('gather-nothing')}</p>}
      <PassageGroups
        groups={groups}
        {...(own === null && {
          onCopy: (text: string) => saving.setText(section.key, written.trim() ? `${written.trimEnd()}\n${text}` : text),
        })}
      />
    </section>
  )
}
