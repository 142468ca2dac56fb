import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../../store/ground/database.ts'

/** What each job is told. */
export interface ChoreData {
  readonly 'begin-day': Readonly<Record<string, never>>
  readonly 'clean-up': Readonly<Record<string, never>>
  readonly 'renew-duties': { readonly day: IsoDay; readonly planId: string }
  readonly 'remind-units': { readonly day: IsoDay; readonly unitIds: readonly string[] }
}
export type ChoreName = keyof ChoreData

/** Hands a chore to the queue, in the transaction of `store`. */
export type Enqueue = <Name extends ChoreName>(store: Store, name: Name, data: ChoreData[Name]) => Promise<void>
