import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import {
  cycleRequest,
  dutyListSchema,
  dutyParams,
  openedCycleSchema,
  openedTemplateSchema,
  regimeRequest,
  savedTemplateSchema,
  templateChangeRequest,
  templateListQuery,
  templatePageSchema,
  templateRequest,
} from '../../api/report-template.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { changeRegime } from '../../usecase/report/change-regime.ts'
import { listDuties } from '../../usecase/report/list-duties.ts'
import { listTemplates } from '../../usecase/report/list-templates.ts'
import { openCycle } from '../../usecase/report/open-cycle.ts'
import { openTemplate } from '../../usecase/report/open-template.ts'
import { addTemplate, changeTemplate } from '../../usecase/report/save-template.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** Forms, and the cycles that are opened with them. */
export function addReportCycleRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/report-templates',
    {
      config: { useCase: 'list-report-templates' },
      schema: {
        summary: 'The forms of the own unit, the newest first',
        querystring: templateListQuery,
        response: { 200: templatePageSchema },
      },
    },
    request => listTemplates(office, request.caller, request.query),
  )

  app.get(
    '/api/report-templates/:id',
    {
      config: { useCase: 'open-report-template' },
      schema: { summary: 'A form in its last version', params: idParams, response: { 200: openedTemplateSchema } },
    },
    request => openTemplate(office, request.caller, request.params.id),
  )

  app.post(
    '/api/report-templates',
    {
      config: { useCase: 'add-report-template' },
      schema: { summary: 'Make a form', body: templateRequest, response: { 201: savedTemplateSchema } },
    },
    async (request, reply) => reply.code(201).send(await addTemplate(office, request.caller, request.body.template)),
  )

  app.put(
    '/api/report-templates/:id',
    {
      config: { useCase: 'change-report-template' },
      schema: {
        summary: 'The next version of a form; cycles that are open keep theirs',
        params: idParams,
        body: templateChangeRequest,
        response: { 200: savedTemplateSchema },
      },
    },
    request => changeTemplate(office, request.caller, request.params.id, request.body),
  )

  app.get(
    '/api/report-duties',
    {
      config: { useCase: 'list-report-duties' },
      schema: { summary: 'Duties to report that the own unit’s plans gave', response: { 200: dutyListSchema } },
    },
    request => listDuties(office, request.caller),
  )

  app.put(
    '/api/report-duties/:taskId',
    {
      config: { useCase: 'change-report-regime' },
      schema: {
        summary: 'Whether the cycles of a duty open by themselves from now on',
        params: dutyParams,
        body: regimeRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await changeRegime(office, request.caller, request.params.taskId, request.body.opensItself)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/report-cycles',
    {
      config: { useCase: 'open-report-cycle' },
      schema: {
        summary: 'Open a cycle: freezes who is expected, to whom they report and until when',
        body: cycleRequest,
        response: { 201: openedCycleSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await openCycle(office, request.caller, request.body)),
  )
}
