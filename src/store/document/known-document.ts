import { sql } from 'kysely'
import type { KnownDocument } from '../../core/lint/known-document.ts'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { storable } from '../ground/search.ts'
import { withinReach } from '../reach/within-reach.ts'

/** What a document tells of itself and of those that it cites; `source` stays with the document. */
export async function saveKnownDocuments(
  store: Store,
  _permit: Permit<'import-document'>,
  documentId: string,
  known: readonly KnownDocument[],
): Promise<void> {
  if (known.length === 0) return
  const rows = known.map(({ symbol, date, as, issuer }) => ({
    document_id: documentId,
    symbol,
    date,
    itself: as === 'itself',
    issuer: storable(issuer) ?? '',
  }))
  await store
    .insertInto('known_document')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/**
 * What other documents within reach say of those that a document cites, without former versions of others; `source` is the number of who
 * says so, or the name of its file. In the order in which they were taken in.
 */
export async function findKnownDocuments(
  store: Store,
  permit: Permit<'list-documents'>,
  documentId: string,
): Promise<readonly KnownDocument[]> {
  const { rows } = await sql<KnownDocument>`
    select k.symbol, k.date, k.issuer, case when k.itself then 'itself' else 'cited' end as "as",
           coalesce(d.number || '/' || d.symbol, d.file_name) as source, d.id as "sourceId"
      from known_document k join document d on d.id = k.document_id
     where k.symbol in (select symbol from known_document where document_id = ${documentId}::uuid and not itself)
       and d.id <> ${documentId}::uuid
       and not exists (select from amendment a where a.former_id = d.id)
       and ${withinReach(sql<string>`d.unit_id`, sql<string>`d.sharing`, permit)}
     order by d.seq, k.date limit 1000`.execute(store)
  return rows
}
