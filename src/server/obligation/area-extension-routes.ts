import { z } from 'zod'
import { areaExtendedSchema, areaPageSchema, areaPreviewSchema, areaRequest, areaUndoRequest } from '../../api/area-extension.ts'
import { idParams, pagingQuery } from '../../api/paging.ts'
import type { Office } from '../../usecase/ground/office.ts'
import { extendArea, listAreaExtensions, previewAreaExtension, undoAreaExtension } from '../../usecase/obligation/extend-area.ts'
import type { ServerApp } from '../ground/server-app.ts'

/** One act that extends the terms of a whole area. */
export function addAreaExtensionRoutes(app: ServerApp, office: Office): void {
  app.post(
    '/api/area-extensions/preview',
    {
      config: { useCase: 'extend-area' },
      schema: {
        summary: 'How many terms an act would extend, and how many it would leave, without doing it',
        body: areaRequest,
        response: { 200: areaPreviewSchema },
      },
    },
    request => previewAreaExtension(office, request.caller, request.body),
  )

  app.post(
    '/api/area-extensions',
    {
      config: { useCase: 'extend-area' },
      schema: {
        summary: 'Extend what is due in some days, of many units and plans in one act, on a legal basis',
        body: areaRequest,
        response: { 201: areaExtendedSchema },
      },
    },
    async (request, reply) => reply.code(201).send(await extendArea(office, request.caller, request.body)),
  )

  app.get(
    '/api/area-extensions',
    {
      config: { useCase: 'list-area-extensions' },
      schema: {
        summary: 'The acts of the own unit and those below, the last first',
        querystring: pagingQuery,
        response: { 200: areaPageSchema },
      },
    },
    request => listAreaExtensions(office, request.caller, request.query),
  )

  app.post(
    '/api/area-extensions/:id/undo',
    {
      config: { useCase: 'undo-area-extension' },
      schema: {
        summary: 'Take an act back while nothing rests on it',
        params: idParams,
        body: areaUndoRequest,
        response: { 204: z.null().describe('Done') },
      },
    },
    async (request, reply) => {
      await undoAreaExtension(office, request.caller, request.params.id, request.body.reason)
      return reply.code(204).send(null)
    },
  )
}
