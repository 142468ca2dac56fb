import { z } from 'zod'
import { ladderRequest, ladderSchema, ladderTrialRequest, ladderTrialSchema } from '../../api/ladder.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { changeLadder } from '../../usecase/reminding/change-ladder.ts'
import { openLadder } from '../../usecase/reminding/open-ladder.ts'
import { previewLadder } from '../../usecase/reminding/preview-ladder.ts'
import type { ServerApp } from '../ground/server-app.ts'

export function addLadderRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/ladder',
    {
      config: { useCase: 'open-ladder' },
      schema: { summary: 'How the unit that is acted for is reminded, and what was set before', response: { 200: ladderSchema } },
    },
    request => openLadder(office, request.caller),
  )

  app.post(
    '/api/ladder/preview',
    {
      config: { useCase: 'change-ladder' },
      schema: {
        summary: 'What the unit would be told in the coming fortnight of its present work, as it is reminded now and as it would be',
        body: ladderTrialRequest,
        response: { 200: ladderTrialSchema },
      },
    },
    request => previewLadder(office, request.caller, request.body.settings),
  )

  app.put(
    '/api/ladder',
    {
      config: { useCase: 'change-ladder' },
      schema: {
        summary: 'Set how the unit is reminded, and the units below that have no ladder of their own',
        body: ladderRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await changeLadder(office, request.caller, request.body)
      return reply.code(204).send(null)
    },
  )
}
