/** How plans hang together, as the migrations leave it. */
export interface ChainTables {
  plan_link: PlanLinkTable
  task_link: TaskLinkTable
  task_set_aside: TaskSetAsideTable
}

export interface PlanLinkTable {
  lower_plan_id: string
  higher_plan_id: string
  answer: 'carries-out' | 'not-carried'
  made_at: Date
  office_id: string
}

export interface TaskLinkTable {
  lower_task_id: string
  higher_task_id: string
  lower_plan_id: string
  higher_plan_id: string
  made_at: Date
  office_id: string
}

export interface TaskSetAsideTable {
  unit_id: string
  higher_task_id: string
  higher_plan_id: string
  reason: string
  made_at: Date
  office_id: string
}
