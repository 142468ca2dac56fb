import type { Permit } from '../../core/policy/decide.ts'
import { listEarlierVersions, loadVersionsBeside, type VersionRecord } from '../../store/document/amendment.ts'
import type { Store } from '../../store/ground/database.ts'

const versionOf = ({ id, file_name, uploaded_at }: VersionRecord) => ({ id, fileName: file_name, uploadedAt: uploaded_at.toISOString() })

/** The former and the next version of a document; `earlier` could be its former one, where none is said yet. */
export async function documentVersions(store: Store, permit: Permit<'open-document'>) {
  const { former, next } = await loadVersionsBeside(store, permit)
  const earlier = former ? [] : await listEarlierVersions(store, permit)
  return { former: former ? versionOf(former) : null, next: next ? versionOf(next) : null, earlier: earlier.map(versionOf) }
}
