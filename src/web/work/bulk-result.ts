import type { WorkMoved } from '../../api/work.ts'
import type { ManyMove } from '../../core/obligation/undo-move.ts'

/** What a move on many has done. */
export interface BulkResult extends WorkMoved {
  readonly move: ManyMove
}
