import { z } from 'zod'
import { evidenceForm, evidenceRemovalRequest, evidenceRequest, evidenceSharingRequest, shownSchema } from '../../api/evidence.ts'
import { idParams } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { refuse } from '../../usecase/ground/refusal.ts'
import { addEvidence, addEvidenceFile } from '../../usecase/obligation/add-evidence.ts'
import { removeEvidence, shareEvidence } from '../../usecase/obligation/change-evidence.ts'
import { downloadEvidence } from '../../usecase/obligation/download-evidence.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { uploadedFile } from '../ground/uploaded-file.ts'

const done = { 204: z.null().describe('Done') }

/** What shows that work was done. */
export function addEvidenceRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/obligations/:id/evidence',
    {
      config: { useCase: 'add-evidence' },
      schema: {
        summary: 'Show a page on the web, or a document by its number and day, as evidence of the work',
        params: idParams,
        body: evidenceRequest,
        response: { 201: shownSchema },
      },
    },
    async (request, reply) => {
      const { sharing, note, confirmed, ...exhibit } = request.body
      return reply.code(201).send(await addEvidence(office, request.caller, request.params.id, exhibit, { sharing, note, confirmed }))
    },
  )

  app.post(
    '/api/obligations/:id/evidence/files',
    {
      config: { useCase: 'add-evidence' },
      schema: {
        summary: 'Show a file or a photo: a form with `sharing`, `note` and `confirmed` before the field `file`',
        consumes: ['multipart/form-data'],
        params: idParams,
        response: { 201: shownSchema },
      },
    },
    async (request, reply) => {
      const take = async () => {
        const { fields, ...file } = await uploadedFile(request, office)
        const form = evidenceForm.safeParse(fields)
        return form.success
          ? { ...file, so: form.data }
          : refuse('request-invalid', { where: String(form.error.issues[0]?.path[0] ?? 'form') })
      }
      return reply.code(201).send(await addEvidenceFile(office, request.caller, request.params.id, take))
    },
  )

  app.put(
    '/api/evidence/:id/sharing',
    {
      config: { useCase: 'share-evidence' },
      schema: { summary: 'Set how far a piece of evidence is shared', params: idParams, body: evidenceSharingRequest, response: done },
    },
    async (request, reply) => {
      await shareEvidence(office, request.caller, request.params.id, request.body)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/api/evidence/:id/removal',
    {
      config: { useCase: 'remove-evidence' },
      schema: {
        summary: 'Take a piece of evidence away: its bytes go, its line and its checksum stay',
        params: idParams,
        body: evidenceRemovalRequest,
        response: done,
      },
    },
    async (request, reply) => {
      await removeEvidence(office, request.caller, request.params.id, request.body.reason)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/evidence/:id/file',
    { config: { useCase: 'download-evidence' }, schema: { summary: 'The file of a piece of evidence', params: idParams } },
    async (request, reply) => sendFile(reply, await downloadEvidence(office, request.caller, request.params.id)),
  )
}
