import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import { recognitionListSchema } from '../../api/recognition.ts'
import { cancelRecognition } from '../../usecase/document/cancel-recognition.ts'
import { listRecognitions } from '../../usecase/document/list-recognitions.ts'
import type { Office } from '../../usecase/ground/office.ts'
import type { ServerApp } from '../ground/server-app.ts'

export function addRecognitionRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/recognitions',
    {
      config: { useCase: 'list-recognitions' },
      schema: { summary: 'Scans of yours that are being recognised, or were refused', response: { 200: recognitionListSchema } },
    },
    request => listRecognitions(office, request.caller),
  )

  app.delete(
    '/api/recognitions/:id',
    {
      config: { useCase: 'cancel-recognition' },
      schema: {
        summary: 'Cancel the recognition of a scan, or take a refused one off the list',
        params: idParams,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await cancelRecognition(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
