import { type Insertable, type Selectable, sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Post } from '../../core/policy/role.ts'
import type { Sharing } from '../../core/policy/sharing.ts'
import type { Store } from '../ground/database.ts'
import type { EvidenceTable } from '../tables/progress-tables.ts'

export type EvidenceRow = Selectable<EvidenceTable>

/** A line of evidence with the offices that added and removed it. */
export type EvidenceRecord = EvidenceRow & {
  readonly post: Post
  readonly post_number: number
  readonly unit_name: string
  /** The document that it was shown for, where that is another one that orders the same work. */
  readonly with_number: string | null
  readonly with_symbol: string | null
}

/** What shows that the work was done, by whatever document it was shown, the first first; what was removed keeps its line. */
export async function listEvidence(store: Store, permit: Permit<'open-obligation'>): Promise<EvidenceRecord[]> {
  const { rows } = await sql<EvidenceRecord>`
    select e.*, f.post, f.number as post_number, unit_name(f.unit_id, ${permit.standpoint.day}) as unit_name,
           p.number as with_number, p.symbol as with_symbol
      from evidence e join office f on f.id = e.added_office_id join obligation o on o.id = e.obligation_id
      left join plan p on p.id = o.plan_id and o.id <> ${permit.subjectId}::uuid
     where e.obligation_id = ${permit.subjectId}::uuid
        or e.obligation_id in (select twin_id from obligation_twin where obligation_id = ${permit.subjectId}::uuid)
     order by e.seq`.execute(store)
  return rows
}

type Changing = Permit<'remove-evidence' | 'share-evidence'>

/** Holds the line for this transaction. */
export const lockEvidence = (store: Store, permit: Changing): Promise<EvidenceRow | undefined> =>
  store.selectFrom('evidence').selectAll().where('id', '=', permit.subjectId).forUpdate().executeTakeFirst()

export const loadEvidence = (store: Store, permit: Permit<'download-evidence'>): Promise<EvidenceRow | undefined> =>
  store.selectFrom('evidence').selectAll().where('id', '=', permit.subjectId).executeTakeFirst()

/** The same bytes, or the same page or document, are shown once for one obligation. */
export const isShown = async (store: Store, permit: Permit<'add-evidence'>, { checksum, url, document_number }: NewEvidence) => {
  const [same] = await store
    .selectFrom('evidence')
    .select('id')
    .where('obligation_id', '=', permit.subjectId)
    .where('removed_at', 'is', null)
    .where(where =>
      checksum ? where('checksum', '=', checksum) : url ? where('url', '=', url) : where('document_number', '=', document_number ?? null),
    )
    .execute()
  return same !== undefined
}

export type NewEvidence = Omit<Insertable<EvidenceTable>, 'obligation_id' | 'removed_at' | 'removed_office_id' | 'removed_why'>

export const saveEvidence = async (store: Store, permit: Permit<'add-evidence'>, row: NewEvidence): Promise<void> => {
  await store
    .insertInto('evidence')
    .values({ ...row, obligation_id: permit.subjectId })
    .execute()
}

export const saveEvidenceSharing = async (store: Store, permit: Permit<'share-evidence'>, sharing: Sharing): Promise<void> => {
  await store.updateTable('evidence').set({ sharing }).where('id', '=', permit.subjectId).execute()
}

/** The line stays, with who removed it and why; the bytes are referred to no more. */
export const saveRemoval = async (
  store: Store,
  permit: Permit<'remove-evidence'>,
  by: { readonly at: Date; readonly officeId: string; readonly why: string },
): Promise<void> => {
  await store
    .updateTable('evidence')
    .set({ file: null, removed_at: by.at, removed_office_id: by.officeId, removed_why: by.why })
    .where('id', '=', permit.subjectId)
    .execute()
}
