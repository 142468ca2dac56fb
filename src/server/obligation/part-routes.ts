import { idParams, pagingQuery } from '../../api/paging.ts'
import { partPageSchema, splitRequest, splitSchema } from '../../api/part.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { listParts } from '../../usecase/obligation/list-parts.ts'
import { splitObligation } from '../../usecase/obligation/split-obligation.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** What units give on to their own units. */
export function addPartRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/obligations/:id/parts',
    {
      config: { useCase: 'split-obligation' },
      schema: {
        summary: 'Split what a unit owes among its own units, on the version seen',
        params: idParams,
        body: splitRequest,
        response: { 201: splitSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await splitObligation(office, request.caller, request.params.id, request.body)),
  )

  app.get(
    '/api/obligations/:id/parts',
    {
      config: { useCase: 'list-parts' },
      schema: {
        summary: 'The parts of something, as they are due, each with how its own parts stand',
        params: idParams,
        querystring: pagingQuery,
        response: { 200: partPageSchema },
      },
    },
    request => listParts(office, request.caller, request.params.id, request.query),
  )
}
