import { agencyAnswerBody, agencyNamesSchema, missingWorkSchema } from '../../api/agency-answer.ts'
import { idParams } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { answerAgency } from '../../usecase/obligation/answer-agency.ts'
import { giveMissingWork } from '../../usecase/obligation/give-missing-work.ts'
import { listAgencyNames } from '../../usecase/obligation/list-agency-names.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** Whom the names in a document mean: known, asked, answered. */
export function addAgencyAnswerRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/documents/:id/agency-names',
    {
      config: { useCase: 'open-review' },
      schema: {
        summary: 'The names that a document gives work to, what each means and how that is known; open ones first',
        params: idParams,
        response: { 200: agencyNamesSchema },
      },
    },
    request => listAgencyNames(office, request.caller, request.params.id),
  )

  app.put(
    '/api/documents/:id/agency-answers',
    {
      config: { useCase: 'answer-agency' },
      schema: {
        summary: 'Say whom a name means in the documents of this issuer, or take that back',
        params: idParams,
        body: agencyAnswerBody,
        response: { 200: agencyNamesSchema },
      },
    },
    request => answerAgency(office, request.caller, request.params.id, request.body.name, request.body.answer),
  )

  app.post(
    '/api/documents/:id/missing-work',
    {
      config: { useCase: 'publish-plan' },
      schema: {
        summary: 'Give the work of a published plan whose names have become known',
        params: idParams,
        response: { 200: missingWorkSchema },
      },
    },
    request => giveMissingWork(office, request.caller, request.params.id),
  )
}
