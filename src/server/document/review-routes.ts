import { idParams } from '../../api/paging.ts'
import { publicationSchema, publishedSchema, reviewMoveRequest, reviewVersionRequest, reviewViewSchema } from '../../api/review.ts'
import { moveReview, redoReview, undoReview } from '../../usecase/document/move-review.ts'
import { openReview } from '../../usecase/document/open-review.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { followPublication } from '../../usecase/plan/follow-publication.ts'
import { publishPlan } from '../../usecase/plan/publish-plan.ts'
import type { ServerApp } from '../ground/server-app.ts'

export function addReviewRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/documents/:id/review',
    {
      config: { useCase: 'open-review' },
      schema: { summary: 'The review of a document as it stands', params: idParams, response: { 200: reviewViewSchema } },
    },
    request => openReview(office, request.caller, request.params.id),
  )

  app.post(
    '/api/documents/:id/review/moves',
    {
      config: { useCase: 'move-review' },
      schema: { summary: 'Do a move on the version seen', params: idParams, body: reviewMoveRequest, response: { 200: reviewViewSchema } },
    },
    request => moveReview(office, request.caller, request.params.id, request.body.version, request.body.move),
  )

  app.post(
    '/api/documents/:id/review/undo',
    {
      config: { useCase: 'move-review' },
      schema: { summary: 'Take the last move back', params: idParams, body: reviewVersionRequest, response: { 200: reviewViewSchema } },
    },
    request => undoReview(office, request.caller, request.params.id, request.body.version),
  )

  app.post(
    '/api/documents/:id/review/redo',
    {
      config: { useCase: 'move-review' },
      schema: {
        summary: 'Do again what was taken back last',
        params: idParams,
        body: reviewVersionRequest,
        response: { 200: reviewViewSchema },
      },
    },
    request => redoReview(office, request.caller, request.params.id, request.body.version),
  )

  app.post(
    '/api/documents/:id/plan',
    {
      config: { useCase: 'publish-plan' },
      schema: {
        summary: 'Publish the accepted items as work',
        params: idParams,
        body: reviewVersionRequest,
        response: { 201: publishedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await publishPlan(office, request.caller, request.params.id, request.body.version)),
  )

  app.get(
    '/api/documents/:id/publication',
    {
      config: { useCase: 'open-review' },
      schema: {
        summary: 'How far a publication that is under way has come',
        params: idParams,
        response: { 200: publicationSchema },
      },
    },
    request => followPublication(office, request.caller, request.params.id),
  )
}
