import { type Insertable, type Selectable, sql } from 'kysely'
import type { Store } from './database.ts'
import { matches } from './search.ts'
import type { DocumentTable, ReviewCounts } from './tables.ts'

/** A document as lists show it, with the name of who uploaded it and the plan that it became. */
export type DocumentRecord = Selectable<Omit<DocumentTable, 'sha256' | 'search'>> & { uploader: string; plan_id: string | null }

export interface NewDocument {
  readonly document: Insertable<DocumentTable>
  readonly readerVersion: string
  /** JSON. */
  readonly reading: string
}

/** The document, its reading and its empty review, in the caller's transaction; its file is stored before (`stored-file.ts`). */
export async function saveDocument(store: Store, { document, readerVersion, reading }: NewDocument): Promise<void> {
  const document_id = document.id
  await store.insertInto('document').values(document).execute()
  await store.insertInto('reading').values({ document_id, reader_version: readerVersion, content: reading }).execute()
  await store.insertInto('review').values({ document_id }).execute()
}

const rows = (store: Store) =>
  store
    .selectFrom('document')
    .innerJoin('account', 'account.id', 'document.uploaded_by')
    .leftJoin('plan', 'plan.document_id', 'document.id')
    .select(['document.id', 'document.seq', 'document.file_name', 'document.format', 'document.size', 'document.number', 'document.symbol'])
    .select(['document.type', 'document.date', 'document.issuer', 'document.subject', 'document.uploaded_at', 'document.uploaded_by'])
    .select(['document.state', 'document.items', 'document.open', 'document.accepted', 'document.rejected', 'document.held'])
    .select(['document.remarks', 'account.name as uploader', 'plan.id as plan_id'])

export const loadDocument = (store: Store, id: string): Promise<DocumentRecord | undefined> =>
  rows(store).where('document.id', '=', id).executeTakeFirst()

export const loadDocumentByHash = (store: Store, sha256: Buffer): Promise<DocumentRecord | undefined> =>
  rows(store).where('document.sha256', '=', sha256).executeTakeFirst()

/** Holds the document for this transaction: two changes of one document come one after the other. */
export const lockDocument = (store: Store, id: string): Promise<{ state: 'review' | 'published' } | undefined> =>
  store.selectFrom('document').select('state').where('id', '=', id).forUpdate().executeTakeFirst()

export interface DocumentFilter {
  readonly q: string
  readonly state: 'review' | 'published' | null
}

export interface Slice {
  /** Rows older than this `seq`. */
  readonly before: number | null
  readonly limit: number
}

export const listDocuments = (store: Store, filter: DocumentFilter, slice: Slice): Promise<DocumentRecord[]> =>
  rows(store)
    .where(where => matches(where.ref('document.search'), filter.q))
    .$if(filter.state !== null, query => query.where('document.state', '=', filter.state ?? 'review'))
    .$if(slice.before !== null, query => query.where('document.seq', '<', slice.before ?? 0))
    .orderBy('document.seq', 'desc')
    .limit(slice.limit)
    .execute()

export const countDocuments = (store: Store, filter: DocumentFilter): Promise<number> =>
  store
    .selectFrom('document')
    .select(count => count.fn.countAll<number>().as('total'))
    .where(where => matches(where.ref('search'), filter.q))
    .$if(filter.state !== null, query => query.where('state', '=', filter.state ?? 'review'))
    .executeTakeFirstOrThrow()
    .then(row => row.total)

export const loadReading = (store: Store, id: string): Promise<unknown> =>
  store
    .selectFrom('reading')
    .select('content')
    .where('document_id', '=', id)
    .executeTakeFirst()
    .then(row => row?.content)

export const loadFileHash = (store: Store, id: string): Promise<Buffer | undefined> =>
  store
    .selectFrom('document')
    .select('sha256')
    .where('id', '=', id)
    .executeTakeFirst()
    .then(row => row?.sha256)

export const saveCounts = async (store: Store, id: string, counts: ReviewCounts): Promise<void> => {
  await store.updateTable('document').set(counts).where('id', '=', id).execute()
}

export const savePublished = async (store: Store, id: string): Promise<void> => {
  await store.updateTable('document').set({ state: 'published' }).where('id', '=', id).execute()
}

/** With its reading and review; answers the hash of its file. */
export const deleteDocument = (store: Store, id: string): Promise<Buffer | undefined> =>
  store
    .deleteFrom('document')
    .where('id', '=', id)
    .returning('sha256')
    .executeTakeFirst()
    .then(row => row?.sha256)

export const hasDocuments = (store: Store): Promise<boolean> =>
  store
    .selectNoFrom(sql<boolean>`exists (select from document)`.as('found'))
    .executeTakeFirstOrThrow()
    .then(row => row.found)
