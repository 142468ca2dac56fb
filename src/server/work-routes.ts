import { idParams } from '../api/paging.ts'
import { scorePageSchema, scoreQuery } from '../api/work.ts'
import type { Office } from '../usecase/ground/office.ts'
import { openScore } from '../usecase/work/open-score.ts'
import type { ServerApp } from './server-app.ts'

export function addWorkRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/units/:id/score',
    {
      config: { useCase: 'open-score' },
      schema: {
        summary: 'How a unit and all below it stand: on time, late, in term, overdue, without a term',
        params: idParams,
        querystring: scoreQuery,
        response: { 200: scorePageSchema },
      },
    },
    request => openScore(office, request.caller, request.params.id, request.query),
  )
}
