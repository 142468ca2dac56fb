import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import { documentParams, inTemplateQuery, issuedSchema, openedIssueSchema, reportIssueSchema } from '../../api/report-issue.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { downloadReport } from '../../usecase/report/download-report.ts'
import { attachSigned, issueReport, openIssue } from '../../usecase/report/issue-report.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

/** Reports as documents, and their issue. */
export function addReportDocumentRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/reports/:id/documents/:format',
    {
      config: { useCase: 'download-report' },
      schema: {
        summary: 'A report as a document: as it was issued, else as it stands with free places for number and day',
        params: documentParams,
        querystring: inTemplateQuery,
      },
    },
    async (request, reply) => {
      const { id, format } = request.params
      return sendFile(reply, await downloadReport(office, request.caller, id, format, request.query.template ?? null))
    },
  )

  app.get(
    '/api/reports/:id/issue',
    {
      config: { useCase: 'open-report' },
      schema: {
        summary: 'What was issued of a report, and a letterhead as the unit usually has it',
        params: idParams,
        response: { 200: openedIssueSchema },
      },
    },
    request => openIssue(office, request.caller, request.params.id),
  )

  app.post(
    '/api/reports/:id/issue',
    {
      config: { useCase: 'issue-report' },
      schema: {
        summary: 'Issue the version that was signed last, with number, day and title of the signer: its document is kept for good',
        params: idParams,
        querystring: inTemplateQuery,
        body: reportIssueSchema,
        response: { 201: issuedSchema },
      },
    },
    async (request, reply) => {
      const { params, body, query } = request
      return reply.code(201).send(await issueReport(office, request.caller, params.id, body, query.template ?? null))
    },
  )

  app.post(
    '/api/reports/:id/issue/signed',
    {
      config: { useCase: 'attach-signed-report' },
      schema: {
        summary: 'Attach the signed paper as PDF: a form with the field `file`',
        consumes: ['multipart/form-data'],
        params: idParams,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await attachSigned(office, request.caller, request.params.id, () => uploadedFile(request, office))
      return reply.code(204).send(null)
    },
  )
}
