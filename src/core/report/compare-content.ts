import type { ReportContent } from './content.ts'

/** One thing that is different in a later version: a cell or a section. */
export interface ContentChange {
  readonly at: string
  readonly kind: 'figure' | 'text'
  readonly before: string
  readonly after: string
}

/** What changed from one version to another, figures first, each by its key. */
export const compareContent = (before: ReportContent, after: ReportContent): readonly ContentChange[] => [
  ...changesIn('figure', before.figures, after.figures),
  ...changesIn('text', before.texts, after.texts),
]

const changesIn = (
  kind: ContentChange['kind'],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly ContentChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .flatMap(at => ((before[at] ?? '') === (after[at] ?? '') ? [] : [{ at, kind, before: before[at] ?? '', after: after[at] ?? '' }]))
