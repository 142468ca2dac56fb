import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import type { PublicationProgress } from '../ground/publication-desk.ts'

/** How far the publication of a document has come; null where none is under way here. */
export async function followPublication(
  office: Office,
  asking: Caller | null,
  id: string,
): Promise<{ readonly progress: PublicationProgress | null }> {
  const caller = await permitOn(office.store, asking, 'open-review', id)
  return { progress: office.publications.progressOf(caller.subjectId) }
}
