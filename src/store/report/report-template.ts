import { sql } from 'kysely'
import type { Permit } from '../../core/policy/decide.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import type { Store } from '../ground/database.ts'
import { matches, searchable } from '../ground/search.ts'
import { withinReach } from '../reach/within-reach.ts'

export interface TemplateRecord {
  readonly id: string
  readonly unitId: string
  readonly version: number
  readonly template: ReportTemplate
}

interface NewVersion {
  readonly template: ReportTemplate
  readonly version: number
  readonly at: Date
  readonly officeId: string
}

const saveVersion = async (store: Store, id: string, { template, version, at, officeId }: NewVersion): Promise<void> => {
  const content = JSON.stringify(template)
  await store
    .insertInto('report_template_version')
    .values({ template_id: id, version, content, saved_at: at, office_id: officeId })
    .execute()
}

export async function saveTemplate(
  store: Store,
  _by: Permit<'add-report-template'> | 'by-itself',
  { id, unitId, ...version }: NewVersion & { readonly id: string; readonly unitId: string },
): Promise<void> {
  const { title } = version.template
  await store
    .insertInto('report_template')
    .values({ id, unit_id: unitId, title, version: version.version, search: searchable(title) })
    .execute()
  await saveVersion(store, id, version)
}

/** Holds the template for this transaction: two versions come one after the other. */
export const lockTemplate = (store: Store, permit: Permit<'change-report-template'>): Promise<{ version: number } | undefined> =>
  store.selectFrom('report_template').select('version').where('id', '=', permit.subjectId).forUpdate().executeTakeFirst()

export async function saveTemplateVersion(store: Store, permit: Permit<'change-report-template'>, version: NewVersion): Promise<void> {
  const { title } = version.template
  await store
    .updateTable('report_template')
    .set({ title, version: version.version, search: searchable(title) })
    .where('id', '=', permit.subjectId)
    .execute()
  await saveVersion(store, permit.subjectId, version)
}

/** In its last version. */
export const loadTemplate = (store: Store, permit: Permit<'open-report-template'>): Promise<TemplateRecord | undefined> =>
  load(store, permit.subjectId)

/** The form that a regime names. */
export async function loadTemplateInUse(store: Store, id: string): Promise<TemplateRecord> {
  const found = await load(store, id)
  if (!found) throw new Error(`there is no form ${id}`)
  return found
}

async function load(store: Store, id: string): Promise<TemplateRecord | undefined> {
  const row = await store
    .selectFrom('report_template as t')
    .innerJoin('report_template_version as v', join => join.onRef('v.template_id', '=', 't.id').onRef('v.version', '=', 't.version'))
    .select(['t.id', 't.unit_id', 't.version', 'v.content'])
    .where('t.id', '=', id)
    .executeTakeFirst()
  return row && { id: row.id, unitId: row.unit_id, version: row.version, template: row.content as ReportTemplate }
}

export interface TemplateLine {
  readonly id: string
  readonly seq: number
  readonly title: string
  readonly version: number
  readonly unit_id: string
  readonly unit_name: string
  readonly cycles: number
}

/** The newest first, with how many cycles were opened with each. */
export async function listTemplates(
  store: Store,
  permit: Permit<'list-report-templates'>,
  { q, before, limit }: { readonly q: string; readonly before: number | null; readonly limit: number },
): Promise<TemplateLine[]> {
  const { rows } = await sql<TemplateLine>`
    select t.id, t.seq, t.title, t.version, t.unit_id, unit_name(t.unit_id, ${permit.standpoint.day}) as unit_name,
           (select count(*) from report_cycle c where c.template_id = t.id) as cycles
      from report_template t
     where ${withinReach(sql.ref('t.unit_id'), sql.ref('t.sharing'), permit)} and ${matches(sql.ref('t.search'), q)}
       and ${before === null ? sql`true` : sql`t.seq < ${before}`}
     order by t.seq desc limit ${limit}`.execute(store)
  return rows
}
