import { z } from 'zod'
import { difficultyMoveRequest, difficultyRequest } from '../../api/difficulty.ts'
import { askedSchema } from '../../api/obligation.ts'
import { idParams } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { moveDifficulty } from '../../usecase/obligation/move-difficulty.ts'
import { raiseDifficulty } from '../../usecase/obligation/raise-difficulty.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** What stands in the way of work, and who answers. */
export function addDifficultyRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/obligations/:id/difficulties',
    {
      config: { useCase: 'raise-difficulty' },
      schema: {
        summary: 'Tell what stands in the way, to the unit that assigned or to one above',
        params: idParams,
        body: difficultyRequest,
        response: { 201: askedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await raiseDifficulty(office, request.caller, request.params.id, request.body)),
  )

  app.post(
    '/api/difficulties/:id/moves',
    {
      config: { useCase: 'move-difficulty' },
      schema: {
        summary: 'Answer a difficulty, pass it on, or say whether the answer helps, on the version seen',
        params: idParams,
        body: difficultyMoveRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await moveDifficulty(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )
}
