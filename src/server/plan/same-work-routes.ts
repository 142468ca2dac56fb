import { z } from 'zod'
import { idParams, pagingQuery } from '../../api/paging.ts'
import { comparedReviewSchema, sameWorkMoveRequest, sameWorkSchema } from '../../api/same-work.ts'
import { compareReview } from '../../usecase/chain/compare-review.ts'
import { linkSameWork } from '../../usecase/chain/link-same-work.ts'
import { openSameWork } from '../../usecase/chain/open-same-work.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** The same work ordered by several documents of one register. */
export function addSameWorkRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/documents/:id/same-work',
    {
      config: { useCase: 'compare-review' },
      schema: {
        summary: 'What of a document under review looks like work that other documents have given out, and why',
        params: idParams,
        response: { 200: comparedReviewSchema },
      },
    },
    request => compareReview(office, request.caller, request.params.id),
  )

  app.get(
    '/api/plans/:id/same-work',
    {
      config: { useCase: 'open-same-work' },
      schema: {
        summary: 'The tasks of a plan that other documents of the unit order too, or seem to, and why',
        params: idParams,
        querystring: pagingQuery,
        response: { 200: sameWorkSchema },
      },
    },
    request => openSameWork(office, request.caller, request.params.id, request.query),
  )

  app.post(
    '/api/plans/:id/same-work/moves',
    {
      config: { useCase: 'link-same-work' },
      schema: {
        summary: 'Say that two tasks are the same work or are not, or take it back',
        params: idParams,
        body: sameWorkMoveRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await linkSameWork(office, request.caller, request.params.id, request.body.move)
      return reply.code(204).send(null)
    },
  )
}
