import type { ColumnType, Generated } from 'kysely'
import type { ExtensionState } from '../../core/obligation/extension.ts'
import type { ObligationPart, ObligationState } from '../../core/obligation/obligation.ts'

/** The tables of what units owe, as the migrations leave them. */
export interface TaskAddresseeTable {
  plan_id: string
  task_number: number
  position: number
  unit_id: string | null
  rule: ColumnType<unknown, string | null, never>
}

export interface ObligationTable {
  id: Generated<string>
  task_id: string
  plan_id: string
  unit_id: string
  assigner_id: string
  part: ObligationPart
  instance: string
  state: Generated<ObligationState>
  term: 'day' | 'event' | 'standing' | 'none'
  first_day: string | null
  last_day: string | null
  event: string | null
  extended_to: string | null
  submitted_on: string | null
  version: Generated<number>
  /** What it is a part of; null for what the plan itself gives. */
  parent_id: string | null
  due_day: ColumnType<string, never, never>
}

export interface ObligationStepTable {
  obligation_id: string
  version: number
  move: string
  from_state: string
  to_state: string
  taken_at: Date
  office_id: string
  words: string | null
  to_unit_id: string | null
  /** The obligation of another document for the same work, with which it was told once. */
  told_with: string | null
  /** For which unit the office took it, where it took it under a lending. */
  for_unit_id: string | null
}

export interface ExtensionTable {
  id: string
  obligation_id: string
  state: ExtensionState
  asked_for: string
  offered: string | null
  reason: string
  answer: string | null
  asked_at: Date
  waiting_since: string
  office_id: string
}
