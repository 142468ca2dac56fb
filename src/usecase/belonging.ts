import { allowedOn, type Subject } from '../core/policy/decide.ts'
import { placeOf } from '../core/policy/place-of.ts'
import { ruleOf, type Thing, type UseCase, useCases } from '../core/policy/policy.ts'
import type { Sharing } from '../core/policy/sharing.ts'
import type { UnitRelation } from '../core/unit/relation-of.ts'
import type { Store } from '../store/ground/database.ts'
import { loadLastPaths } from '../store/reach/standpoint.ts'
import type { Caller } from './ground/caller.ts'
import { loadSubject } from './ground/load-subject.ts'

export interface Belonging {
  readonly unit: { readonly id: string; readonly name: string }
  readonly relation: UnitRelation
  readonly sharing: Sharing
  readonly may: UseCase[]
}

interface Belongings {
  readonly id: string
  readonly unit_id: string
  readonly unit_name: string
  readonly sharing: Sharing
}

export const about = (thing: Thing): readonly UseCase[] => useCases.filter(name => ruleOf(name).about === thing)

/** To whom the rows of a list belong and what is open on each, without what keeps duties apart: that is asked when one is opened. */
export async function belongingOf(
  store: Store,
  caller: Caller,
  thing: Thing,
  records: readonly Belongings[],
): Promise<(record: Belongings) => Belonging> {
  const paths = await loadLastPaths(store, [...new Set(records.map(record => record.unit_id))], caller.standpoint.day)
  const names = about(thing).filter(name => !ruleOf(name).apart)
  return ({ id, unit_id, unit_name, sharing }) => {
    const path = paths.get(unit_id)
    const units = path ? [path] : []
    const subject = { id, units, sharing, officeId: null, madeBy: [], hasApprover: false }
    const may = [...allowedOn(names, caller, subject)]
    return { unit: { id: unit_id, name: unit_name }, relation: placeOf(caller.standpoint, units), sharing, may }
  }
}

/** The same of one thing, with all that is open on it. */
export async function belongingOfOne(store: Store, caller: Caller, thing: Thing, record: Belongings): Promise<Belonging> {
  return belongingOfKnown(caller, thing, record, await loadSubject(store, thing, about(thing), record.id, caller.standpoint.day))
}

/** The same where all that the policy asks of it is known: see `permitSeeing`. */
export function belongingOfKnown(caller: Caller, thing: Thing, record: Belongings, subject: Subject): Belonging {
  const names = about(thing)
  const unit = { id: record.unit_id, name: record.unit_name }
  return { unit, relation: placeOf(caller.standpoint, subject.units), sharing: record.sharing, may: [...allowedOn(names, caller, subject)] }
}
