/** The same work ordered by several documents, as the migrations leave it. */
export interface SameWorkTables {
  same_work: SameWorkTable
  not_same_work: NotSameWorkTable
  obligation_twin: ObligationTwinView
}

export interface SameWorkTable {
  task_id: string
  plan_id: string
  /** What all tasks of the same work have in common. */
  work_id: string
  made_at: Date
  office_id: string
}

/** `task_id` is the lower of the two. */
export interface NotSameWorkTable {
  task_id: string
  other_id: string
  made_at: Date
  office_id: string
}

/** A view: worked out from `same_work` and `obligation`. */
export interface ObligationTwinView {
  obligation_id: string | null
  twin_id: string | null
}
