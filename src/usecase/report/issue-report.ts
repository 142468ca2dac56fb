import { createHash } from 'node:crypto'
import { type ReportIssue, reportPaper } from '../../core/report/report-paper.ts'
import { signingAuthority } from '../../core/report/signing-authority.ts'
import { isSigned } from '../../core/report/submission-states.ts'
import { dayParts } from '../../core/time/day.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { saveFile } from '../../store/document/stored-file.ts'
import { inTransaction } from '../../store/ground/database.ts'
import { storable } from '../../store/ground/search.ts'
import { loadReport, lockReport } from '../../store/report/report.ts'
import { listIssues, saveIssue, saveSigned } from '../../store/report/report-issue.ts'
import { actingFrom, type Caller, permitOn } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { checkSize, type TakeFile } from '../ground/uploaded-file.ts'
import { inOfficeTemplate } from '../paper/office-template.ts'
import { templateInUse } from '../paper/paper-templates.ts'
import { renderReport } from './render-report.ts'
import { sidesOf } from './report-sides.ts'
import { suggestedIssue, tellReport } from './tell-report.ts'

/** Issues the version that was signed last: its document is made once and kept, with its number, day, title of the signer and hash. */
export async function issueReport(
  office: Office,
  asking: Caller | null,
  id: string,
  issue: ReportIssue,
  templateId: string | null = null,
): Promise<{ sha256: string }> {
  return inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'issue-report', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    if (!report) return refuse('not-found')
    const { sides } = await sidesOf(store, caller, report)
    if (!sides.includes('writer') && !sides.includes('approver')) return refuse('move-not-yours')
    if (!isSigned(report.state) || report.in_force === null || report.answer === 'excused') return refuse('report-not-signed')
    if (issue.day === null || !dayParts(issue.day)) return refuse('day-unknown')
    const former = await listIssues(store, caller)
    if (former.some(({ version }) => version === report.in_force)) return refuse('report-issued')
    const told = await tellReport(store, caller, report, report.in_force)
    const template = templateId === null ? null : await templateInUse(store, asking, templateId)
    const content = template
      ? inOfficeTemplate(office, reportPaper(told, clean(issue)), template)
      : await renderReport('docx', told, clean(issue), office.now())
    const sha256 = createHash('sha256').update(content).digest()
    const at = office.now()
    await saveFile(store, { sha256, content, kind: 'docx', storedAt: at })
    await saveIssue(
      store,
      caller,
      { version: report.in_force, issue: clean(issue), sha256, issuedAt: at, template },
      actingFrom(caller).officeId,
    )
    const hash = sha256.toString('hex')
    const number = `${issue.number ?? ''}/${issue.symbol}`
    const about = { number, day: issue.day, version: String(report.in_force), sha256: hash, ...(template && { template: template.name }) }
    await saveAudit(store, { at, by: caller, action: 'report-issued', subject: id, about })
    return { sha256: hash }
  })
}

const clean = (issue: ReportIssue): ReportIssue => ({
  ...issue,
  body: storable(issue.body.trim()),
  parentBody: issue.parentBody === null ? null : storable(issue.parentBody.trim()) || null,
  number: issue.number === null ? null : storable(issue.number.trim()) || null,
  symbol: storable(issue.symbol.trim()),
  place: storable(issue.place.trim()),
  authority: signingAuthority(issue.authority, issue.signerTitle),
  signerTitle: storable(issue.signerTitle.trim()),
  recipients: issue.recipients.map(each => storable(each.trim())).filter(Boolean),
})

/** The paper that was signed, scanned or signed digitally, beside what was issued. */
export async function attachSigned(office: Office, asking: Caller | null, id: string, take: TakeFile): Promise<void> {
  await permitOn(office.store, asking, 'attach-signed-report', id)
  const file = await take()
  checkSize(office, file)
  const { bytes } = file
  const { format } = await office.readings.inspect(bytes)
  if (format !== 'pdf') return refuse('signed-not-pdf')
  const sha256 = createHash('sha256').update(bytes).digest()
  await inTransaction(office.store, async store => {
    const caller = await permitOn(store, asking, 'attach-signed-report', id)
    await lockReport(store, caller)
    const report = await loadReport(store, caller)
    const [issue] = await listIssues(store, caller)
    if (!report) return refuse('not-found')
    if (!issue) return refuse('report-not-issued')
    const { sides } = await sidesOf(store, caller, report)
    if (!sides.includes('writer') && !sides.includes('approver')) return refuse('move-not-yours')
    const at = office.now()
    await saveFile(store, { sha256, content: bytes, kind: 'pdf', storedAt: at })
    await saveSigned(store, caller, issue.version, sha256)
    const about = { version: String(issue.version), sha256: sha256.toString('hex') }
    await saveAudit(store, { at, by: caller, action: 'report-signed-attached', subject: id, about })
  })
}

/** What was issued, and what would be suggested where nothing was. */
export async function openIssue(office: Office, asking: Caller | null, id: string) {
  const caller = await permitOn(office.store, asking, 'open-report', id)
  const report = await loadReport(office.store, caller)
  if (!report) return refuse('not-found')
  const issues = await listIssues(office.store, caller)
  return {
    canIssue: isSigned(report.state) && report.answer !== 'excused' && !issues.some(({ version }) => version === report.in_force),
    suggestion: { ...(await suggestedIssue(office.store, caller, report, caller.standpoint.day)), day: caller.standpoint.day },
    issues: issues.map(({ version, issue, sha256, signedSha256, issuedAt, template }) => ({
      version,
      issue,
      sha256: sha256.toString('hex'),
      signedSha256: signedSha256?.toString('hex') ?? null,
      issuedAt: issuedAt.toISOString(),
      inForce: version === report.in_force,
      inTemplate: template !== null,
    })),
  }
}
