import { isSettled } from '../../core/obligation/obligation-states.ts'
import { allowedOn } from '../../core/policy/decide.ts'
import { ownUnits } from '../../core/policy/own-units.ts'
import type { Store } from '../../store/ground/database.ts'
import { type EvidenceRecord, listEvidence } from '../../store/obligation/evidence.ts'
import type { ObligationRecord } from '../../store/obligation/obligation-step.ts'
import type { Permitted } from '../ground/caller.ts'
import { loadSubject } from '../ground/load-subject.ts'

/** What shows that the work was done, and whether the caller may add to it. */
export async function openedEvidence(store: Store, caller: Permitted<'open-obligation'>, row: ObligationRecord) {
  const own = ownUnits(caller.standpoint)
  const subject = await loadSubject(store, 'obligation', [], row.id, caller.standpoint.day)
  const isDoer = own.includes(row.unit_id) && allowedOn(['add-evidence'], caller, subject).length > 0
  return {
    evidence: (await listEvidence(store, caller)).map(evidenceLine),
    mayShow: isDoer && !isSettled(row.state),
    mayChangeEvidence: isDoer,
  }
}

const evidenceLine = (each: EvidenceRecord) => ({
  id: each.id,
  kind: each.kind,
  sharing: each.sharing,
  note: each.note,
  fileName: each.file_name,
  format: each.format,
  size: each.size,
  checksum: each.checksum?.toString('hex') ?? null,
  url: each.url,
  number: each.document_number,
  day: each.document_day,
  found: each.found,
  unread: each.unread,
  addedAt: each.added_at.toISOString(),
  by: { post: each.post, number: each.post_number },
  unit: each.unit_name,
  with: [each.with_number, each.with_symbol].filter(Boolean).join('/') || null,
  removed: each.removed_at && { at: each.removed_at.toISOString(), why: each.removed_why ?? '' },
})
