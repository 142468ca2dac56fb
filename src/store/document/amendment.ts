import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'

/** Another version of a document, as far as it is named to people. */
export interface VersionRecord {
  readonly id: string
  readonly file_name: string
  readonly uploaded_at: Date
}

type Seeing = Permit<'open-document' | 'open-review' | 'move-review' | 'publish-plan' | 'amend-document' | 'delete-document'>

/** `base`: JSON of the review as the new version begins. */
export const saveAmendment = async (
  store: Store,
  permit: Permit<'amend-document'>,
  former: Permit<'amend-document'>,
  base: string,
): Promise<void> => {
  await store.insertInto('amendment').values({ document_id: permit.subjectId, former_id: former.subjectId, base }).execute()
}

export const deleteAmendment = async (store: Store, permit: Permit<'amend-document'>): Promise<void> => {
  await store.deleteFrom('amendment').where('document_id', '=', permit.subjectId).execute()
}

/** What the review of a new version begins with; undefined for a document that amends none. */
export const loadBase = (store: Store, permit: Seeing): Promise<unknown> =>
  store
    .selectFrom('amendment')
    .select('base')
    .where('document_id', '=', permit.subjectId)
    .executeTakeFirst()
    .then(row => row?.base)

const version = (store: Store) => store.selectFrom('document').select(['document.id', 'document.file_name', 'document.uploaded_at'])

const former = (store: Store, permit: Seeing) =>
  version(store).innerJoin('amendment', 'amendment.former_id', 'document.id').where('amendment.document_id', '=', permit.subjectId)

const next = (store: Store, permit: Seeing) =>
  version(store).innerJoin('amendment', 'amendment.document_id', 'document.id').where('amendment.former_id', '=', permit.subjectId)

export const loadFormerVersion = (store: Store, permit: Seeing): Promise<VersionRecord | undefined> =>
  former(store, permit).executeTakeFirst()

export const loadNextVersion = (store: Store, permit: Seeing): Promise<VersionRecord | undefined> => next(store, permit).executeTakeFirst()

/** The version before and the one after. */
export async function loadVersionsBeside(
  store: Store,
  permit: Seeing,
): Promise<{ readonly former: VersionRecord | undefined; readonly next: VersionRecord | undefined }> {
  const rows = await former(store, permit)
    .select(sql<boolean>`true`.as('is_former'))
    .unionAll(next(store, permit).select(sql<boolean>`false`.as('is_former')))
    .execute()
  return { former: rows.find(row => row.is_former), next: rows.find(row => !row.is_former) }
}

/** Earlier documents of the same unit with the same number and symbol that have no next version yet, the last one first. */
export const listEarlierVersions = (store: Store, permit: Permit<'open-document'>): Promise<VersionRecord[]> =>
  version(store)
    .innerJoin('document as own', join =>
      join
        .onRef('own.unit_id', '=', 'document.unit_id')
        .onRef('own.number', '=', 'document.number')
        .onRef('own.symbol', '=', 'document.symbol')
        .onRef('own.seq', '>', 'document.seq'),
    )
    .leftJoin('amendment', 'amendment.former_id', 'document.id')
    .where('own.id', '=', permit.subjectId)
    .where('amendment.document_id', 'is', null)
    .orderBy('document.seq', 'desc')
    .limit(5)
    .execute()

/** The plan that the former version was published as, with its tasks by the ids of their items. */
export async function loadFormerPlan(
  store: Store,
  permit: Permit<'publish-plan'>,
): Promise<{ readonly id: string; readonly taskOfItem: ReadonlyMap<string, string> } | null> {
  const rows = await store
    .selectFrom('amendment')
    .innerJoin('plan', 'plan.document_id', 'amendment.former_id')
    .innerJoin('task', 'task.plan_id', 'plan.id')
    .select(['plan.id', 'task.id as task_id', 'task.item_id'])
    .where('amendment.document_id', '=', permit.subjectId)
    .where('task.split_from', 'is', null)
    .execute()
  const [first] = rows
  return first ? { id: first.id, taskOfItem: new Map(rows.map(row => [row.item_id, row.task_id])) } : null
}
