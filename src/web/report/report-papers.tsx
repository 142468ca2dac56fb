import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import type { OpenedIssue } from '../../api/report-issue.ts'
import { decree30 } from '../../core/paper/decree-30.ts'
import { authorityWords } from '../../core/paper/lay-out-closing.ts'
import type { ReportIssue } from '../../core/report/report-paper.ts'
import { signingAuthority } from '../../core/report/signing-authority.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { useFilePicker } from '../piece/use-file-picker.tsx'
import { paperTemplatesQuery } from '../remote/paper-templates.ts'
import { queryClient } from '../remote/query-client.ts'
import { documentAddress, issueQuery, sendIssue, sendSigned } from '../remote/reports.ts'
import { useMay } from '../remote/use-may.ts'
import { showDay } from '../speech/show-day.ts'
import { type PageCode, useSay } from '../speech/use-say.ts'

const refresh = (id: string) => queryClient.invalidateQueries({ queryKey: ['report', id, 'issue'] })

/** The report as a document, what was issued of it, and the way to issue it. */
export function ReportPapers({ report }: { report: OpenedReport }) {
  const say = useSay()
  const mayIssue = useMay('issue-report')
  const own = report.sides.includes('writer') || report.sides.includes('approver')
  const hasContent = own || report.facts.approved
  const found = useQuery({ ...issueQuery(report.id), enabled: hasContent })
  if (!hasContent) return null
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{say('papers-title')}</h2>
      <p className="small">
        <a href={documentAddress(report.id, 'docx')}>{say('papers-docx')}</a>
      </p>
      {!found.data?.issues.some(({ inForce, inTemplate }) => inForce && inTemplate) && (
        <p className="small">
          <a href={documentAddress(report.id, 'pdf')}>{say('papers-pdf')}</a>
        </p>
      )}
      {report.template.parts.some(({ kind }) => kind === 'table') && (
        <p className="small">
          <a href={documentAddress(report.id, 'xlsx')}>{say('papers-xlsx')}</a>
        </p>
      )}
      <RefusedNote error={found.data ? null : found.error} />
      {found.data?.issues.map(each => (
        <Issued key={each.version} reportId={report.id} issued={each} own={own && mayIssue} />
      ))}
      {own && mayIssue && found.data?.canIssue && (
        <details>
          <summary>{say('papers-issue')}</summary>
          <IssueForm reportId={report.id} suggestion={found.data.suggestion} />
        </details>
      )}
    </section>
  )
}

function Issued({ reportId, issued, own }: { reportId: string; issued: OpenedIssue['issues'][number]; own: boolean }) {
  const say = useSay()
  const attaching = useMutation({ mutationFn: (file: File) => sendSigned(reportId, file), onSuccess: () => refresh(reportId) })
  const picker = useFilePicker({ accept: 'application/pdf,.pdf', onPick: attaching.mutate, testId: 'signed-picker' })
  const { issue, sha256, signedSha256, inForce } = issued
  const about = { number: issue.number ?? '', symbol: issue.symbol, day: showDay(issue.day ?? ''), title: issue.signerTitle }
  return (
    <div className="small report-form">
      <p>
        <strong lang="vi">{say('papers-issued', about)}</strong> {!inForce && <span className="tag">{say('papers-old')}</span>}
      </p>
      <p className="soft paper-hash">{say('papers-hash', { hash: sha256 })}</p>
      {inForce && signedSha256 && <a href={documentAddress(reportId, 'signed')}>{say('papers-signed')}</a>}
      {inForce && own && (
        <>
          {picker.field}
          <Button size="compact-sm" variant="default" loading={attaching.isPending} onClick={() => picker.open()}>
            {say('papers-attach')}
          </Button>
        </>
      )}
      <RefusedNote error={attaching.error} />
    </div>
  )
}

const fields = [
  ['number', 'papers-number'],
  ['symbol', 'papers-symbol'],
  ['place', 'papers-place'],
  ['parentBody', 'papers-parent'],
  ['body', 'papers-body'],
  ['signerTitle', 'papers-signer'],
] as const satisfies readonly (readonly [keyof ReportIssue, PageCode])[]

/** The lines above the signature as they will stand. */
const signatureLines = ({ authority, signerTitle }: ReportIssue): string =>
  [...signingAuthority(authority, signerTitle).map(each => authorityWords(each, decree30)), signerTitle.toUpperCase()].join(' / ')

function IssueForm({ reportId, suggestion }: { reportId: string; suggestion: ReportIssue }) {
  const say = useSay()
  const [issue, setIssue] = useState(suggestion)
  const [day, setDay] = useState(showDay(suggestion.day ?? ''))
  const [template, setTemplate] = useState('')
  const templates = useQuery(paperTemplatesQuery)
  const year = Number((suggestion.day ?? '').slice(0, 4))
  const iso = readDayEntry(day, year)
  const go = useMutation({
    mutationFn: () => sendIssue(reportId, { ...issue, day: iso }, template || undefined),
    onSuccess: () => refresh(reportId),
  })
  return (
    <form
      className="report-form"
      onSubmit={event => {
        event.preventDefault()
        go.mutate()
      }}
    >
      {fields.map(([field, code]) => (
        <TextInput
          key={field}
          size="xs"
          label={say(code)}
          lang="vi"
          {...(field === 'signerTitle' && { description: say('papers-signs', { lines: signatureLines(issue) }) })}
          value={issue[field] ?? ''}
          onChange={event =>
            setIssue({ ...issue, [field]: event.currentTarget.value || (field === 'parentBody' || field === 'number' ? null : '') })
          }
        />
      ))}
      <DayField label={say('papers-day')} value={day} year={year} invalid={false} onChange={setDay} />
      <Textarea
        size="xs"
        label={say('papers-recipients')}
        lang="vi"
        autosize
        minRows={2}
        value={issue.recipients.join('\n')}
        onChange={event => setIssue({ ...issue, recipients: event.currentTarget.value.split('\n') })}
      />
      <NativeSelect
        size="xs"
        label={say('papers-template')}
        value={template}
        data={[
          { value: '', label: say('papers-template-law') },
          ...(templates.data?.items ?? []).map(({ id, name, version }) => ({
            value: id,
            label: `${name} (${say('form-version', { version })})`,
          })),
        ]}
        onChange={event => setTemplate(event.currentTarget.value)}
      />
      <p className="small row">
        {template && <a href={documentAddress(reportId, 'docx', template)}>{say('papers-template-try')}</a>}
        <Link to="/reports/papers">{say('paper-templates')}</Link>
      </p>
      <Button
        type="submit"
        size="xs"
        loading={go.isPending}
        disabled={!iso || !issue.number?.trim() || !issue.body.trim() || !issue.signerTitle.trim()}
      >
        {say('papers-issue')}
      </Button>
      <RefusedNote error={go.error} />
    </form>
  )
}
