import { type Instance, instancesOf } from '../../core/obligation/instances.ts'
import type { ObligationPart } from '../../core/obligation/obligation.ts'
import type { TermRules } from '../../core/obligation/term.ts'
import type { Reading } from '../../core/reading/reading.ts'
import type { DraftAgency, DraftItem } from '../../core/task/draft.ts'
import { dayParts, type IsoDay, isoDay } from '../../core/time/day.ts'
import { vietnamCalendar } from '../../core/time/vietnam-calendar.ts'
import type { Store } from '../../store/ground/database.ts'
import {
  type Assignment,
  countMembers,
  type NewAddressee,
  type NewObligation,
  saveAddressees,
  saveObligations,
} from '../../store/obligation/obligation.ts'
import { type AskedPart, carryObligations } from '../../store/obligation/obligation-amendment.ts'
import type { NewPlan } from '../../store/plan/plan.ts'
import { actingFrom, type Permitted } from '../ground/caller.ts'
import type { PublicationProgress } from '../ground/publication-desk.ts'
import { type Meaning, resolveAddressees } from './resolve-addressees.ts'

/** `before` ends with the day before, as the words say. */
export const termRules: TermRules = { calendar: vietnamCalendar, before: 'day-before', extendsOverFreeDays: false }

/** A plan that is out already: what was left open then is given now, with the terms of its own day. */
export interface PublishedBefore {
  readonly on: IsoDay
  /** Mentions whose work was given: `task number/position`. */
  readonly addressed: ReadonlySet<string>
}

/**
 * Puts a plan's work into the inboxes of those whom it certainly means: one obligation per unit, part and time. Whom nobody can tell for
 * certain stays open on the plan. What a former plan gave out goes on where this one says the same. Answers how many were made.
 */
export async function makeObligations(
  store: Store,
  caller: Permitted<'publish-plan'>,
  reading: Reading,
  items: readonly DraftItem[],
  tasks: readonly Pick<NewPlan['tasks'][number], 'id' | 'plan_id' | 'number'>[],
  former: { readonly planId: string; readonly at: Date } | null,
  tell: (progress: PublicationProgress) => void,
  before: PublishedBefore | null = null,
): Promise<number> {
  const { unitId, officeId } = actingFrom(caller)
  const today = caller.standpoint.day
  const [first] = tasks
  if (!first) return 0
  const told = items.flatMap(item => [...item.lead, ...item.support])
  const { meaningOf } = await resolveAddressees(store, unitId, told, { named: namedOn(reading, today), today })
  const addressees: NewAddressee[] = []
  const owed = new Map<string, { readonly meaning: NonNullable<Meaning>; readonly rows: NewObligation[]; readonly asked: AskedPart[] }>()
  items.forEach((item, at) => {
    const task = tasks[at]
    if (!task) return
    const instances = instancesOf(item.due, windowOf(reading, today), { issued: before?.on ?? today, received: null }, termRules)
    partsOf(item).forEach(({ part, agency }, position) => {
      const isGiven = part === null || before?.addressed.has(`${task.number}/${position}`)
      const meaning = isGiven ? null : meaningOf(agency)
      if (part === null || meaning === null) return
      addressees.push(addresseeOf(task.plan_id, task.number, position, meaning))
      const key = JSON.stringify(meaning)
      const entry = owed.get(key) ?? { meaning, rows: [], asked: [] }
      entry.asked.push({ task_id: task.id, part })
      entry.rows.push(...instances.map(instance => owedBy(task.id, part, instance)))
      owed.set(key, entry)
    })
  })
  await saveAddressees(store, caller, addressees)
  const assignment = { planId: first.plan_id, assignerId: unitId, day: today }
  if (former) {
    const wanted = [...owed.values()].map(({ meaning, rows, asked }) => ({ assignee: meaning, owed: rows, asked }))
    return carryObligations(store, caller, former.planId, assignment, wanted, { officeId, at: former.at })
  }
  return saveInParts(store, caller, assignment, [...owed.values()], tell)
}

/** So many rows go with one statement: a second of work at most, so that it can be told how far it is. */
const mostRows = 25_000

async function saveInParts(
  store: Store,
  caller: Permitted<'publish-plan'>,
  assignment: Assignment,
  owed: readonly { readonly meaning: NonNullable<Meaning>; readonly rows: readonly NewObligation[] }[],
  tell: (progress: PublicationProgress) => void,
): Promise<number> {
  const sizes: number[] = []
  for (const { meaning } of owed) sizes.push(await countMembers(store, meaning, assignment.day))
  const all = owed.reduce((sum, { rows }, at) => sum + rows.length * (sizes[at] ?? 0), 0)
  let made = 0
  for (const [at, { meaning, rows }] of owed.entries()) {
    const step = Math.max(1, Math.floor(mostRows / Math.max(1, sizes[at] ?? 1)))
    for (let from = 0; from < rows.length; from += step) {
      tell({ done: made, all })
      made += await saveObligations(store, caller, assignment, meaning, rows.slice(from, from + step))
    }
  }
  return made
}

export interface Told {
  /** Null for who only receives a report. */
  readonly part: ObligationPart | null
  readonly agency: DraftAgency
}

/** In the order of the task's agencies. */
export const partsOf = (item: DraftItem): Told[] => [
  ...item.lead.map((agency): Told => ({ part: item.kind === 'report' ? 'report' : 'lead', agency })),
  ...item.support.map((agency): Told => ({ part: 'support', agency })),
  ...item.to.map((agency): Told => ({ part: null, agency })),
]

const addresseeOf = (planId: string, taskNumber: number, position: number, meaning: NonNullable<Meaning>): NewAddressee => ({
  plan_id: planId,
  task_number: taskNumber,
  position,
  unit_id: 'unitId' in meaning ? meaning.unitId : null,
  rule: 'rule' in meaning ? meaning.rule : null,
})

/** One time that a task is due, as it is stored of whoever owes it. */
export const owedBy = (taskId: string, part: ObligationPart, { key, term }: Instance): NewObligation => ({
  task_id: taskId,
  part,
  instance: key,
  term: term.kind,
  first_day: term.kind === 'day' ? term.first : null,
  last_day: term.kind === 'day' ? term.last : null,
  event: term.kind === 'event' ? [term.amount, term.unit, term.from].filter(each => each !== null && each !== '').join(' ') : null,
})

/** Names are those of the plan's own day; a plan without one, or of a later day, is read with the names of today. */
export const namedOn = ({ document: { date } }: Pick<Reading, 'document'>, today: IsoDay): IsoDay =>
  date !== null && dayParts(date) && date <= today ? date : today

/** Recurring duties are made for the plan's own time, or to the end of the year; what lies behind today is not asked for any more. */
function windowOf({ period }: Reading, today: IsoDay): { readonly start: IsoDay; readonly end: IsoDay } {
  const end = period?.end && dayParts(period.end) ? period.end : isoDay(dayParts(today)?.year ?? 0, 12, 31)
  const until = end !== null && end >= today ? end : today
  const yearAhead = isoDay((dayParts(today)?.year ?? 0) + 1, 12, 31) ?? until
  const [sooner = until] = [until, yearAhead].sort()
  return { start: today, end: sooner }
}
