import { buildTree } from '../outline/build-tree.ts'
import { type Part, readParts } from '../outline/read-parts.ts'
import { sectionsOf } from '../outline/sections.ts'
import type { DueContext } from '../phrase/due.ts'
import type { Source } from '../text/source.ts'
import { WordTable } from '../text/word-table.ts'
import type { ReportDraft, TaskDraft } from './draft.ts'
import { finishReports, finishTasks } from './finish-items.ts'
import { gatherChildren } from './gather-tree.ts'
import type { Plan } from './plan.ts'
import { readBlocks } from './read-blocks.ts'
import { readHead } from './read-head.ts'
import { readLines } from './read-lines.ts'
import { readPeriod } from './read-period.ts'
import type { Gathering, Scope } from './scope.ts'

/**
 * Reads a plan: letterhead, outline, tasks, report duties, and what became of each line. All spans are offsets of `source.text`. Whatever
 * comes in, something is returned; what is not understood stands among the lines as `unread`.
 */
export function readPlan(source: Source, words = new WordTable(source.text)): Plan {
  const parts = readParts(source, words)
  const trees = parts.parts.map(part => ({ part, nodes: buildTree(words, part.items) }))
  const document = readHead(words, parts, trees)
  const period = readPeriod(words, document, trees)
  const gathering: Gathering = { words, dueContext: dueContextOf(document.date, period), tasks: [], reports: [] }
  for (const { part, nodes } of trees) gatherChildren(gathering, null, nodes, rootScope(part, document.type))
  const tasks = finishTasks(source.text, inOrder(gathering.tasks))
  const reports = finishReports(source.text, inOrder(gathering.reports))
  return {
    text: source.text,
    blocks: source.blocks ?? readBlocks(parts),
    document,
    period,
    outline: trees.flatMap(({ nodes }) => sectionsOf(source.text, nodes, 0)),
    tasks,
    reports,
    lines: readLines(parts, trees, [...tasks, ...reports]),
  }
}

/** Directives, dispatches, letters and notices tell work from their first item on; plans have sections that say what is work. */
function rootScope(part: Part, type: string | null): Scope {
  const directive = type !== null && ['CT', 'CĐ', 'CV', 'TB', 'NQ', 'KL', 'QĐ'].includes(type) && part.kind === 'main'
  const empty: Scope = { role: null, lead: [], introduced: false, support: [], due: [], path: [], named: true }
  if (directive) return { ...empty, role: 'assignment' }
  return part.kind === 'annex' ? { ...empty, role: namesWork(part.title) ? 'work' : 'other', named: false } : empty
}

const namesWork = (title: string): boolean =>
  /nhiệm vụ|phân công|kế hoạch|hoạt động|công việc|tiến độ|danh mục/iu.test(title.replace(/\(.*$/u, ''))

function dueContextOf(date: string | null, period: Plan['period']): DueContext {
  const start = period?.start?.slice(0, 4)
  const end = period?.end?.slice(0, 4)
  const planYear = start !== undefined && end !== undefined && start !== end ? null : (end ?? start ?? null)
  // `đến năm 2035` is no plan for the one year 2035.
  const isFar = start === undefined && end !== undefined && date !== null && Number(end) > Number(date.slice(0, 4)) + 1
  return { documentDate: date, planYear: planYear === null || isFar ? null : Number(planYear) }
}

const inOrder = <Draft extends TaskDraft | ReportDraft>(drafts: readonly Draft[]): Draft[] =>
  drafts.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
