import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import {
  issuedSchema,
  openedUrgingSchema,
  overdueQuery,
  overdueSchema,
  urgingAnswerRequest,
  urgingListSchema,
  urgingPageSchema,
  urgingQuery,
  urgingRequest,
  urgingTrialSchema,
} from '../../api/urging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { answerUrging } from '../../usecase/reminding/answer-urging.ts'
import { issueUrging, tryUrging } from '../../usecase/reminding/issue-urging.ts'
import { listObligationUrgings, listOverdue, listUrgings } from '../../usecase/reminding/list-urgings.ts'
import { openUrging } from '../../usecase/reminding/open-urging.ts'
import type { ServerApp } from '../ground/server-app.ts'

const done = { 204: z.null().describe('Done') }

export function addUrgingRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/urgings',
    {
      config: { useCase: 'list-urgings' },
      schema: {
        summary: 'What the unit that is acted for wrote about overdue work, or what was written to it, the last first',
        querystring: urgingQuery,
        response: { 200: urgingPageSchema },
      },
    },
    request => listUrgings(office, request.caller, request.query),
  )

  app.get(
    '/api/urgings/overdue',
    {
      config: { useCase: 'issue-urging' },
      schema: {
        summary: 'The units that owe the own unit something overdue, and what one of them owes',
        querystring: overdueQuery,
        response: { 200: overdueSchema },
      },
    },
    request => listOverdue(office, request.caller, request.query.unit),
  )

  app.get(
    '/api/obligations/:id/urgings',
    {
      config: { useCase: 'open-obligation' },
      schema: { summary: 'What was written about an obligation', params: idParams, response: { 200: urgingListSchema } },
    },
    request => listObligationUrgings(office, request.caller, request.params.id),
  )

  app.get(
    '/api/urgings/:id',
    {
      config: { useCase: 'open-urging' },
      schema: {
        summary: 'A record with its lines and answers; opened first where it was sent, it leaves the receipt',
        params: idParams,
        response: { 200: openedUrgingSchema },
      },
    },
    request => openUrging(office, request.caller, request.params.id),
  )

  app.post(
    '/api/urgings/try',
    {
      config: { useCase: 'issue-urging' },
      schema: {
        summary: 'The record as it would be written, without its number',
        body: urgingRequest,
        response: { 200: urgingTrialSchema },
      },
    },
    request => tryUrging(office, request.caller, request.body),
  )

  app.post(
    '/api/urgings',
    {
      config: { useCase: 'issue-urging' },
      schema: {
        summary: 'Write to an institution about overdue work: numbered by unit and year, for good',
        body: urgingRequest,
        response: { 201: issuedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await issueUrging(office, request.caller, request.body)),
  )

  app.post(
    '/api/urgings/:id/answers',
    {
      config: { useCase: 'answer-urging' },
      schema: { summary: 'Answer what was written to the own unit', params: idParams, body: urgingAnswerRequest, response: done },
    },
    async (request, reply) => {
      await answerUrging(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}
