import type { Subject } from '../../core/policy/decide.ts'
import { ruleOf, type Thing, type UseCase } from '../../core/policy/policy.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { Store } from '../../store/ground/database.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { findThing, hasApprover, listMakers } from '../../store/reach/thing.ts'
import { checkId } from './cursor.ts'
import { refuse } from './refusal.ts'

/** What the policy asks about a thing. Who made it is looked up for those of `useCases` that keep duties apart. */
export async function loadSubject(store: Store, about: Thing, useCases: readonly UseCase[], id: string, day: IsoDay): Promise<Subject> {
  const thing = await findThing(store, about, checkId(id), day)
  if (!thing) return refuse('not-found')
  const { unitIds, sharing, officeId } = thing
  const paths = thing.paths ?? (await loadLastPaths(store, unitIds, day))
  const subject = { id, units: [...paths.values()], sharing, officeId }
  if (!useCases.some(name => ruleOf(name).apart)) return { ...subject, madeBy: [], hasApprover: false }
  const [madeBy, approved] = await Promise.all([listMakers(store, id), hasApprover(store, unitIds, day)])
  return { ...subject, madeBy, hasApprover: approved }
}
