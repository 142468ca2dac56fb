import { standingOf } from '../../core/obligation/lateness.ts'
import { allowedOn } from '../../core/policy/decide.ts'
import type { Store } from '../../store/ground/database.ts'
import { obligationOf } from '../../store/obligation/obligation.ts'
import type { ObligationRecord } from '../../store/obligation/obligation-step.ts'
import { listTwins } from '../../store/obligation/obligation-twin.ts'
import type { Permitted } from '../ground/caller.ts'
import { loadSubject } from '../ground/load-subject.ts'

/** The other documents that order the same work, each with its own day, and which day comes first. */
export async function openedTwins(store: Store, caller: Permitted<'open-obligation'>, row: ObligationRecord) {
  const { day } = caller.standpoint
  const twins = await listTwins(store, caller)
  const [first] = [row, ...twins].toSorted((a, b) => (a.due_day === b.due_day ? (a.id < b.id ? -1 : 1) : a.due_day < b.due_day ? -1 : 1))
  const isLed = (each: { readonly id: string }) => twins.length > 0 && each.id === first?.id && first.due_day !== 'infinity'
  return {
    twins: await Promise.all(
      twins.map(async twin => ({
        id: twin.id,
        planId: twin.plan_id,
        plan: [twin.plan_number, twin.plan_symbol].filter(Boolean).join('/'),
        planSubject: twin.plan_subject,
        issuer: twin.issuer,
        text: twin.text,
        state: twin.state,
        term: obligationOf(twin).term,
        extendedTo: twin.extended_to,
        standing: standingOf(obligationOf(twin), day),
        leads: isLed(twin),
        canOpen: allowedOn(['open-obligation'], caller, await loadSubject(store, 'obligation', [], twin.id, day)).length > 0,
      })),
    ),
    leads: isLed(row),
  }
}
