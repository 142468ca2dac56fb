import { idParams } from '../../api/paging.ts'
import { versionSchema } from '../../api/report.ts'
import { checkedEntrySheetSchema, entrySheetQuery } from '../../api/report-sheet.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { checkEntrySheet, sendEntrySheet, takeEntrySheet } from '../../usecase/report/entry-sheet.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

/** A report filled in without a network: its form out and in. */
export function addReportSheetRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/reports/:id/sheet',
    {
      config: { useCase: 'take-entry-sheet' },
      schema: { summary: 'The form of a report with what is written so far, .xlsx, to fill in without a network', params: idParams },
    },
    async (request, reply) => sendFile(reply, await takeEntrySheet(office, request.caller, request.params.id)),
  )

  app.post(
    '/api/reports/:id/sheet/check',
    {
      config: { useCase: 'fill-report' },
      schema: {
        summary: 'What a filled-in sheet would change, cell by cell, and what of it cannot be taken: a form with the field `file`',
        consumes: ['multipart/form-data'],
        params: idParams,
        response: { 200: checkedEntrySheetSchema },
      },
    },
    request => checkEntrySheet(office, request.caller, request.params.id, () => uploadedFile(request, office)),
  )

  app.post(
    '/api/reports/:id/sheet',
    {
      config: { useCase: 'fill-report' },
      schema: {
        summary: 'Take what was changed on a sheet, all or nothing: a form with the field `file`',
        consumes: ['multipart/form-data'],
        params: idParams,
        querystring: entrySheetQuery,
        response: { 200: versionSchema },
      },
    },
    request => sendEntrySheet(office, request.caller, request.params.id, request.query, () => uploadedFile(request, office)),
  )
}
