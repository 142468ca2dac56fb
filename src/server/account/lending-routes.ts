import { z } from 'zod'
import { actForRequest, lendingPageSchema, lendRequest, lentSchema } from '../../api/lending.ts'
import { idParams, pagingQuery } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { actForUnit } from '../../usecase/offices/act-for-unit.ts'
import { endLending, lendRights } from '../../usecase/offices/lend-rights.ts'
import { listLendings } from '../../usecase/offices/list-lendings.ts'
import type { ServerApp } from '../ground/server-app.ts'

const nothing = { 204: z.null().describe('Done') }

/** What one unit lets another do for its work, right by right and for a time. */
export function addLendingRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/lendings',
    {
      config: { useCase: 'list-lendings' },
      schema: {
        summary: 'What the unit lets others do for its work, and what others let it do, the last first',
        querystring: pagingQuery,
        response: { 200: lendingPageSchema },
      },
    },
    request => listLendings(office, request.caller, request.query),
  )

  app.post(
    '/api/lendings',
    {
      config: { useCase: 'lend-rights' },
      schema: {
        summary: 'Let another unit do named rights for the work of this one, until a day',
        body: lendRequest,
        response: { 201: lentSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await lendRights(office, request.caller, request.body)),
  )

  app.delete(
    '/api/lendings/:id',
    {
      config: { useCase: 'end-lending' },
      schema: { summary: 'Take back what another unit was let do, at once', params: idParams, response: nothing },
    },
    async (request, reply) => {
      await endLending(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.put(
    '/api/session/lending',
    {
      config: { useCase: 'act-for-unit' },
      schema: { summary: 'Act for a unit that lent this one rights, or for the own unit again', body: actForRequest, response: nothing },
    },
    async (request, reply) => {
      await actForUnit(office, request.caller, request.body.lendingId)
      return reply.code(204).send(null)
    },
  )
}
