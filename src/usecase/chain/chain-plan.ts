import type { ChainPlanRecord } from '../../store/plan/plan-chain.ts'

/** A plan as its chain names it. */
export const chainPlan = (plan: ChainPlanRecord) => ({
  id: plan.id,
  number: plan.number,
  symbol: plan.symbol,
  type: plan.type,
  date: plan.date,
  issuer: plan.issuer,
  subject: plan.subject,
  fileName: plan.file_name,
  unit: { id: plan.unit_id, name: plan.unit_name },
})
