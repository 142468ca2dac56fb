import { z } from 'zod'
import {
  askedSchema,
  extensionMoveRequest,
  extensionParams,
  extensionRequest,
  obligationListQuery,
  obligationMoveRequest,
  obligationPageSchema,
  openedObligationSchema,
} from '../../api/obligation.ts'
import { idParams } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { answerExtension } from '../../usecase/obligation/answer-extension.ts'
import { askExtension } from '../../usecase/obligation/ask-extension.ts'
import { listObligations } from '../../usecase/obligation/list-obligations.ts'
import { moveObligation } from '../../usecase/obligation/move-obligation.ts'
import { openObligation } from '../../usecase/obligation/open-obligation.ts'
import type { ServerApp } from '../ground/server-app.ts'

const done = { 204: z.null().describe('Done') }

export function addObligationRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/obligations',
    {
      config: { useCase: 'list-obligations' },
      schema: {
        summary: 'What the unit that is acted for owes or has to judge, box by box, the most pressing first',
        querystring: obligationListQuery,
        response: { 200: obligationPageSchema },
      },
    },
    request => listObligations(office, request.caller, request.query),
  )

  app.get(
    '/api/obligations/:id',
    {
      config: { useCase: 'open-obligation' },
      schema: {
        summary: 'What one unit owes of one task: its sentence, its history, and what can be done next',
        params: idParams,
        response: { 200: openedObligationSchema },
      },
    },
    request => openObligation(office, request.caller, request.params.id),
  )

  app.post(
    '/api/obligations/:id/moves',
    {
      config: { useCase: 'move-obligation' },
      schema: { summary: 'Take a step on the version seen', params: idParams, body: obligationMoveRequest, response: done },
    },
    async (request, reply) => {
      await moveObligation(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/obligations/:id/extensions',
    {
      config: { useCase: 'ask-extension' },
      schema: { summary: 'Ask for more time', params: idParams, body: extensionRequest, response: { 201: askedSchema } },
    },
    async (request, reply) => reply.code(201).send(await askExtension(office, request.caller, request.params.id, request.body)),
  )

  app.post(
    '/api/obligations/:id/extensions/:extensionId/moves',
    {
      config: { useCase: 'answer-extension' },
      schema: {
        summary: 'Answer a request for more time, or what was offered instead',
        params: extensionParams,
        body: extensionMoveRequest,
        response: done,
      },
    },
    async (request, reply) => {
      await answerExtension(office, request.caller, request.params.id, request.params.extensionId, request.body.move)
      return reply.code(204).send(null)
    },
  )
}
