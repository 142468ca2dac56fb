import { type ExpressionBuilder, type Insertable, type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { UnitRelation } from '../../core/unit/relation-of.ts'
import type { Store } from '../ground/database.ts'
import { matches } from '../ground/search.ts'
import { standsSo, withinReach } from '../reach/within-reach.ts'
import type { DocumentTable, ReviewCounts, Tables } from '../tables/tables.ts'

/** A document as lists show it, with its unit as it is called today, the office that took it in, and the plan that it became. */
export type DocumentRecord = Selectable<Omit<DocumentTable, 'sha256' | 'search'>> & {
  unit_name: string
  post: Post
  post_number: number
  plan_id: string | null
}

export interface NewDocument {
  readonly document: Insertable<DocumentTable>
  readonly readerVersion: string
  /** JSON. */
  readonly reading: string
}

/** The document, its reading and its empty review, in the caller's transaction; its file is stored before (`stored-file.ts`). */
export async function saveDocument(
  store: Store,
  _permit: Permit<'import-document'>,
  { document, readerVersion, reading }: NewDocument,
): Promise<void> {
  const document_id = document.id
  await store
    .with('taken_in', query => query.insertInto('document').values(document))
    .with('read', query => query.insertInto('reading').values({ document_id, reader_version: readerVersion, content: reading }))
    .insertInto('review')
    .values({ document_id })
    .execute()
}

const rows = (store: Store, { standpoint }: Pick<Permit, 'standpoint'>) =>
  store
    .selectFrom('document')
    .innerJoin('office', 'office.id', 'document.office_id')
    .leftJoin('plan', 'plan.document_id', 'document.id')
    .select(['document.id', 'document.seq', 'document.file_name', 'document.format', 'document.size', 'document.number', 'document.symbol'])
    .select(['document.type', 'document.date', 'document.issuer', 'document.subject', 'document.uploaded_at', 'document.unit_id'])
    .select(['document.state', 'document.items', 'document.open', 'document.accepted', 'document.rejected', 'document.held'])
    .select([
      'document.remarks',
      'document.office_id',
      'document.sharing',
      'office.post',
      'office.number as post_number',
      'plan.id as plan_id',
    ])
    .select(sql<string>`unit_name(document.unit_id, ${standpoint.day})`.as('unit_name'))

export const loadDocument = (
  store: Store,
  permit: Permit<'open-document' | 'download-file' | 'draw-page' | 'publish-plan'>,
): Promise<DocumentRecord | undefined> => rows(store, permit).where('document.id', '=', permit.subjectId).executeTakeFirst()

/** Each unit takes the same bytes in once; that another one has them is not told. */
export const loadDocumentByHash = (
  store: Store,
  permit: Permit<'import-document'>,
  unitId: string,
  sha256: Buffer,
): Promise<DocumentRecord | undefined> =>
  rows(store, permit).where('document.unit_id', '=', unitId).where('document.sha256', '=', sha256).executeTakeFirst()

type Changing = Permit<'delete-document' | 'move-review' | 'amend-document' | 'publish-plan'>

/** Holds the document for this transaction: two changes of one document come one after the other. */
export const lockDocument = (store: Store, permit: Changing): Promise<{ state: 'review' | 'published' } | undefined> =>
  store.selectFrom('document').select('state').where('id', '=', permit.subjectId).forUpdate().executeTakeFirst()

/** Grows with each document that is taken in. */
export const loadPlaceInRegister = (store: Store, permit: Permit<'amend-document'>): Promise<number> =>
  store
    .selectFrom('document')
    .select('seq')
    .where('id', '=', permit.subjectId)
    .executeTakeFirstOrThrow()
    .then(row => row.seq)

export interface DocumentFilter {
  readonly q: string
  readonly state: 'review' | 'published' | null
  /** Of units that stand so. */
  readonly whose: UnitRelation | null
}

export interface Slice {
  /** Rows older than this `seq`. */
  readonly before: number | null
  readonly limit: number
}

/** What the filter asks for, of what the permit lets be seen. */
function found(where: ExpressionBuilder<Tables, 'document'>, permit: Permit<'list-documents'>, { q, state, whose }: DocumentFilter) {
  const unit = where.ref('document.unit_id')
  return where.and([
    withinReach(unit, where.ref('document.sharing'), permit),
    matches(where.ref('document.search'), q),
    ...(state === null ? [] : [where('document.state', '=', state)]),
    ...(whose === null ? [] : [standsSo(unit, permit, whose)]),
  ])
}

export const listDocuments = (
  store: Store,
  permit: Permit<'list-documents'>,
  filter: DocumentFilter,
  slice: Slice,
): Promise<DocumentRecord[]> =>
  rows(store, permit)
    .where(where => found(where, permit, filter))
    .$if(slice.before !== null, query => query.where('document.seq', '<', slice.before ?? 0))
    .orderBy('document.seq', 'desc')
    .limit(slice.limit)
    .execute()

export const countDocuments = (store: Store, permit: Permit<'list-documents'>, filter: DocumentFilter): Promise<number> =>
  store
    .selectFrom('document')
    .select(count => count.fn.countAll<number>().as('total'))
    .where(where => found(where, permit, filter))
    .executeTakeFirstOrThrow()
    .then(row => row.total)

export const loadReading = (
  store: Store,
  permit: Permit<'open-document' | 'open-review' | 'move-review' | 'amend-document' | 'publish-plan'>,
): Promise<unknown> =>
  store
    .selectFrom('reading')
    .select('content')
    .where('document_id', '=', permit.subjectId)
    .executeTakeFirst()
    .then(row => row?.content)

export const loadFileHash = (store: Store, permit: Permit<'download-file' | 'draw-page'>): Promise<Buffer | undefined> =>
  store
    .selectFrom('document')
    .select('sha256')
    .where('id', '=', permit.subjectId)
    .executeTakeFirst()
    .then(row => row?.sha256)

export const saveCounts = async (store: Store, permit: Permit<'move-review' | 'amend-document'>, counts: ReviewCounts): Promise<void> => {
  await store.updateTable('document').set(counts).where('id', '=', permit.subjectId).execute()
}

export const saveSharing = async (store: Store, permit: Permit<'share-document'>, sharing: Sharing): Promise<void> => {
  await store.updateTable('document').set({ sharing }).where('id', '=', permit.subjectId).execute()
}

export const savePublished = async (store: Store, permit: Permit<'publish-plan'>): Promise<void> => {
  await store.updateTable('document').set({ state: 'published' }).where('id', '=', permit.subjectId).execute()
}

/** With its reading and review; answers the hash of its file. */
export const deleteDocument = (store: Store, permit: Permit<'delete-document'>): Promise<Buffer | undefined> =>
  store
    .deleteFrom('document')
    .where('id', '=', permit.subjectId)
    .returning('sha256')
    .executeTakeFirst()
    .then(row => row?.sha256)

export const hasDocuments = (store: Store): Promise<boolean> =>
  store
    .selectNoFrom(sql<boolean>`exists (select from document)`.as('found'))
    .executeTakeFirstOrThrow()
    .then(row => row.found)
