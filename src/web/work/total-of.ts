import type { WorkCounts } from '../../api/work.ts'
import { stageOf } from '../../core/obligation/work-filter.ts'
import type { WorkFilterAddress } from '../address/work-address.ts'

/** How many a filter finds, as far as the counts know: of one state among several of a stage they know the stage. */
export function totalOf({ stages, late }: WorkCounts, filter: WorkFilterAddress): number {
  if (filter.late !== undefined) return late[filter.late]
  if (filter.stage !== undefined) return stages[filter.stage]
  if (filter.state !== undefined) return stages[stageOf(filter.state)]
  return stages.new + stages.working + stages.waiting + stages.done
}
