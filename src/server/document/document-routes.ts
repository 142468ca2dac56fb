import { z } from 'zod'
import { amendRequest, createdSchema, documentListQuery, documentPageSchema, openedDocumentSchema } from '../../api/document.ts'
import { idParams } from '../../api/paging.ts'
import { amendDocument, separateDocument } from '../../usecase/document/amend-document.ts'
import { deleteDocument } from '../../usecase/document/delete-document.ts'
import { importDocument, refuseTooLarge } from '../../usecase/document/import-document.ts'
import { listDocuments } from '../../usecase/document/list-documents.ts'
import { downloadFile, openDocument } from '../../usecase/document/open-document.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { sendFile } from '../ground/send-file.ts'
import type { ServerApp } from '../ground/server-app.ts'
import { checkAnnounced, uploadedFile } from '../ground/uploaded-file.ts'

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
      onRequest: request => checkAnnounced(request, office, () => refuseTooLarge(office, request.caller)),
    },
    async (request, reply) => {
      const taken = await importDocument(office, request.caller, await uploadedFile(request, office))
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
