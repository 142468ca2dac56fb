import { createHash } from 'node:crypto'
import { specimenPaper } from '../../core/paper/specimen-paper.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadFile, saveFile } from '../../store/document/stored-file.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import {
  endPaperTemplate,
  listPaperTemplates as loadLines,
  loadPaperTemplate,
  lockPaperTemplate,
  savePaperTemplate,
  savePaperTemplateVersion,
} from '../../store/report/paper-template.ts'
import { actingFrom, type Caller, permit, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import type { TakeFile, UploadedFile } from '../ground/uploaded-file.ts'
import { inOfficeTemplate } from './office-template.ts'

/** The Word templates that the office has. */
export async function listPaperTemplates(office: Office, asking: Caller | null) {
  const caller = permit(asking, 'list-paper-templates')
  const found = await loadLines(office.store, caller)
  return {
    items: found.map(line => ({
      id: line.id,
      name: line.name,
      version: line.version,
      fileName: line.file_name,
      savedAt: line.saved_at.toISOString(),
      unit: { id: line.unit_id, name: line.unit_name },
      issues: line.issues,
    })),
  }
}

/** A template under a name; what it has of fields that there are none of is refused by their names. `take` reads the file when the caller may. */
export async function addPaperTemplate(
  office: Office,
  asking: Caller | null,
  take: TakeFile<UploadedFile & { readonly fields: Readonly<Record<string, string>> }>,
): Promise<{ id: string; version: number }> {
  const caller = permit(asking, 'add-paper-template')
  const file = await take()
  checkFields(office, file)
  const id = office.newId()
  const name = storable((file.fields['name'] ?? '').trim() || file.fileName.replace(/\.docx$/i, '')).slice(0, mostName)
  const { unitId, officeId } = actingFrom(caller)
  const [sha256, fileName, at] = [hashOf(file), storable(file.fileName), office.now()]
  await inTransaction(office.store, async store => {
    await saveFile(store, { sha256, content: file.bytes, kind: 'docx', storedAt: at })
    await savePaperTemplate(store, caller, { id, unitId, name, version: 1, sha256, fileName, at, officeId })
    const about = { name, version: '1', sha256: sha256.toString('hex') }
    await saveAudit(store, { at, by: caller, action: 'paper-template-saved', subject: id, about })
  })
  return { id, version: 1 }
}

const mostName = 200

/** The next version of a template; what was issued in former ones stays. */
export async function changePaperTemplate(
  office: Office,
  asking: Caller | null,
  id: string,
  take: TakeFile,
): Promise<{ id: string; version: number }> {
  await permitOn(office.store, asking, 'change-paper-template', id)
  const file = await take()
  checkFields(office, file)
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'change-paper-template', id)
    const former = await lockPaperTemplate(store, caller)
    if (!former) return refuse('not-found')
    const [sha256, at, version] = [hashOf(file), office.now(), former.version + 1]
    await saveFile(store, { sha256, content: file.bytes, kind: 'docx', storedAt: at })
    const { officeId } = actingFrom(caller)
    await savePaperTemplateVersion(store, caller, { version, sha256, fileName: storable(file.fileName), at, officeId })
    const about = { name: former.name, version: String(version), sha256: sha256.toString('hex') }
    await saveAudit(store, { at, by: caller, action: 'paper-template-saved', subject: id, about })
    return { id, version }
  })
}

/** It is offered no more; what was issued in it stays. */
export async function endTemplate(office: Office, asking: Caller | null, id: string): Promise<void> {
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'change-paper-template', id)
    const former = await lockPaperTemplate(store, caller)
    if (!former) return refuse('not-found')
    const at = office.now()
    await endPaperTemplate(store, caller, at)
    await saveAudit(store, { at, by: caller, action: 'paper-template-ended', subject: id, about: { name: former.name } })
  })
}

/** The file as the office drew it. */
export async function takePaperTemplate(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'take-paper-template', id)
  const { fileName, bytes, name, version } = await templateInUse(office.store, asking, id)
  const about = { name, version: String(version) }
  await saveAudit(office.store, { at: office.now(), by: caller, action: 'paper-template-taken', subject: id, about })
  return { fileName, kind: 'docx', content: bytes }
}

export interface TemplateInUse extends UploadedFile {
  readonly id: string
  readonly name: string
  readonly version: number
}

/** The last version of a template that the caller may use. */
export async function templateInUse(store: Store, asking: Caller | null, id: string): Promise<TemplateInUse> {
  const found = await loadPaperTemplate(store, await permitOn(store, asking, 'take-paper-template', id))
  const bytes = found && (await loadFile(store, found.file))
  return bytes ? { id: found.id, name: found.name, version: found.version, fileName: found.file_name, bytes } : refuse('not-found')
}

/** A template is tried on when it comes, so that nobody learns of a wrong field on the day of issue. */
const checkFields = (office: Office, file: UploadedFile): void => {
  inOfficeTemplate(office, specimenPaper, file)
}

const hashOf = ({ bytes }: UploadedFile): Buffer => createHash('sha256').update(bytes).digest()
