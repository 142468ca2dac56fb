import type { Permit } from '../../core/policy/decide.ts'
import type { ReportIssue } from '../../core/report/report-paper.ts'
import type { Store } from '../ground/database.ts'

export interface IssueRecord {
  readonly version: number
  readonly issue: ReportIssue
  readonly sha256: Buffer
  readonly signedSha256: Buffer | null
  readonly issuedAt: Date
  /** The office's own template that it was issued in; null: the layout of the law. */
  readonly template: { readonly id: string; readonly version: number } | null
}

type Seeing = Permit<'open-report' | 'issue-report' | 'attach-signed-report' | 'download-report'>

/** The issues of a report, the last first; a report that was changed after signing may be issued anew. */
export async function listIssues(store: Store, permit: Seeing): Promise<readonly IssueRecord[]> {
  const rows = await store
    .selectFrom('report_issue')
    .selectAll()
    .where('report_id', '=', permit.subjectId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    version: row.version,
    issue: row.issue as ReportIssue,
    sha256: row.sha256,
    signedSha256: row.signed_sha256,
    issuedAt: row.issued_at,
    template: row.template_id === null || row.template_version === null ? null : { id: row.template_id, version: row.template_version },
  }))
}

export const saveIssue = async (
  store: Store,
  permit: Permit<'issue-report'>,
  { version, issue, sha256, issuedAt, template }: Omit<IssueRecord, 'signedSha256'>,
  officeId: string,
): Promise<void> => {
  await store
    .insertInto('report_issue')
    .values({
      report_id: permit.subjectId,
      version,
      issue: JSON.stringify(issue),
      sha256,
      signed_sha256: null,
      issued_at: issuedAt,
      office_id: officeId,
      template_id: template?.id ?? null,
      template_version: template?.version ?? null,
    })
    .execute()
}

export const saveSigned = async (store: Store, permit: Permit<'attach-signed-report'>, version: number, sha256: Buffer): Promise<void> => {
  await store
    .updateTable('report_issue')
    .set({ signed_sha256: sha256 })
    .where('report_id', '=', permit.subjectId)
    .where('version', '=', version)
    .execute()
}
