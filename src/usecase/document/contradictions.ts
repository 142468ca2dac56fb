import { checkAgainst } from '../../core/lint/check-against.ts'
import type { Remark } from '../../core/lint/remark.ts'
import type { Reading } from '../../core/reading/reading.ts'
import { findKnownDocuments } from '../../store/document/known-document.ts'
import type { Store } from '../../store/ground/database.ts'
import { type Caller, permit } from '../ground/caller.ts'

/**
 * Where a document cites another with a day that the register knows differently. Asked anew each time it is opened: a document that comes
 * later may contradict, and only what this caller may see is held against it.
 */
export async function contradictions(store: Store, asking: Caller, documentId: string, reading: Reading): Promise<readonly Remark[]> {
  const caller = permit(asking, 'list-documents')
  const known = await findKnownDocuments(store, caller, documentId)
  return known.length > 0 ? checkAgainst(reading, known) : []
}
