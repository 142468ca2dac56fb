import type { Reading } from '../../core/reading/reading.ts'
import type { DraftAgency, DraftDue, DraftItem } from '../../core/task/draft.ts'
import { searchable, storable } from '../../store/ground/search.ts'
import type { NewPlan } from '../../store/plan/plan.ts'

type TaskRow = NewPlan['tasks'][number]
type AgencyRow = NewPlan['agencies'][number]
type DueRow = NewPlan['dues'][number]

interface Place {
  readonly planId: string
  readonly number: number
}

/** The rows that accepted items become, numbered from 1 in their order. `taskOfItem`: the tasks of the former version, by the ids of their items. */
export function planRows(
  planId: string,
  items: readonly DraftItem[],
  reading: Reading,
  newId: () => string,
  taskOfItem: ReadonlyMap<string, string> = new Map(),
): Omit<NewPlan, 'plan'> {
  const tasks: TaskRow[] = []
  const agencies: AgencyRow[] = []
  const dues: DueRow[] = []
  items.forEach((item, index) => {
    const place = { planId, number: index + 1 }
    const continues = item.amended && item.amended.kind !== 'new' ? taskOfItem.get(item.amended.former) : undefined
    tasks.push({ ...taskRow(place, newId(), item, reading.text), continues_id: continues ?? null, split_from: null, required: true })
    const bodies = (['lead', 'support', 'to'] as const).flatMap(part => item[part].map(agency => ({ part, agency })))
    bodies.forEach(({ part, agency }, position) => {
      agencies.push(agencyRow(place, position, part, agency))
    })
    item.due.forEach((due, position) => {
      dues.push(dueRow(place, position, due))
    })
  })
  return { tasks, agencies, dues }
}

function taskRow(
  { planId, number }: Place,
  id: string,
  item: DraftItem,
  text: string,
): Omit<TaskRow, 'continues_id' | 'split_from' | 'required'> {
  const bodies = [...item.lead, ...item.support, ...item.to].map(agency => agency.name)
  return {
    plan_id: planId,
    number,
    id,
    item_id: storable(item.id),
    kind: item.kind,
    path: item.path.map(label => storable(label)),
    text: storable(item.text),
    product: storable(item.product),
    quantities: item.quantities.map(quantity => ({ ...quantity, unit: storable(quantity.unit) })),
    span_start: item.span[0],
    span_end: item.span[1],
    source: storable(text.slice(item.span[0], item.span[1]).trim()),
    search: searchable(item.text, item.product, ...bodies),
  }
}

const agencyRow = ({ planId, number }: Place, position: number, part: AgencyRow['part'], agency: DraftAgency): AgencyRow => ({
  plan_id: planId,
  task_number: number,
  position,
  part,
  name: storable(agency.name),
  kind: agency.kind,
  search: searchable(agency.name),
  span_start: agency.span?.[0] ?? null,
  span_end: agency.span?.[1] ?? null,
})

function dueRow({ planId, number }: Place, position: number, due: DraftDue): DueRow {
  const relative = due.kind === 'relative' ? due : null
  const recurring = due.kind === 'recurring' ? due : null
  return {
    plan_id: planId,
    task_number: number,
    position,
    kind: due.kind,
    date: due.kind === 'date' ? due.date : null,
    bound: due.kind === 'date' ? due.bound : (recurring?.bound ?? null),
    start_date: due.kind === 'period' ? due.start : null,
    end_date: due.kind === 'period' ? due.end : null,
    every: recurring?.every ?? null,
    day: recurring?.day ?? null,
    month: recurring?.month ?? null,
    amount: relative?.amount ?? null,
    unit: storable(relative?.unit ?? null),
    counted_from: storable(relative?.from ?? null),
    span_start: due.span?.[0] ?? null,
    span_end: due.span?.[1] ?? null,
  }
}
