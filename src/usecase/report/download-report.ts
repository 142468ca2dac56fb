import { ownUnits } from '../../core/policy/own-units.ts'
import { reportPaper } from '../../core/report/report-paper.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { loadFile } from '../../store/document/stored-file.ts'
import { loadReport } from '../../store/report/report.ts'
import { type IssueRecord, listIssues } from '../../store/report/report-issue.ts'
import { type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { inOfficeTemplate } from '../paper/office-template.ts'
import { templateInUse } from '../paper/paper-templates.ts'
import { type ReportFormat, renderReport, reportFormats } from './render-report.ts'
import { suggestedIssue, tellReport } from './tell-report.ts'

/**
 * A report as a document: as it was issued, else as it stands, with free places for number and day. `signed` is the paper that was signed.
 * Whoever is not of the unit gets what the unit has signed.
 */
export async function downloadReport(office: Office, asking: Caller | null, id: string, wanted: string, templateId: string | null = null) {
  const { store } = office
  const caller = await permitOn(store, asking, 'download-report', id)
  const format = ([...reportFormats, 'signed'] as const).find(each => each === wanted)
  if (!format) return refuse('not-found')
  const report = await loadReport(store, caller)
  if (!report) return refuse('not-found')
  const issued = (await listIssues(store, caller)).find(({ version }) => version === report.in_force)
  const fileName = `bao-cao-${report.period_start}-${report.id.slice(0, 8)}.${format === 'signed' ? 'pdf' : format}`
  const own = ownUnits(caller.standpoint).includes(report.unit_id)
  if (!own && report.in_force === null) return refuse('report-not-signed')
  const stored = await storedBytes(office, issued, format)
  if (format === 'signed' && !stored) return refuse('not-found')
  const isOpen = report.state === 'draft' || report.state === 'returned'
  const version = issued || !own || !isOpen ? report.in_force : null
  if (issued?.template && format === 'pdf') return refuse('issued-in-template')
  const template = templateId === null || format !== 'docx' || stored ? null : await templateInUse(store, asking, templateId)
  const issue = issued?.issue ?? (await suggestedIssue(store, caller, report, caller.standpoint.day))
  const make = async () => {
    const told = await tellReport(store, caller, report, version)
    if (template) return inOfficeTemplate(office, reportPaper(told, issue), template)
    return renderReport(format === 'signed' ? 'docx' : format, told, issue, issued?.issuedAt ?? office.now())
  }
  const content = stored ?? (await make())
  const about = { format, ...(version !== null && { version: String(version) }), ...(template && { template: template.name }) }
  await saveAudit(store, { at: office.now(), by: caller, action: 'report-downloaded', subject: id, about })
  return { fileName, kind: format === 'signed' ? 'pdf' : format, content }
}

async function storedBytes(office: Office, issued: IssueRecord | undefined, format: ReportFormat | 'signed'): Promise<Buffer | undefined> {
  if (!issued) return undefined
  const sha256 = format === 'docx' ? issued.sha256 : format === 'signed' ? issued.signedSha256 : null
  return sha256 === null ? undefined : loadFile(office.store, sha256)
}
