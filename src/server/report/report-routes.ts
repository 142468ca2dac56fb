import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import {
  askedWindowSchema,
  completenessQuery,
  completenessSchema,
  consolidationSchema,
  figureParams,
  figureSchema,
  fillRequest,
  openedReportSchema,
  originParams,
  originSchema,
  prefilledSchema,
  prefillRequest,
  questionsSchema,
  reportListQuery,
  reportMoveRequest,
  reportPageSchema,
  versionSchema,
  windowAnswerRequest,
  windowParams,
  windowRequest,
} from '../../api/report.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { fillReport } from '../../usecase/report/fill-report.ts'
import { answerWindow, askWindow } from '../../usecase/report/late-windows.ts'
import { listReports } from '../../usecase/report/list-reports.ts'
import { moveReport } from '../../usecase/report/move-report.ts'
import { openCompleteness } from '../../usecase/report/open-completeness.ts'
import { openConsolidation, openFigure } from '../../usecase/report/open-consolidation.ts'
import { openOrigin } from '../../usecase/report/open-origin.ts'
import { openQuestions } from '../../usecase/report/open-questions.ts'
import { openReport } from '../../usecase/report/open-report.ts'
import { prefillReport } from '../../usecase/report/prefill-report.ts'
import type { ServerApp } from '../ground/server-app.ts'

const done = { 204: z.null().describe('Done') }

/** What units report: filling in, signing, sending back, taking. */
export function addReportRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/reports',
    {
      config: { useCase: 'list-reports' },
      schema: {
        summary: 'The reports of the unit that is acted for and those that lie with it, box by box, the latest day first',
        querystring: reportListQuery,
        response: { 200: reportPageSchema },
      },
    },
    request => listReports(office, request.caller, request.query),
  )

  app.get(
    '/api/reports/:id',
    {
      config: { useCase: 'open-report' },
      schema: {
        summary: 'A report with its form, the period before beside it, and what can be done next',
        params: idParams,
        response: { 200: openedReportSchema },
      },
    },
    request => openReport(office, request.caller, request.params.id),
  )

  app.patch(
    '/api/reports/:id/content',
    {
      config: { useCase: 'fill-report' },
      schema: {
        summary: 'Store what was written, on the version seen; sent again with the same key it changes nothing',
        params: idParams,
        body: fillRequest,
        response: { 200: versionSchema },
      },
    },
    request => fillReport(office, request.caller, request.params.id, request.body),
  )

  app.post(
    '/api/reports/:id/prefill',
    {
      config: { useCase: 'fill-report' },
      schema: {
        summary: 'Take over what was told of the work in the days of the figures, into what is still empty',
        params: idParams,
        body: prefillRequest,
        response: { 200: prefilledSchema },
      },
    },
    request => prefillReport(office, request.caller, request.params.id, request.body),
  )

  app.post(
    '/api/reports/:id/moves',
    {
      config: { useCase: 'move-report' },
      schema: {
        summary: 'Hand in, sign, take, or send back the whole, a section, a table or a figure',
        params: idParams,
        body: reportMoveRequest,
        response: { 200: versionSchema },
      },
    },
    request => moveReport(office, request.caller, request.params.id, request.body),
  )
  addWindowRoutes(app, office)
  addGatheringRoutes(app, office)
}

function addWindowRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/reports/:id/windows',
    {
      config: { useCase: 'ask-late-window' },
      schema: {
        summary: 'Ask to hand in after the day',
        params: idParams,
        body: windowRequest,
        response: { 201: askedWindowSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await askWindow(office, request.caller, request.params.id, request.body)),
  )

  app.post(
    '/api/reports/:id/windows/:windowId/answer',
    {
      config: { useCase: 'answer-late-window' },
      schema: { summary: 'Open a late window, or say why not', params: windowParams, body: windowAnswerRequest, response: done },
    },
    async (request, reply) => {
      await answerWindow(office, request.caller, request.params.id, request.params.windowId, request.body)
      return reply.code(204).send(null)
    },
  )
}

function addGatheringRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/reports/:id/origins/:at',
    {
      config: { useCase: 'open-report' },
      schema: {
        summary: 'Where a figure or a section that was not typed in comes from: the work behind it, and what shows it',
        params: originParams,
        response: { 200: originSchema },
      },
    },
    request => openOrigin(office, request.caller, request.params.id, request.params.at),
  )

  app.get(
    '/api/reports/:id/questions',
    {
      config: { useCase: 'open-report' },
      schema: {
        summary:
          'Figures that whoever takes reports may ask about: that jump against the period before, or stand out among the units beside',
        params: idParams,
        response: { 200: questionsSchema },
      },
    },
    request => openQuestions(office, request.caller, request.params.id),
  )

  app.get(
    '/api/reports/:id/consolidation',
    {
      config: { useCase: 'open-consolidation' },
      schema: {
        summary: 'What the places below reported, as one: figures, words with who wrote them, and who is missing',
        params: idParams,
        response: { 200: consolidationSchema },
      },
    },
    request => openConsolidation(office, request.caller, request.params.id),
  )

  app.get(
    '/api/reports/:id/consolidation/:cell',
    {
      config: { useCase: 'open-consolidation' },
      schema: { summary: 'Where a consolidated figure comes from', params: figureParams, response: { 200: figureSchema } },
    },
    request => openFigure(office, request.caller, request.params.id, request.params.cell),
  )

  app.get(
    '/api/reports/:id/completeness',
    {
      config: { useCase: 'open-completeness' },
      schema: {
        summary: 'Unit × period below a place, and how each level stands',
        params: idParams,
        querystring: completenessQuery,
        response: { 200: completenessSchema },
      },
    },
    request => openCompleteness(office, request.caller, request.params.id, request.query),
  )
}
