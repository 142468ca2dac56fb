import type { ReportBox } from '../../core/report/box.ts'
import { factsOf } from '../../core/report/timeliness.ts'
import { countReports, listReports as loadLines, type ReportsAfter } from '../../store/report/report-list.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { readPlace, writePlace } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface ReportQuery {
  readonly box: ReportBox
  readonly q?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

/** The reports of the unit that is acted for, and those that lie with it; one box of them, the latest day first. */
export async function listReports(office: Office, asking: Caller | null, { box, q = '', after, limit }: ReportQuery) {
  const caller = permit(asking, 'list-reports')
  const today = caller.standpoint.day
  const [found, counts] = await Promise.all([
    loadLines(office.store, caller, { box, q, after: readAfter(after), limit: limit + 1 }),
    countReports(office.store, caller),
  ])
  const shown = found.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(line => ({
      id: line.id,
      unit: { id: line.unit_id, name: line.unit_name },
      receiver: line.receiver_name,
      title: line.title,
      kind: line.kind,
      period: { start: line.period_start, end: line.period_end },
      dueOn: line.due_on,
      level: line.level,
      state: line.state,
      answer: line.answer,
      facts: factsOf({ state: line.state, submittedOn: line.submitted_on }, { due: line.due_on, closes: line.due_on, today }),
      below: line.below,
      belowSigned: line.below_signed,
    })),
    next: found.length > shown.length && last ? writePlace(`${last.due_on} ${last.id}`) : null,
    counts,
  }
}

function readAfter(cursor: string | undefined): ReportsAfter | null {
  const place = readPlace(cursor)
  if (place === null) return null
  const [dueOn, id] = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f-]{36})$/.exec(place)?.slice(1) ?? []
  return dueOn === undefined || id === undefined ? refuse('cursor-invalid') : { dueOn, id }
}
