import { idParams } from '../../api/paging.ts'
import { riskListSchema, riskQuery, risksSchema } from '../../api/risk.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { listRisks, openRisks } from '../../usecase/reminding/list-risks.ts'
import type { ServerApp } from '../ground/server-app.ts'

export function addRiskRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/risks',
    {
      config: { useCase: 'list-risks' },
      schema: {
        summary: 'What of the work in hand may come late and why; of very much work the most pressing',
        querystring: riskQuery,
        response: { 200: riskListSchema },
      },
    },
    request => listRisks(office, request.caller, request.query.side),
  )

  app.get(
    '/api/obligations/:id/risks',
    {
      config: { useCase: 'open-obligation' },
      schema: { summary: 'Why an obligation may come late', params: idParams, response: { 200: risksSchema } },
    },
    request => openRisks(office, request.caller, request.params.id),
  )
}
