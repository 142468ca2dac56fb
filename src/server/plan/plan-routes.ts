import { agencyListQuery, agencyListSchema } from '../../api/agency.ts'
import { idParams } from '../../api/paging.ts'
import { openedPlanSchema, planExportQuery, planListQuery, planPageSchema, planTaskListQuery, planTaskPageSchema } from '../../api/plan.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { exportPlan, exportPlanInTemplate } from '../../usecase/plan/export-plan.ts'
import { listPlanTasks } from '../../usecase/plan/list-plan-tasks.ts'
import { listPlans, openPlan } from '../../usecase/plan/open-plan.ts'
import { searchAgencies } from '../../usecase/plan/search-agencies.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

export function addPlanRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/plans',
    {
      config: { useCase: 'list-plans' },
      schema: { summary: 'Published plans, the last published first', querystring: planListQuery, response: { 200: planPageSchema } },
    },
    request => listPlans(office, request.caller, request.query),
  )

  app.get(
    '/api/plans/:id',
    {
      config: { useCase: 'open-plan' },
      schema: { summary: 'A plan with its institutions and dates', params: idParams, response: { 200: openedPlanSchema } },
    },
    request => openPlan(office, request.caller, request.params.id),
  )

  app.get(
    '/api/plans/:id/tasks',
    {
      config: { useCase: 'list-plan-tasks' },
      schema: {
        summary: 'The items of a plan in the order of the document',
        params: idParams,
        querystring: planTaskListQuery,
        response: { 200: planTaskPageSchema },
      },
    },
    request => listPlanTasks(office, request.caller, request.params.id, request.query),
  )

  app.get(
    '/api/plans/:id/export',
    {
      config: { useCase: 'export-plan' },
      schema: {
        summary: 'What a plan gives to whom: the annex to be sent along, .docx or PDF/A, or a table to work with, .xlsx',
        params: idParams,
        querystring: planExportQuery,
      },
    },
    async (request, reply) => sendFile(reply, await exportPlan(office, request.caller, request.params.id, request.query.format)),
  )

  app.post(
    '/api/plans/:id/export',
    {
      config: { useCase: 'export-plan' },
      schema: {
        summary:
          'What a plan gives to whom in a Word file of the office with fields such as {{số}} and {{phụ lục}}: a form with the field `file`',
        consumes: ['multipart/form-data'],
        params: idParams,
      },
    },
    async (request, reply) =>
      sendFile(reply, await exportPlanInTemplate(office, request.caller, request.params.id, () => uploadedFile(request, office))),
  )

  app.get(
    '/api/agencies',
    {
      config: { useCase: 'search-agencies' },
      schema: {
        summary: 'Institutions to choose from, best match first',
        querystring: agencyListQuery,
        response: { 200: agencyListSchema },
      },
    },
    request => searchAgencies(office, request.caller, request.query.q, request.query.documentId),
  )
}
