import type { ObligationState } from '../../core/obligation/obligation.ts'
import type { Pace } from '../../core/obligation/score.ts'

/** Counts of obligations, kept by the database alone. */
export interface ObligationCountTable {
  unit_id: string
  plan_id: string
  assigner_id: string
  state: ObligationState
  due_day: string
  pace: Pace
  total: number
}

export interface ObligationAreaCountTable {
  area_id: string
  state: ObligationState
  due_day: string
  pace: Pace
  total: number
}

export interface UnitAreaTable {
  unit_id: string
  area_id: string
  valid_from: string
  valid_to: string
}

export interface WorkFilterTable {
  id: string
  account_id: string | null
  office_id: string | null
  name: string
  address: string
  saved_at: Date
}

/** A view, so that every column may be null to the database. */
export interface UnitAreaTimeView {
  unit_id: string | null
  area_id: string | null
  valid_from: string | null
  valid_to: string | null
}

export interface ObligationCounterTables {
  obligation_count: ObligationCountTable
  obligation_delta: ObligationCountTable
  obligation_area_count: ObligationAreaCountTable
  unit_area: UnitAreaTable
  unit_area_time: UnitAreaTimeView
  work_filter: WorkFilterTable
}
