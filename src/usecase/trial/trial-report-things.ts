import { createHash, randomUUID } from 'node:crypto'
import type { Thing } from '../../core/policy/policy.ts'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { templateFixture } from '../../core/report/report-fixture.ts'
import { saveFile } from '../../store/document/stored-file.ts'
import type { Store } from '../../store/ground/database.ts'

interface Placed {
  readonly about: Thing
  readonly id: string
  readonly sharing: Sharing
}

/** Of a unit: a form in each sharing class, a Word template and a report, in states in which nothing more can be done to them. */
export async function placeReportThings(store: Store, unitId: string, officeId: string): Promise<readonly Placed[]> {
  const found: Placed[] = []
  for (const sharing of sharings)
    found.push({ about: 'report-template', id: await placeTemplate(store, unitId, officeId, sharing), sharing })
  found.push({ about: 'paper-template', id: await placePaperTemplate(store, unitId, officeId), sharing: 'internal' })
  return [...found, { about: 'report', id: await placeReport(store, unitId, officeId), sharing: 'internal' }]
}

async function placeTemplate(store: Store, unitId: string, officeId: string, sharing: Sharing): Promise<string> {
  const id = randomUUID()
  await store
    .insertInto('report_template')
    .values({ id, unit_id: unitId, sharing, title: templateFixture.title, version: 1, search: '' })
    .execute()
  const version = { template_id: id, version: 1, content: JSON.stringify(templateFixture), saved_at: new Date(), office_id: officeId }
  await store.insertInto('report_template_version').values(version).execute()
  return id
}

/** Offered no more, so that it stays as it is. */
async function placePaperTemplate(store: Store, unitId: string, officeId: string): Promise<string> {
  const [id, content, at] = [randomUUID(), Buffer.from(unitId), new Date()]
  const sha256 = createHash('sha256').update(content).digest()
  await saveFile(store, { sha256, content, kind: 'docx', storedAt: at })
  await store.insertInto('paper_template').values({ id, unit_id: unitId, name: 'Thử', version: 1, ended_at: at }).execute()
  const version = { template_id: id, version: 1, file: sha256, file_name: 'thu.docx', saved_at: at, office_id: officeId }
  await store.insertInto('paper_template_version').values(version).execute()
  return id
}

/** Taken, so that nothing can be written on it. */
async function placeReport(store: Store, unitId: string, officeId: string): Promise<string> {
  const [id, cycleId] = [randomUUID(), randomUUID()]
  const templateId = await placeTemplate(store, unitId, officeId, 'internal')
  const days = { period_start: '2026-03-01', period_end: '2026-03-31', data_start: '2026-02-15', data_end: '2026-03-14' }
  const rules = { kind: 'month', timing: '{}', late_rule: 'open', task_id: null, title: 'Thử', search: 'thu' } as const
  const opened = { unit_id: unitId, template_id: templateId, template_version: 1, opened_at: new Date(), office_id: officeId }
  await store
    .insertInto('report_cycle')
    .values({ id: cycleId, ...opened, ...days, ...rules })
    .execute()
  const place = { unit_id: unitId, unit_name: 'Thử', reports_to: null, level: 0, due_on: '2026-03-17', search: 'thu' }
  const taken = { state: 'accepted', submitted_on: '2026-03-16', last_key: null, in_force: null } as const
  await store
    .insertInto('report')
    .values({ id, cycle_id: cycleId, ...place, ...taken })
    .execute()
  return id
}
