import { type Exact, minus, nought, plus, readExact, renderExact } from '../formula/exact.ts'
import { measureKey } from '../text/measure-key.ts'
import { type CellKey, cellsOf, sectionsOf } from './cells.ts'
import type { ReportContent } from './content.ts'
import type { Locks } from './locks.ts'
import type { ReportTemplate } from './template.ts'

/** How far the work on one duty came, in one unit of measurement: by the last day of the figures, and before the first. Decimals. */
export interface WorkDone {
  readonly obligationId: string
  readonly task: string
  readonly unit: string
  readonly atEnd: string
  readonly before: string
}

/** What was told of a duty within the days of the figures. */
export interface WorkTold {
  readonly obligationId: string
  readonly task: string
  readonly words: string
}

/** Where a figure or a text came from. */
export interface Prefilled {
  readonly content: ReportContent
  readonly origins: Readonly<Record<string, { readonly ids: readonly string[]; readonly tasks: readonly string[] }>>
}

/**
 * What the work already tells: for cells that ask for it, the amounts told of all duties in the cell's unit of measurement, within the period
 * or in all; for sections, what was told with the steps. Only what is empty and open is filled in: nothing that was typed is touched.
 */
export function prefill(
  template: ReportTemplate,
  content: ReportContent,
  locks: Locks,
  work: { readonly done: readonly WorkDone[]; readonly told: readonly WorkTold[] },
): Prefilled {
  const figures: Record<CellKey, string> = {}
  const texts: Record<string, string> = {}
  const origins: Record<string, { ids: readonly string[]; tasks: readonly string[] }> = {}
  for (const cell of cellsOf(template)) {
    const { fill, decimals } = cell.column
    if (fill === 'none' || cell.formula !== null || cell.column.type === 'text' || !locks.isCellOpen(cell.key) || content.figures[cell.key])
      continue
    const found = work.done.filter(({ unit }) => measureKey(unit) === measureKey(cell.unit))
    if (!found.length) continue
    figures[cell.key] = renderExact(found.map(done => amountOf(done, fill)).reduce(plus, nought), decimals)
    origins[cell.key] = originOf(found)
  }
  for (const { key, fill } of sectionsOf(template)) {
    if (!fill || !locks.isSectionOpen(key) || content.texts[key]?.trim() || !work.told.length) continue
    texts[key] = work.told.map(({ task, words }) => `${trimmed(task)}: ${words.trim()}`).join('\n')
    origins[key] = originOf(work.told)
  }
  return { content: { figures, texts }, origins }
}

const amountOf = ({ atEnd, before }: WorkDone, fill: 'period' | 'total'): Exact => {
  const [end, start] = [readExact(atEnd) ?? nought, readExact(before) ?? nought]
  return fill === 'total' ? end : minus(end, start)
}

const originOf = (found: readonly { readonly obligationId: string; readonly task: string }[]) => ({
  ids: [...new Set(found.map(({ obligationId }) => obligationId))],
  tasks: [...new Set(found.map(({ task }) => task))],
})

const trimmed = (task: string): string => task.replace(/[\s.;:]+$/, '')
