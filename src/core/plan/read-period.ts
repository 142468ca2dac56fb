import { isBullet, type OutlineNode } from '../outline/build-tree.ts'
import { roleOfTitle, type SectionRole } from '../outline/section-role.ts'
import { fullSpan } from '../outline/sections.ts'
import { findPeriod, findTitlePeriod } from '../phrase/find-period.ts'
import type { Span } from '../text/span.ts'
import type { WordTable } from '../text/word-table.ts'
import type { PartTree } from './part-tree.ts'
import type { DocumentHead, Period } from './plan.ts'
import { flatten } from './read-times.ts'

/** The plan's own time, from its section on time, else from its title. */
export function readPeriod(words: WordTable, document: DocumentHead, trees: readonly PartTree[]): Period | null {
  for (const { part, nodes } of trees) {
    if (part.kind === 'annex') continue
    const node = findTimeSection(words, nodes, 0, null)
    const found = node && periodIn(words.text, fullSpan(node), document.date)
    if (found) return found
  }
  const attached = trees.find(({ part }) => part.kind === 'attached')?.part.titleSpan ?? null
  for (const span of [attached, document.spans.subject ?? null]) {
    if (span === null) continue
    const found = findTitlePeriod(flatten(words.text, span).replace(/\(.*$/u, ''), document.date)
    if (found) return move(found, span[0])
  }
  return null
}

function periodIn(text: string, span: Span, date: string | null): Period | null {
  const found = findPeriod(flatten(text, [span[0], Math.min(span[1], span[0] + 600)]), date)
  return found && move(found, span[0])
}

const move = (period: Period, by: number): Period => ({ ...period, span: [period.span[0] + by, period.span[1] + by] })

const deepest = 2

/** A numbered section `Thời gian thực hiện`, one or two levels deep and not among the tasks. */
function findTimeSection(words: WordTable, nodes: readonly OutlineNode[], depth: number, above: SectionRole | null): OutlineNode | null {
  for (const node of nodes) {
    if (node.label === null || isBullet(node.label) || node.label.kind === 'letter') continue
    if (node.field?.kind === 'due' || isTimeTitle(words, node)) {
      if (above === null || above === 'other') return node
    }
    const role = roleOfTitle(words, node.from, node.to) ?? above
    const below = depth + 1 < deepest ? findTimeSection(words, node.children, depth + 1, role) : null
    if (below) return below
  }
  return null
}

const isTimeTitle = (words: WordTable, node: OutlineNode): boolean =>
  /^(?:thời gian|thời hạn)(?:\s|$)/iu.test(words.text.slice(node.label?.end ?? node.start, node.end)) && node.end - node.start < 80
