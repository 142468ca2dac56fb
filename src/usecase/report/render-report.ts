import { decree30 } from '../../core/paper/decree-30.ts'
import type { PaperFacts } from '../../core/paper/paper.ts'
import { tablesOf } from '../../core/report/cells.ts'
import { paperTable, type ReportIssue, reportPaper, subjectOf, type ToldReport } from '../../core/report/report-paper.ts'
import { say } from '../../core/wording/say.ts'
import { bookBytes } from '../../format/sheet/render-book.ts'
import { tableSheet } from '../../format/sheet/table-sheet.ts'
import { renderDocx } from '../../format/write-docx/render-docx.ts'
import { renderPdf } from '../../format/write-pdf/render-pdf.ts'

export const reportFormats = ['docx', 'pdf', 'xlsx'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The bytes of a report's document; the same report gives the same bytes. */
export function renderReport(format: ReportFormat, report: ToldReport, issue: ReportIssue, created: Date): Promise<Buffer> {
  const facts: PaperFacts = { title: subjectOf(report), author: issue.body, created: created.toISOString() }
  switch (format) {
    case 'docx':
      return Promise.resolve(renderDocx(reportPaper(report, issue), decree30, facts))
    case 'pdf':
      return renderPdf(reportPaper(report, issue), decree30, facts)
    case 'xlsx':
      return sheetsOf(report, issue)
  }
}

/** Each table a sheet to go on working with. */
function sheetsOf(report: ToldReport, issue: ReportIssue): Promise<Buffer> {
  const under = say('vi', 'report-paper.sheet-period', { unit: issue.body, subject: subjectOf(report) })
  const sheets = tablesOf(report.template).map(table =>
    tableSheet(paperTable(table, report, 'vi', false), {
      sheet: say('vi', 'report-paper.sheet-name', { key: table.key }),
      lines: [table.title, under],
      landscape: table.columns.length > 6,
    }),
  )
  return bookBytes({ sheets })
}
