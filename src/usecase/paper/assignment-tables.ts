import type { PaperColumn, PaperTable } from '../../core/paper/paper.ts'
import type { DraftAgency, DraftDue } from '../../core/task/draft.ts'
import { type Language, say } from '../../core/wording/say.ts'
import { termWords } from './term-words.ts'

/** What a published plan gives to whom. */
export interface AssignedItem {
  readonly kind: 'task' | 'report'
  readonly path: readonly string[]
  readonly text: string
  readonly lead: readonly DraftAgency[]
  readonly support: readonly DraftAgency[]
  readonly to: readonly DraftAgency[]
  readonly due: readonly DraftDue[]
  readonly product: string | null
}

/** The tasks of a plan and its duties to report, each as a table as annexes of plans have it; a kind that the plan lacks has none. */
export function assignmentTables(items: readonly AssignedItem[], language: Language): readonly PaperTable[] {
  const tasks = items.filter(({ kind }) => kind === 'task')
  const reports = items.filter(({ kind }) => kind === 'report')
  const table = (
    title: 'assignment-tasks' | 'assignment-reports',
    columns: readonly PaperColumn[],
    cells: (item: AssignedItem) => readonly string[],
    rows: typeof items,
  ): PaperTable => ({
    title: say(language, `paper.${title}`),
    unit: null,
    columns,
    rows: rows.map((item, at) => ({ kind: 'row', cells: [String(at + 1), ...cells(item)] })),
    source: null,
    notes: [],
  })
  return [
    ...(tasks.length === 0 ? [] : [table('assignment-tasks', taskColumns(language), item => taskCells(item, language), tasks)]),
    ...(reports.length === 0 ? [] : [table('assignment-reports', reportColumns(language), item => reportCells(item, language), reports)]),
  ]
}

const column = (language: Language, name: string, width: number, kind: PaperColumn['kind'] = 'text'): PaperColumn => ({
  title: say(language, `paper.column-${name}` as 'paper.column-task'),
  width,
  kind,
})

const taskColumns = (language: Language): readonly PaperColumn[] => [
  column(language, 'number', 1, 'ordinal'),
  column(language, 'place', 1.3, 'ordinal'),
  column(language, 'task', 9),
  column(language, 'lead', 4),
  column(language, 'support', 4.5),
  column(language, 'due', 3.4),
  column(language, 'product', 3.4),
]

const reportColumns = (language: Language): readonly PaperColumn[] => [
  column(language, 'number', 1, 'ordinal'),
  column(language, 'place', 1.3, 'ordinal'),
  column(language, 'report', 9),
  column(language, 'reporter', 4.5),
  column(language, 'receiver', 4.5),
  column(language, 'due', 4),
]

const taskCells = ({ path, text, lead, support, due, product }: AssignedItem, language: Language): readonly string[] => [
  placeOf(path),
  text,
  namesOf(lead),
  namesOf(support),
  termsOf(due, language),
  product ?? '',
]

const reportCells = ({ path, text, lead, to, due }: AssignedItem, language: Language): readonly string[] => [
  placeOf(path),
  text,
  namesOf(lead),
  namesOf(to),
  termsOf(due, language),
]

/** `II`, `3`, `a)` → `II.3.a`; dashes name no place. */
const placeOf = (path: readonly string[]): string =>
  path
    .filter(label => !/^[-+•]$/.test(label))
    .map(label => label.replace(/[.)]+$/, ''))
    .join('.')
const namesOf = (bodies: readonly DraftAgency[]): string => bodies.map(({ name }) => name).join('; ')
const termsOf = (dues: readonly DraftDue[], language: Language): string => dues.map(due => termWords(due, language)).join('; ')
