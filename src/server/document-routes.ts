import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { amendRequest, createdSchema, documentListQuery, documentPageSchema, openedDocumentSchema } from '../api/document.ts'
import { idParams } from '../api/paging.ts'
import { amendDocument, separateDocument } from '../usecase/amend-document.ts'
import { deleteDocument } from '../usecase/delete-document.ts'
import type { Office } from '../usecase/ground/office.ts'
import { Refusal, refuse } from '../usecase/ground/refusal.ts'
import { importDocument, refuseTooLarge, type UploadedFile } from '../usecase/import-document.ts'
import { listDocuments } from '../usecase/list-documents.ts'
import { downloadFile, openDocument } from '../usecase/open-document.ts'
import { sendFile } from './send-file.ts'
import type { ServerApp } from './server-app.ts'

/** What the form around the file may take. */
const envelopeBytes = 100_000
/** So long may somebody go on sending what has been refused. */
const drainMs = 30_000

/**
 * A file that says beforehand that it is too large is refused before it is read. What still comes is thrown away for a while, so that
 * the sender gets to see the answer.
 */
async function checkAnnounced(request: FastifyRequest, office: Office): Promise<void> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced <= office.maxFileBytes + envelopeBytes) return
  const timer = setTimeout(() => request.raw.destroy(), drainMs).unref()
  request.raw.on('end', () => clearTimeout(timer))
  request.raw.resume()
  await refuseTooLarge(office, request.caller)
}

async function uploadedFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) return refuse('media-type-unknown')
  try {
    const part = await request.file({ throwFileSizeLimit: false })
    if (part?.fieldname !== 'file') return refuse('file-missing')
    return { fileName: part.filename, bytes: await part.toBuffer() }
  } catch (error) {
    // What the reader of forms finds wrong comes without a status: a form that does not end, a part without a head.
    throw error instanceof Error && !('statusCode' in error) && !(error instanceof Refusal)
      ? new Refusal('request-invalid', { where: 'form' })
      : error
  }
}

export function addDocumentRoutes(app: ServerApp, office: Office): void {
  app.get(
    '/api/documents',
    {
      config: { useCase: 'list-documents' },
      schema: {
        summary: 'The register of documents, the last uploaded first',
        querystring: documentListQuery,
        response: { 200: documentPageSchema },
      },
    },
    request => listDocuments(office, request.caller, request.query),
  )

  app.post(
    '/api/documents',
    {
      config: { useCase: 'import-document' },
      schema: {
        summary: 'Upload a document: a form with the field `file`',
        consumes: ['multipart/form-data'],
        response: { 201: createdSchema, 202: createdSchema },
      },
      onRequest: request => checkAnnounced(request, office),
    },
    async (request, reply) => {
      const taken = await importDocument(office, request.caller, await uploadedFile(request))
      return reply.code(taken.recognising ? 202 : 201).send(taken)
    },
  )

  app.get(
    '/api/documents/:id',
    {
      config: { useCase: 'open-document' },
      schema: { summary: 'A document and what was read from it', params: idParams, response: { 200: openedDocumentSchema } },
    },
    request => openDocument(office, request.caller, request.params.id),
  )

  app.get(
    '/api/documents/:id/file',
    { config: { useCase: 'download-file' }, schema: { summary: 'The file as it was uploaded', params: idParams } },
    async (request, reply) => {
      const { fileName, format, content } = await downloadFile(office, request.caller, request.params.id)
      return sendFile(reply, { fileName, kind: format, content })
    },
  )

  app.put(
    '/api/documents/:id/former',
    {
      config: { useCase: 'amend-document' },
      schema: {
        summary: 'Make it the new version of an earlier document, with what was done in that one’s review',
        params: idParams,
        body: amendRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await amendDocument(office, request.caller, request.params.id, request.body.formerId)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/documents/:id/former',
    {
      config: { useCase: 'amend-document' },
      schema: { summary: 'Take that back, before its review has begun', params: idParams, response: { 204: z.null().describe('Done') } },
    },
    async (request, reply) => {
      await separateDocument(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/api/documents/:id',
    {
      config: { useCase: 'delete-document' },
      schema: { summary: 'Delete a document that is not published', params: idParams, response: { 204: z.null().describe('Done') } },
    },
    async (request, reply) => {
      await deleteDocument(office, request.caller, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
