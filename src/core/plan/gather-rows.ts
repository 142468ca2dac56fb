import type { FieldKind } from '../outline/read-field.ts'
import type { TaskCell, TaskRow, TaskTable } from '../outline/task-table.ts'
import { findParties } from '../phrase/find-parties.ts'
import { distinct } from './distinct-bodies.ts'
import type { TaskDraft } from './draft.ts'
import { emptyValues, type FieldValues, readFieldValue } from './field-values.ts'
import { readQuantities, readTimes } from './read-times.ts'
import type { Gathering, Scope } from './scope.ts'

/** Each row of a task table is a task, its columns the fields; rows that only name a group hand down their label. */
export function gatherRows(gathering: Gathering, table: TaskTable, scope: Scope): void {
  let group: string[] = []
  const above = new Map<FieldKind, TaskCell>()
  for (const written of table.rows) {
    const row = withCellsAbove(gathering, written, above)
    if (row.isHeading) group = row.label === null ? [] : [row.label]
    else gatherRow(gathering, row, { ...scope, path: [...scope.path, ...group, ...(row.label === null ? [] : [row.label])] })
  }
}

/** `Như trên` in a cell says what the cell above it says. */
function withCellsAbove({ words }: Gathering, row: TaskRow, above: Map<FieldKind, TaskCell>): TaskRow {
  const cells = row.cells.map(cell => (asAbove.test(words.text.slice(...cell.span)) ? (above.get(cell.kind) ?? cell) : cell))
  for (const cell of cells) above.set(cell.kind, cell)
  return { ...row, cells }
}
const asAbove = /^[\s"”″-]*(?:như\s+trên|nt)[\s"”″.-]*$|^\s*["”″]\s*$/iu

function gatherRow(gathering: Gathering, row: TaskRow, scope: Scope): void {
  const { words } = gathering
  const content = row.cells.find(cell => cell.kind === 'content')
  if (content === undefined) return
  const values = row.cells.reduce<FieldValues>((sum, cell) => addCell(gathering, cell, sum), emptyValues)
  const parties = findParties(words, words.firstFrom(content.span[0]), words.firstFrom(content.span[1]))
  const lead = distinct(values.lead.length > 0 ? values.lead : parties.flatMap(sentence => sentence.lead))
  const times = values.timed ? { due: values.due, doubts: values.doubts } : readTimes(words, content.span, gathering.dueContext, false)
  const draft: TaskDraft = {
    span: row.span,
    cells: row.cells.map(cell => cell.span).filter(span => span[0] >= row.span[0] && span[1] <= row.span[1]),
    title: content.span,
    path: scope.path,
    lead: lead.length > 0 ? lead : scope.lead,
    support: distinct([...values.support, ...parties.flatMap(sentence => sentence.support)]),
    due: times.due,
    quantities: readQuantities(words, content.span),
    product: values.product,
    doubts: lead.length === 0 ? [...times.doubts, { field: 'lead', code: 'lead-missing' }] : times.doubts,
  }
  gathering.tasks.push(draft)
}

const addCell = (gathering: Gathering, cell: TaskCell, sum: FieldValues): FieldValues => {
  const from = gathering.words.firstFrom(cell.span[0])
  const to = gathering.words.firstFrom(cell.span[1])
  return from < to ? readFieldValue(gathering, cell.kind, from, to, cell.span[1], sum) : sum
}
