import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { Store } from '../ground/database.ts'
import { withinReach } from '../reach/within-reach.ts'

export interface PaperTemplateLine {
  readonly id: string
  readonly seq: number
  readonly name: string
  readonly version: number
  readonly file_name: string
  readonly saved_at: Date
  readonly unit_id: string
  readonly unit_name: string
  readonly issues: number
}

/** Those that are offered, the newest first, with how many reports were issued in each. */
export async function listPaperTemplates(store: Store, permit: Permit<'list-paper-templates'>): Promise<readonly PaperTemplateLine[]> {
  const { rows } = await sql<PaperTemplateLine>`
    select t.id, t.seq, t.name, t.version, v.file_name, v.saved_at, t.unit_id, unit_name(t.unit_id, ${permit.standpoint.day}) as unit_name,
           (select count(*) from report_issue i where i.template_id = t.id)::integer as issues
      from paper_template t join paper_template_version v on v.template_id = t.id and v.version = t.version
     where ${withinReach(sql.ref('t.unit_id'), sql.ref('t.sharing'), permit)} and t.ended_at is null
     order by t.seq desc limit 500`.execute(store)
  return rows
}

interface NewVersion {
  readonly version: number
  readonly sha256: Buffer
  readonly fileName: string
  readonly at: Date
  readonly officeId: string
}

const saveVersion = async (store: Store, id: string, { version, sha256, fileName, at, officeId }: NewVersion): Promise<void> => {
  await store
    .insertInto('paper_template_version')
    .values({ template_id: id, version, file: sha256, file_name: fileName, saved_at: at, office_id: officeId })
    .execute()
}

export async function savePaperTemplate(
  store: Store,
  _permit: Permit<'add-paper-template'>,
  { id, unitId, name, ...version }: NewVersion & { readonly id: string; readonly unitId: string; readonly name: string },
): Promise<void> {
  await store.insertInto('paper_template').values({ id, unit_id: unitId, name, version: version.version, ended_at: null }).execute()
  await saveVersion(store, id, version)
}

/** Held for this transaction: two versions come one after the other. None where it is offered no more. */
export const lockPaperTemplate = (
  store: Store,
  permit: Permit<'change-paper-template'>,
): Promise<{ version: number; name: string } | undefined> =>
  store
    .selectFrom('paper_template')
    .select(['version', 'name'])
    .where('id', '=', permit.subjectId)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()

export async function savePaperTemplateVersion(store: Store, permit: Permit<'change-paper-template'>, version: NewVersion): Promise<void> {
  await saveVersion(store, permit.subjectId, version)
  await store.updateTable('paper_template').set({ version: version.version }).where('id', '=', permit.subjectId).execute()
}

export const endPaperTemplate = async (store: Store, permit: Permit<'change-paper-template'>, at: Date): Promise<void> => {
  await store.updateTable('paper_template').set({ ended_at: at }).where('id', '=', permit.subjectId).execute()
}

export interface PaperTemplateFile {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly file: Buffer
  readonly file_name: string
}

/** The last version of one that is offered. */
export const loadPaperTemplate = (store: Store, permit: Permit<'take-paper-template'>): Promise<PaperTemplateFile | undefined> =>
  store
    .selectFrom('paper_template as t')
    .innerJoin('paper_template_version as v', join => join.onRef('v.template_id', '=', 't.id').onRef('v.version', '=', 't.version'))
    .select(['t.id', 't.name', 't.version', 'v.file', 'v.file_name'])
    .where('t.id', '=', permit.subjectId)
    .where('t.ended_at', 'is', null)
    .executeTakeFirst()
