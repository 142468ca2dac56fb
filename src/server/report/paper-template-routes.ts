import { z } from 'zod'
import { idParams } from '../../api/paging.ts'
import { paperTemplatesSchema, savedPaperTemplateSchema } from '../../api/paper-template.ts'
import type { Office } from '../../usecase/ground/office.ts'
import {
  addPaperTemplate,
  changePaperTemplate,
  endTemplate,
  listPaperTemplates,
  takePaperTemplate,
} from '../../usecase/paper/paper-templates.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

const done = { 204: z.null().describe('Done') }

/** Word templates that offices drew themselves. */
export function addPaperTemplateRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/paper-templates',
    {
      config: { useCase: 'list-paper-templates' },
      schema: { summary: 'The Word templates of the own unit', response: { 200: paperTemplatesSchema } },
    },
    request => listPaperTemplates(office, request.caller),
  )

  app.post(
    '/api/paper-templates',
    {
      config: { useCase: 'add-paper-template' },
      schema: {
        summary: 'Store a Word template: a form with the fields `name` and `file`; fields of it that there are none of are named',
        consumes: ['multipart/form-data'],
        response: { 201: savedPaperTemplateSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await addPaperTemplate(office, request.caller, () => uploadedFile(request, office))),
  )

  app.post(
    '/api/paper-templates/:id/versions',
    {
      config: { useCase: 'change-paper-template' },
      schema: {
        summary: 'The next version of a Word template: a form with the field `file`; what was issued in former ones stays',
        consumes: ['multipart/form-data'],
        params: idParams,
        response: { 201: savedPaperTemplateSchema },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await changePaperTemplate(office, request.caller, request.params.id, () => uploadedFile(request, office))),
  )

  app.get(
    '/api/paper-templates/:id/file',
    {
      config: { useCase: 'take-paper-template' },
      schema: { summary: 'A Word template as the office drew it', params: idParams },
    },
    async (request, reply) => sendFile(reply, await takePaperTemplate(office, request.caller, request.params.id)),
  )

  app.delete(
    '/api/paper-templates/:id',
    {
      config: { useCase: 'change-paper-template' },
      schema: { summary: 'Offer a Word template no more; what was issued in it stays', params: idParams, response: done },
    },
    async (request, reply) => {
      await endTemplate(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
