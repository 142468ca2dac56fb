import type { ComparedTask } from '../../core/chain/same-work.ts'
import type { RegisterTaskRecord } from '../../store/plan/same-work.ts'

/** A task of another document as it is shown beside one that may be the same work. */
export const registerTask = (row: RegisterTaskRecord, compared: (id: string) => ComparedTask) => ({
  id: row.id,
  number: row.number,
  text: row.text,
  planId: row.plan_id,
  plan: [row.plan_number, row.plan_symbol].filter(Boolean).join('/'),
  planSubject: row.plan_subject,
  issuer: row.issuer,
  day: compared(row.id).day,
})
